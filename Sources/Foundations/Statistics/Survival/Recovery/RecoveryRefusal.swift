/// Why an event log can not be read as the histories of customers; rows count from 1, the first row of data.
package enum RecoveryRefusal: Error, Hashable, Sendable {
    /// There is not one customer who was watched for any time.
    case noCustomers
    /// The customer of that row was listed before.
    case duplicateCustomer(row: Int)
    /// The watching of the customer of that row ends before it begins.
    case endsBeforeStart(row: Int)
    /// The customer of that row has a time that is no number.
    case customerTimeNotFinite(row: Int)
    /// The event of that row has a time that is no number.
    case eventTimeNotFinite(row: Int)
    /// The event of that row belongs to a customer who is not listed.
    case unknownCustomer(row: Int)
}
