import Foundation
import Primitives
package import Storage

/// Rows of the table `surveys`.
package enum SurveyRecord {
    /// One survey of the transaction's brand.
    package static func find(_ id: SurveyID, in snapshot: Snapshot) throws -> Survey? {
        try snapshot.row("SELECT * FROM surveys WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(id)").map(survey)
    }

    /// All surveys of the brand, the newest first; a brand has tens of them, so there is one page.
    package static func all(in snapshot: Snapshot) throws -> [Survey] {
        try snapshot.rows(
            """
            SELECT * FROM surveys WHERE tenant_id = \(snapshot.tenant)
            ORDER BY created_at DESC, survey_id DESC LIMIT \(mostSurveys)
            """
        ).map(survey)
    }

    /// What a survey asks about and on which scale, without its texts.
    static func subject(of id: SurveyID, in snapshot: Snapshot) throws -> (touchpoint: Touchpoint, kind: SurveyKind)? {
        try snapshot.row(
            "SELECT touchpoint, kind FROM surveys WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(id)"
        ).map { (try $0.word("touchpoint"), try $0.word("kind")) }
    }

    /// Which beginning of its schedule a survey follows; nil while it has none.
    static func chain(of id: SurveyID, in snapshot: Snapshot) throws -> UUID? {
        try snapshot.row(
            "SELECT schedule_chain FROM surveys WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(id)"
        )?.uuidIfAny("schedule_chain")
    }

    /// Days before the reminder of a survey.
    static func reminderDays(of id: SurveyID, in snapshot: Snapshot) throws -> Int? {
        try snapshot.row(
            "SELECT reminder_days FROM surveys WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(id)"
        )?.intIfAny("reminder_days")
    }

    /// Whether a mail with the survey's links was queued or sent, or an answer came.
    static func isInUse(_ id: SurveyID, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            """
            SELECT 1 AS used FROM invitations
            WHERE tenant_id = \(snapshot.tenant) AND survey_id = \(id) AND state <> 'skipped' LIMIT 1
            """) != nil
    }

    /// The active survey that a closed case of this touchpoint sends: its own, else the one about support, else the first.
    static func afterCase(of touchpoint: Touchpoint?, in snapshot: Snapshot) throws -> Survey? {
        let candidates = try all(in: snapshot).filter { $0.isAfterCase && $0.isActive }
        return candidates.first { $0.touchpoint == touchpoint } ?? candidates.first { $0.touchpoint == .support }
            ?? candidates.first
    }

    static func insert(_ survey: Survey, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO surveys (tenant_id, survey_id, name, kind, touchpoint, texts, questions, schedule,
                                 reminder_days, cool_down_days, is_after_case, delay_minutes, is_active, created_at,
                                 version)
            VALUES (\(tx.tenant), \(survey.id), \(survey.name), \(survey.kind.rawValue),
                    \(survey.touchpoint.rawValue), \(survey.texts.stored), \(survey.questions.stored),
                    \(survey.schedule?.stored), \(survey.reminderDays), \(survey.coolDownDays),
                    \(survey.isAfterCase), \(survey.delayMinutes), \(survey.isActive), \(survey.createdAt), \(survey.version))
            """)
    }

    static func update(_ survey: Survey, in tx: Transaction) throws {
        tx.forget()
        try tx.runChecked(
            """
            UPDATE surveys SET name = \(survey.name), kind = \(survey.kind.rawValue),
                touchpoint = \(survey.touchpoint.rawValue), texts = \(survey.texts.stored),
                questions = \(survey.questions.stored), schedule = \(survey.schedule?.stored),
                reminder_days = \(survey.reminderDays), cool_down_days = \(survey.coolDownDays),
                is_after_case = \(survey.isAfterCase), delay_minutes = \(survey.delayMinutes),
                is_active = \(survey.isActive), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND survey_id = \(survey.id) AND version = \(survey.version)
            """)
    }

    private static let mostSurveys = 200

    private static func survey(_ row: Row) throws -> Survey {
        Survey(
            id: try row.id("survey_id"), name: try row.text("name"), kind: try row.word("kind"),
            touchpoint: try row.word("touchpoint"),
            texts: SurveyTexts(stored: try row.json("texts")),
            questions: SurveyQuestions(stored: try row.json("questions")),
            schedule: SurveySchedule(stored: try row.json("schedule")),
            reminderDays: try row.intIfAny("reminder_days"), coolDownDays: try row.int("cool_down_days"),
            isAfterCase: try row.bool("is_after_case"), delayMinutes: try row.int("delay_minutes"),
            isActive: try row.bool("is_active"), createdAt: try row.instant("created_at"),
            version: try row.int("version"))
    }
}

extension SurveyTexts {
    /// The JSON of the column `texts`: parts by language code.
    var stored: JSONValue {
        var languages: [String: JSONValue] = [:]
        for language in LanguageCode.allCases {
            var parts: [String: JSONValue] = [:]
            for part in WordingPart.allCases { parts[part.rawValue] = .string(self[language][part]) }
            languages[language.rawValue] = .object(parts)
        }
        return .object(languages)
    }

    init(stored: JSONValue) {
        self = .empty
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases {
                self[language][part] = stored[language.rawValue]?[part.rawValue]?.text ?? ""
            }
        }
    }
}
