/// How well a customer knows the product, which the reading level of replies is measured against.
package enum KnowledgeLevel: String, CaseIterable, Sendable {
    case novice
    case user
    case expert
}
