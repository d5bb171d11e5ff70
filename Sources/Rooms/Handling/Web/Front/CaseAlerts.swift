package import Storage
package import Web

/// What stands above the list of cases: alerts that nobody has taken yet; Alerting provides it.
package struct CaseAlerts: Sendable {
    /// The alerts for this viewer, `.none` when all is calm.
    package let load: @Sendable (Viewer, Snapshot) throws -> Node

    /// Alerts as another room shows them.
    package init(load: @escaping @Sendable (Viewer, Snapshot) throws -> Node) { self.load = load }

    /// No alerts, for programs without Alerting.
    package static let none = CaseAlerts { _, _ in .none }
}
