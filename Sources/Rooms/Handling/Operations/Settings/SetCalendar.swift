package import Primitives
package import Storage

/// Puts the hours of the house in place; open cases get their new deadlines from the work posted here.
///
/// `version` is the one that the form was filled in with, 0 for the first time.
package func setCalendar(_ calendar: BusinessCalendar, expecting version: Int? = nil, by act: Act, in tx: Transaction)
    throws
{
    tx.forget()
    let current = try ClocksRecord.calendar(in: tx).version
    if let version, version != current { throw StaleVersion() }
    try tx.runChecked(
        """
        INSERT INTO calendars (tenant_id, week, holidays, version)
        VALUES (\(act.tenant), \(calendar.weekJSON), \(calendar.holidaysJSON), 1)
        ON CONFLICT (tenant_id) DO UPDATE SET
          week = excluded.week, holidays = excluded.holidays, version = calendars.version + 1
          WHERE calendars.version = \(current)
        """)
    tx.append(
        Event(
            "calendar.set", subject: act.tenant.uuid, facts: ["holidays": .int(Int64(calendar.holidays.count))],
            act: act))
    try postDeadlines(after: nil, by: act, in: tx)
}
