/// Marks ids of tenants; a tenant is one brand, and its id leads every key of every table.
package enum TenantTag {}

/// Names the brand that a row, a request or an event belongs to.
package typealias TenantID = Identifier<TenantTag>

/// Marks ids of staff members, who exist once per install and may belong to several brands.
package enum StaffTag {}

/// Names a staff member across all brands of an install.
package typealias StaffID = Identifier<StaffTag>
