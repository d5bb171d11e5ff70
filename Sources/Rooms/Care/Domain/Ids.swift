package import Primitives

/// Marks ids of conduct steps.
package enum ConductStepTag {}
/// Names one rung that a customer was put on, with its evidence.
package typealias ConductStepID = Identifier<ConductStepTag>

/// Marks ids of lines of the overruled log.
package enum OverruleTag {}
/// Names one decision of an agent that somebody else undid.
package typealias OverruleID = Identifier<OverruleTag>
