package import Primitives

/// Words of a reply in another form of address than the rest of it or than the customer's own.
package struct AddressSlip: Sendable, Equatable {
    /// The two forms of address.
    package enum Form: Sendable, Equatable {
        /// te, تو.
        case familiar
        /// Ön, شما.
        case formal
    }

    /// The words as they stand in the reply.
    package let phrase: String
    /// UTF-16 offset of the first unit in the reply.
    package let start: Int
    /// UTF-16 offset behind the last unit.
    package let end: Int
    /// Their form.
    package let form: Form

    /// What to do about it, in the language that the agent works in.
    package func reason(in language: LanguageCode) -> String {
        switch (language, form) {
        case (.english, .familiar): "This is the familiar form; the rest is formal. Keep to one form of address."
        case (.english, .formal): "This is the formal form; the rest is familiar. Keep to one form of address."
        case (.hungarian, .familiar): "Itt tegezi az ügyfelet, máshol magázza; maradjon az egyik formánál."
        case (.hungarian, .formal): "Itt magázza az ügyfelet, máshol tegezi; maradjon az egyik formánál."
        case (.persian, .familiar): "این‌جا «تو» به کار رفته و جای دیگر «شما»؛ یک لحن را تا پایان نگه دارید."
        case (.persian, .formal): "این‌جا «شما» به کار رفته و جای دیگر «تو»؛ یک لحن را تا پایان نگه دارید."
        }
    }
}
