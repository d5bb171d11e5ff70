package import Primitives

/// Marks ids of promises.
package enum PromiseTag {}
/// Names one thing that the house promised to a customer.
package typealias PromiseID = Identifier<PromiseTag>

/// Marks ids of ideas.
package enum IdeaTag {}
/// Names one idea of a customer.
package typealias IdeaID = Identifier<IdeaTag>
