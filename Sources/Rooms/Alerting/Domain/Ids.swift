package import Primitives

/// Marks ids of alert rules.
package enum RuleTag {}
/// Names one alert rule of one brand.
package typealias RuleID = Identifier<RuleTag>

/// Marks ids of alerts.
package enum AlertTag {}
/// Names one alert, which may stand for many of the same cause.
package typealias AlertID = Identifier<AlertTag>

/// Marks ids of webhook targets.
package enum WebhookTag {}
/// Names one target of webhooks of one brand.
package typealias WebhookID = Identifier<WebhookTag>

/// Marks ids of deliveries.
package enum DeliveryTag {}
/// Names one event on its way to one target; every try carries it outwards.
package typealias DeliveryID = Identifier<DeliveryTag>
