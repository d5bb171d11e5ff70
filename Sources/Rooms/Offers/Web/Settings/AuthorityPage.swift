import People
import Primitives
import Storage
import Web

/// What the page of authority, budget and reminders shows.
struct AuthorityModel: Sendable {
    let authorities: [Role: Authority]
    let month: String
    let usualLimit: Int64?
    let monthLimit: Int64?
    let budget: Budget
    let reminders: OfferReminders
    let currency: Currency

    /// The roles that can make offers; an analyst can not.
    static let roles: [Role] = Role.allCases.filter { Permission.granted(to: $0).contains(.makeOffers) }

    static func load(at now: Instant, in snapshot: Snapshot) throws -> AuthorityModel {
        let month = try Offers.month(of: now, in: snapshot)
        return AuthorityModel(
            authorities: try AuthorityRecord.all(in: snapshot), month: month,
            usualLimit: try BudgetRecord.limit(month: nil, in: snapshot),
            monthLimit: try BudgetRecord.limit(month: month, in: snapshot),
            budget: try BudgetRecord.find(month: month, at: now, in: snapshot),
            reminders: try OfferRemindersRecord.find(in: snapshot), currency: try brandCurrency(in: snapshot))
    }

    var authorityState: FormState {
        var values: [String: String] = [:]
        for role in Self.roles {
            guard let authority = authorities[role] else { continue }
            values["case-\(role.rawValue)"] = TypedAmount.words(authority.perCaseMinor, in: currency)
            values["month-\(role.rawValue)"] = TypedAmount.words(authority.perMonthMinor, in: currency)
        }
        return FormState(values)
    }

    var budgetState: FormState {
        FormState([
            "usual": usualLimit.map { TypedAmount.words($0, in: currency) } ?? "",
            "this": monthLimit.map { TypedAmount.words($0, in: currency) } ?? "",
        ])
    }

    var reminderState: FormState {
        FormState(["hours": String(reminders.approvalHours), "days": String(reminders.answerDays)])
    }
}

/// The two ceilings of each role, the month's budget with what was used of it, and when people are reminded.
struct AuthorityPage {
    let model: AuthorityModel
    let authority: FormState
    let budget: FormState
    let reminders: FormState

    private var code: Text { .verbatim(model.currency.code) }

    var node: Node {
        div(.class("stack")) {
            card(OffersText.authority) {
                div(.class("stack")) {
                    p(.class("muted")) { OffersText.authorityIntro }
                    postForm("/settings/authority", .class("form", "form--wide")) {
                        for role in AuthorityModel.roles { fields(role) }
                        div(.class("actions")) { submitButton(WebText.save, icon: .check) }
                    }
                }
            }
            card(OffersText.budget) {
                div(.class("stack")) {
                    usage
                    postForm("/settings/budget", .class("form", "form--wide")) {
                        div(.class("form__pair")) {
                            field(OffersText.budgetUsual(currency: code), "usual", in: budget, kind: .number)
                            field(OffersText.budgetThis(currency: code), "this", in: budget, kind: .number)
                        }
                        div(.class("actions")) { submitButton(WebText.save, icon: .check) }
                    }
                }
            }
            card(OffersText.reminders) { reminding }
        }
    }

    private var reminding: Node {
        postForm("/settings/offer-reminders", .class("form", "form--wide")) {
            problemSummary(reminders, fields: [("hours", OffersText.remindHours), ("days", OffersText.remindDays)])
            div(.class("form__pair")) {
                field(OffersText.remindHours, "hours", in: reminders, hint: OffersText.remindHoursHint, kind: .number)
                field(OffersText.remindDays, "days", in: reminders, hint: OffersText.remindDaysHint, kind: .number)
            }
            div(.class("actions")) { submitButton(WebText.save, icon: .check) }
        }
    }

    private func fields(_ role: Role) -> Node {
        fieldset(.class("offer__row")) {
            legend(.class("strong")) { role.text }
            div(.class("form__pair")) {
                field(OffersText.perCase(currency: code), "case-\(role.rawValue)", in: authority, kind: .number)
                field(OffersText.perMonth(currency: code), "month-\(role.rawValue)", in: authority, kind: .number)
            }
        }
    }

    private var usage: Node { budgetFacts(model.budget, in: model.currency) }
}

/// What was given in a month, what open offers may still cost, and what is left.
func budgetFacts(_ budget: Budget, in currency: Currency) -> Node {
    func money(_ minor: Int64) -> Node { nodes { Text.money(Money(minorUnits: minor, currency: currency), .full) } }
    return facts([
        (OffersText.booked, money(budget.bookedMinor)), (OffersText.reserved, money(budget.reservedMinor)),
        (OffersText.left, budget.leftMinor.map(money) ?? nodes { OffersText.noLimit }),
    ])
}
