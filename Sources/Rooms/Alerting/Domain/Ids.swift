package import Primitives

/// Marks ids of alert rules.
package enum RuleTag {}
/// Names one alert rule of one brand.
package typealias RuleID = Identifier<RuleTag>

/// Marks ids of alerts.
package enum AlertTag {}
/// Names one alert, which may stand for many of the same cause.
package typealias AlertID = Identifier<AlertTag>
