import Storage

/// The tables of the nightly look for customers who will leave.
let churnMigrations: [Migration] = [
    Migration(910, "customers who will leave") { ddl in
        let (uuid, int, text, real, end) = (ddl.uuid, ddl.int, ddl.text, ddl.real, ddl.end)
        return [
            // report is JSON; the value at risk is of all customers with a known value, in minor units.
            """
            CREATE TABLE churn_fits (
              tenant_id \(uuid) NOT NULL PRIMARY KEY, fitted_at \(int) NOT NULL, report \(text) NOT NULL,
              customer_count \(int) NOT NULL, valued_count \(int) NOT NULL, risk_minor \(int), risk_low_minor \(int),
              risk_high_minor \(int), currency \(text) NOT NULL) \(end)
            """,
            // The list of one night in its two orders, by probability and by value at risk; reasons are JSON.
            """
            CREATE TABLE churn_customers (
              tenant_id \(uuid) NOT NULL, place \(int) NOT NULL, value_place \(int) NOT NULL,
              customer_id \(uuid) NOT NULL, chance \(real) NOT NULL, risk_minor \(int), reasons \(text) NOT NULL, found_at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, place)) \(end)
            """,
            // How far a calculation has come; ended_at stays empty while it runs.
            """
            CREATE TABLE churn_runs (
              tenant_id \(uuid) NOT NULL PRIMARY KEY, started_at \(int) NOT NULL, done_count \(int) NOT NULL,
              total_count \(int) NOT NULL, ended_at \(int)) \(end)
            """,
        ]
    }
]
