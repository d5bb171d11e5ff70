import Care
import Handling
import Offers
import People
import Primitives
import Recovery
import Storage
import Web

/// The rail of the console with the counts of the viewer's brand.
struct Frame: Sendable {
    let database: Database
    let clock: WallClock
    let isProtected: Bool
    let counts: RecentCounts

    /// What rooms put their pages into.
    var console: ConsoleFrame {
        ConsoleFrame(
            entries: { try await entries(for: $0) }, roleName: roleName,
            banner: isProtected ? .none : Web.banner(AramText.notProtected, icon: .shieldAlert),
            corner: { viewer in
                let now = clock.now
                return try await database.read(in: TenantID(viewer.tenantID)) {
                    try callCorner(for: viewer, at: now, in: $0)
                }
            })
    }

    private func entries(for viewer: Viewer) async throws -> [NavEntry] {
        let (now, recent) = (clock.now, self.counts)
        let staff = StaffID(viewer.staffID)
        let (counts, offers, promises, streak) = try await database.read(in: TenantID(viewer.tenantID)) { snapshot in
            (
                try recent.load(for: staff, at: now, in: snapshot), try OfferCounts.load(for: staff, in: snapshot),
                try PromiseList.atRisk(of: staff, at: now, in: snapshot),
                try redStreak(of: staff, at: now, in: snapshot)
            )
        }
        let cases: [NavEntry] = [
            NavEntry(
                AramText.inbox, icon: .inbox, href: "/inbox", count: counts.open, isUrgent: counts.angryUnanswered > 0,
                isOnPhone: true),
            NavEntry(AramText.mine, icon: .user, href: "/inbox?view=mine", count: counts.mine, isOnPhone: true),
            NavEntry(
                AramText.promises, icon: .calendarCheck, href: "/promises", count: promises > 0 ? promises : nil,
                isUrgent: promises > 0),
            NavEntry(AramText.customers, icon: .users, href: "/customers", isOnPhone: true),
            NavEntry(AramText.phone, icon: .headphones, href: "/phone"),
            NavEntry(
                AramText.angryUnanswered, icon: .flag, href: "/inbox?view=angry", count: counts.angryUnanswered,
                group: AramText.views),
            NavEntry(AramText.unassigned, icon: .handHelping, href: "/inbox?view=unassigned", count: counts.unassigned),
            NavEntry(AramText.waiting, icon: .clock, href: "/inbox?view=waiting", count: counts.waiting),
            NavEntry(AramText.keyAccounts, icon: .star, href: "/inbox?view=key_accounts", count: counts.keyAccounts),
            NavEntry(AramText.alerts, icon: .bellRing, href: "/alerts"),
        ]
        let learning: [NavEntry] = [
            NavEntry(
                AramText.dashboard, icon: .chartColumn, href: "/dashboard", group: AramText.learn, isOnPhone: true),
            NavEntry(AramText.walk, icon: .footprints, href: "/walk"),
            NavEntry(AramText.moments, icon: .timer, href: "/moments"),
            NavEntry(AramText.feedback, icon: .messageSquare, href: "/feedback"),
            NavEntry(AramText.surveys, icon: .megaphone, href: "/surveys"),
            NavEntry(AramText.recoveries, icon: .heartHandshake, href: "/recoveries"),
            NavEntry(AramText.ideas, icon: .lightbulb, href: "/ideas"),
            NavEntry(AramText.praise, icon: .heart, href: "/praise"),
            NavEntry(AramText.causes, icon: .target, href: "/causes"),
            NavEntry(AramText.lessons, icon: .bookOpenText, href: "/lessons"),
            NavEntry(AramText.drivers, icon: .slidersHorizontal, href: "/drivers"),
            NavEntry(AramText.slipping, icon: .userX, href: "/slipping"),
            NavEntry(AramText.churn, icon: .logOut, href: "/churn"),
            NavEntry(AramText.leaving, icon: .trendingDown, href: "/leaving"),
            NavEntry(AramText.warnings, icon: .chartLine, href: "/warnings"),
        ]
        return cases + offerEntries(offers, for: viewer) + learning + care(for: viewer, streak) + settings(for: viewer)
    }

    /// The own day for everybody; the team and conduct for those who look after them.
    private func care(for viewer: Viewer, _ streak: RedStreak) -> [NavEntry] {
        let offered = streak.offersBreather
        var entries = [
            NavEntry(
                AramText.myDay, icon: .coffee, href: "/my-day", count: offered ? streak.length : nil,
                isUrgent: offered, group: AramText.care)
        ]
        if viewer.allows(.seeStaffFigures) {
            entries.append(NavEntry(AramText.team, icon: .usersRound, href: "/team-wellbeing"))
        }
        if viewer.allows(.manageConduct) {
            entries.append(NavEntry(AramText.conduct, icon: .scale, href: "/conduct"))
        }
        return entries
    }

    /// The settings for those who may see at least one of their pages.
    private func settings(for viewer: Viewer) -> [NavEntry] {
        let roles = Set(viewer.roles.compactMap { Role(rawValue: $0) })
        let pages: [Permission] = [.manageSettings, .manageStaff, .managePlans, .manageCauses, .manageRules]
        guard pages.contains(where: roles.allows) else { return [] }
        return [NavEntry(AramText.settings, icon: .settings, href: "/settings", isOnPhone: true)]
    }

    private func roleName(of viewer: Viewer) -> Text {
        let known: [(Role, Text)] = [
            (.administrator, AramText.administrator), (.lead, AramText.lead), (.analyst, AramText.analyst),
            (.agent, AramText.agent),
        ]
        return known.first { viewer.roles.contains($0.0.rawValue) }?.1 ?? .verbatim("")
    }
}
