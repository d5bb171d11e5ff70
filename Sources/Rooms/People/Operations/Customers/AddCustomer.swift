package import Primitives
package import Storage

/// Writes down a customer whom a colleague typed in; an address that is known already is refused.
package func addCustomer(_ change: CustomerChange, by act: Act, in tx: Transaction) throws -> CustomerID {
    let checked = try change.checked()
    let new = NewCustomer(name: checked.name, language: checked.language)
    let id: CustomerID = act.newID()
    try CustomerRecord.insert(new, id: id, language: checked.language, by: act, in: tx)
    tx.append(Event("customer.created", subject: id.uuid, customerID: id.uuid, act: act))
    try updateCustomer(id, checked, version: 1, by: act, in: tx)
    return id
}
