package import Primitives

/// Marks ids of conduct steps.
package enum ConductStepTag {}
/// Names one rung that a customer was put on, with its evidence.
package typealias ConductStepID = Identifier<ConductStepTag>
