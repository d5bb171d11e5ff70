package import Primitives

/// Marks ids of customers.
package enum CustomerTag {}

/// Names a customer of one brand.
package typealias CustomerID = Identifier<CustomerTag>

/// Marks ids of teams.
package enum TeamTag {}

/// Names a team of one brand.
package typealias TeamID = Identifier<TeamTag>
