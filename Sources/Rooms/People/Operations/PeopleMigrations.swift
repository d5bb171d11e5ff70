package import Storage

/// The tables of People: brands, staff and their access, shifts, and the customers of each brand.
package let peopleMigrations: [Migration] = [
    Migration(101, "tenants and staff") { ddl in
        let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
        return [
            """
            CREATE TABLE tenants (
              tenant_id \(uuid) NOT NULL PRIMARY KEY, slug \(text) NOT NULL UNIQUE, name \(text) NOT NULL,
              language \(text) NOT NULL, time_zone \(text) NOT NULL, currency \(text) NOT NULL,
              sender_name \(text) NOT NULL, sender_email \(text), settings \(text) NOT NULL,
              created_at \(int) NOT NULL, version \(int) NOT NULL) \(end)
            """,
            """
            CREATE TABLE staff (
              staff_id \(uuid) NOT NULL PRIMARY KEY, email \(text) NOT NULL UNIQUE, name \(text) NOT NULL,
              language \(text) NOT NULL, theme \(text) NOT NULL, password_hash \(text),
              totp_secret \(blob), totp_last_step \(int), is_active \(int) NOT NULL,
              created_at \(int) NOT NULL, version \(int) NOT NULL) \(end)
            """,
            """
            CREATE TABLE memberships (
              tenant_id \(uuid) NOT NULL REFERENCES tenants (tenant_id), staff_id \(uuid) NOT NULL REFERENCES staff (staff_id),
              roles \(text) NOT NULL, is_active \(int) NOT NULL, joined_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, staff_id)) \(end)
            """,
            "CREATE INDEX memberships_by_staff ON memberships (staff_id, tenant_id)",
            """
            CREATE TABLE teams (
              tenant_id \(uuid) NOT NULL, team_id \(uuid) NOT NULL, name \(text) NOT NULL, created_at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, team_id), UNIQUE (tenant_id, name)) \(end)
            """,
            """
            CREATE TABLE team_members (
              tenant_id \(uuid) NOT NULL, team_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL,
              PRIMARY KEY (tenant_id, team_id, staff_id)) \(end)
            """,
            // Minutes of the local day, half open; 1440 is midnight at the end of the day. Weekday 1 is Monday (ISO 8601).
            """
            CREATE TABLE shifts (
              tenant_id \(uuid) NOT NULL, shift_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, weekday \(int) NOT NULL,
              from_minute \(int) NOT NULL, to_minute \(int) NOT NULL, PRIMARY KEY (tenant_id, shift_id),
              CHECK (weekday BETWEEN 1 AND 7), CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)) \(end)
            """,
            """
            CREATE TABLE presences (
              tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, state \(text) NOT NULL, seen_at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, staff_id)) \(end)
            """,
            """
            CREATE TABLE staff_invitations (
              tenant_id \(uuid) NOT NULL, invitation_id \(uuid) NOT NULL, email \(text) NOT NULL, name \(text) NOT NULL,
              roles \(text) NOT NULL, language \(text) NOT NULL, secret_hash \(blob) NOT NULL, invited_by \(uuid),
              created_at \(int) NOT NULL, expires_at \(int) NOT NULL, used_at \(int),
              PRIMARY KEY (tenant_id, invitation_id)) \(end)
            """,
            // Only the hash of a session's secret is kept; tenant_id is the brand that the session works in.
            """
            CREATE TABLE sessions (
              session_id \(uuid) NOT NULL PRIMARY KEY, secret_hash \(blob) NOT NULL UNIQUE, staff_id \(uuid) NOT NULL,
              tenant_id \(uuid) NOT NULL, user_agent \(text) NOT NULL, created_at \(int) NOT NULL, seen_at \(int) NOT NULL,
              expires_at \(int) NOT NULL, ended_at \(int)) \(end)
            """,
            "CREATE INDEX sessions_by_staff ON sessions (staff_id, created_at)",
            """
            CREATE TABLE throttles (
              throttle_key \(text) NOT NULL PRIMARY KEY, failures \(int) NOT NULL, blocked_until \(int) NOT NULL,
              last_at \(int) NOT NULL) \(end)
            """,
            """
            CREATE TABLE api_keys (
              tenant_id \(uuid) NOT NULL, key_id \(uuid) NOT NULL, name \(text) NOT NULL, secret_hash \(blob) NOT NULL UNIQUE,
              scopes \(text) NOT NULL, created_by \(uuid), created_at \(int) NOT NULL, used_at \(int), revoked_at \(int),
              PRIMARY KEY (tenant_id, key_id)) \(end)
            """,
        ]
    },
    Migration(102, "customers and their orders") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE customers (
              tenant_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL, external_id \(text), name \(text) NOT NULL,
              name_folded \(text) NOT NULL, language \(text) NOT NULL, city \(text), preferred_channel \(text),
              knowledge \(text) NOT NULL, how_to_treat \(text) NOT NULL, is_key_account \(int) NOT NULL,
              value_minor \(int) NOT NULL, order_count \(int) NOT NULL, customer_since \(int),
              consent_email \(int) NOT NULL, consent_phone \(int) NOT NULL, unsubscribed_at \(int), last_asked_at \(int),
              merged_into \(uuid), created_at \(int) NOT NULL, updated_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, customer_id), UNIQUE (tenant_id, external_id)) \(end)
            """,
            "CREATE INDEX customers_by_name ON customers (tenant_id, name_folded, customer_id)",
            // kind is email or phone; the address is normalised (lower-case mailbox, E.164 where possible).
            """
            CREATE TABLE customer_addresses (
              tenant_id \(uuid) NOT NULL, kind \(text) NOT NULL, address \(text) NOT NULL, customer_id \(uuid) NOT NULL,
              is_primary \(int) NOT NULL, PRIMARY KEY (tenant_id, kind, address)) \(end)
            """,
            "CREATE INDEX customer_addresses_by_customer ON customer_addresses (tenant_id, customer_id)",
            """
            CREATE TABLE orders (
              tenant_id \(uuid) NOT NULL, order_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL, number \(text) NOT NULL,
              item \(text) NOT NULL, amount_minor \(int) NOT NULL, currency \(text) NOT NULL, placed_at \(int) NOT NULL,
              returned_at \(int), PRIMARY KEY (tenant_id, order_id), UNIQUE (tenant_id, number)) \(end)
            """,
            "CREATE INDEX orders_by_customer ON orders (tenant_id, customer_id, placed_at)",
        ]
    },
    Migration(103, "key accounts are found without reading all customers") { _ in
        ["CREATE INDEX customers_key ON customers (tenant_id, is_key_account, customer_id) WHERE is_key_account = 1"]
    },
    Migration(104, "customers are found by each word of their names") { ddl in
        let (uuid, text) = (ddl.uuid, ddl.text)
        let position = ddl.engine == .sqlite ? "instr" : "strpos"
        return [
            """
            CREATE TABLE customer_words (
              tenant_id \(uuid) NOT NULL, word \(text) NOT NULL, customer_id \(uuid) NOT NULL,
              PRIMARY KEY (tenant_id, word, customer_id)) \(ddl.end)
            """,
            "CREATE INDEX customer_words_by_customer ON customer_words (tenant_id, customer_id)",
            """
            INSERT INTO customer_words (tenant_id, word, customer_id)
            WITH RECURSIVE split (tenant_id, customer_id, word, rest) AS (
              SELECT tenant_id, customer_id, substr(name_folded, 1, 0), name_folded || ' ' FROM customers
              UNION ALL
              SELECT tenant_id, customer_id, substr(rest, 1, \(position)(rest, ' ') - 1),
                substr(rest, \(position)(rest, ' ') + 1)
              FROM split WHERE rest <> '')
            SELECT DISTINCT tenant_id, word, customer_id FROM split WHERE word <> ''
            """,
        ]
    },
    Migration(105, "merged customers are found by whom they went into") { _ in
        ["CREATE INDEX customers_by_merge ON customers (tenant_id, merged_into) WHERE merged_into IS NOT NULL"]
    },
]
