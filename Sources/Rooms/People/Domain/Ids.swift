package import Primitives

/// Marks ids of customers.
package enum CustomerTag {}

/// Names a customer of one brand.
package typealias CustomerID = Identifier<CustomerTag>

/// Marks ids of teams.
package enum TeamTag {}

/// Names a team of one brand.
package typealias TeamID = Identifier<TeamTag>

/// Marks ids of shifts.
package enum ShiftTag {}

/// Names one weekly span of work of one member.
package typealias ShiftID = Identifier<ShiftTag>

/// Marks ids of invitations of staff.
package enum StaffInvitationTag {}

/// Names one link by which a person may join a brand.
package typealias StaffInvitationID = Identifier<StaffInvitationTag>

/// Marks ids of sessions.
package enum SessionTag {}

/// Names one signed-in browser; it is no secret and may be shown in lists.
package typealias SessionID = Identifier<SessionTag>

/// Marks ids of API keys.
package enum ApiKeyTag {}

/// Names one API key of one brand; it is no secret and may be logged.
package typealias ApiKeyID = Identifier<ApiKeyTag>

/// Marks ids of orders.
package enum OrderTag {}

/// Names one order of a customer.
package typealias OrderID = Identifier<OrderTag>
