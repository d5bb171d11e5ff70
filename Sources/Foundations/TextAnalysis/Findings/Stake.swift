/// Something the customer values and that the matter threatens, named or clearly implied in the text.
package enum Stake: String, CaseIterable, Sendable {
    case work, family, love, leisure, identity, money
    case healthAndSafety = "health_safety"
}
