import Pictures
import Primitives
import Statistics
import Web

/// What drives the answers: the importance-performance map and the shares behind it.
struct DriversPage {
    let study: DriverStudy

    var node: Node {
        nodes {
            p(.class("muted")) { InsightText.driversIntro }
            switch study.result {
            case .failure(let lack): missing(lack.reason)
            case .success(let found): told(found)
            }
        }
    }

    private func missing(_ lack: DriverStudy.Lack) -> Node {
        switch lack {
        case .noDrivers:
            emptyState(
                .slidersHorizontal, title: InsightText.driversNone, detail: InsightText.driversNoneDetail,
                action: linkButton(InsightText.driversSurveys, href: "/surveys", icon: .megaphone))
        case .tooFew(let answers, let needed):
            emptyState(
                .chartLine, title: InsightText.driversThin,
                detail: InsightText.driversThinDetail(answers: answers, needed: needed))
        case .constant(let name):
            emptyState(
                .chartLine, title: InsightText.driversUnclear, detail: InsightText.driversConstant(name: name))
        case .redundant(let name):
            emptyState(
                .chartLine, title: InsightText.driversUnclear, detail: InsightText.driversRedundant(name: name))
        case .nothingExplained:
            emptyState(.chartLine, title: InsightText.driversUnclear, detail: InsightText.driversUnexplained)
        }
    }

    private func told(_ found: DriverStudy.Found) -> Node {
        let explained = found.bootstrap.rSquared
        return nodes {
            p(.class("strong")) {
                InsightText.driversExplained(
                    answers: found.answers, share: explained.value, low: max(0, explained.lower),
                    high: min(1, explained.upper))
            }
            card(InsightText.driversMap, .id("map")) {
                div(.class("stack")) {
                    driversPicture(found.map)
                    p(.class("small", "muted")) { InsightText.driversMapNote }
                }
            }
            card(InsightText.driversShares, .id("shares")) { table(found) }
            ul(.class("stack", "stack--close", "small", "muted")) { for remark in remarks(found) { li { remark } } }
        }
    }

    private func table(_ found: DriverStudy.Found) -> Node {
        let places = found.map.places
        let order = places.indices.sorted { places[$0].importance > places[$1].importance }
        let columns = [
            InsightText.driversColumnName, InsightText.driversColumnShare, InsightText.driversColumnFirst,
            InsightText.driversColumnMean, InsightText.driversColumnAdvice,
        ]
        return div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", InsightText.driversShares)) {
            Web.table(.class("table")) {
                thead { tr { for column in columns { th(.scope("col")) { column } } } }
                tbody { for place in order { row(place, found) } }
            }
        }
    }

    private func row(_ driver: Int, _ found: DriverStudy.Found) -> Node {
        let (place, interval) = (found.map.places[driver], found.bootstrap.lmg[driver])
        let whole = found.bootstrap.importance.rSquared
        return tr {
            th(.scope("row")) { userWords(place.driver) }
            td {
                InsightText.leavingInterval(
                    share: place.importance, low: max(0, interval.lower / whole), high: min(1, interval.upper / whole))
            }
            td(.class("numcell")) { Text.percent(found.bootstrap.rankProbability[driver].first ?? 0) }
            td(.class("numcell")) { Text.decimal(place.performance, places: 0) }
            td {
                place.isDecided
                    ? place.quadrant.advice
                    : InsightText.driversUndecided(advice: place.quadrant.advice, share: place.probability)
            }
        }
    }

    private func remarks(_ found: DriverStudy.Found) -> [Text] {
        var told: [Text] = []
        let noise = zip(found.map.places, found.probe.isAboveNoise).filter { !$0.1 }.map { Text.verbatim($0.0.driver) }
        if !noise.isEmpty { told.append(Text.joined([InsightText.driversNoise, .list(noise)], separator: " ")) }
        if found.incomplete > 0 { told.append(InsightText.driversIncomplete(count: found.incomplete)) }
        if found.bootstrap.rSquared.value < 0.1 { told.append(InsightText.driversLittle) }
        return told + [InsightText.driversCaution]
    }
}

/// The map in the reader's direction and language.
private func driversPicture(_ map: ImportancePerformanceMap) -> Node {
    pictureNode(InsightText.driversMap) { locale, voice in
        let places = map.places.map { place in
            MapPicture.Place(
                name: place.driver, performance: place.performance, importance: place.importance,
                isDecided: place.isDecided,
                hint: InsightText.driversHint(advice: place.quadrant.advice, share: place.probability)
                    .string(in: locale))
        }
        return MapPicture(
            places, thresholds: (performance: map.performanceThreshold, importance: map.importanceThreshold),
            words: MapPicture.Words(
                title: InsightText.driversMap.string(in: locale),
                performance: InsightText.driversAxisPerformance.string(in: locale),
                importance: InsightText.driversAxisImportance.string(in: locale),
                quadrants: [DriverQuadrant.importantWeak, .importantStrong, .minorWeak, .minorStrong].map {
                    $0.advice.string(in: locale)
                }, decided: InsightText.driversDecided.string(in: locale),
                undecided: InsightText.driversOpen.string(in: locale))
        ).shape(voice)
    }
}

extension DriverQuadrant {
    /// What to do with a driver there.
    var advice: Text {
        switch self {
        case .importantWeak: InsightText.driversImprove
        case .importantStrong: InsightText.driversStrengthen
        case .minorWeak: InsightText.driversMonitor
        case .minorStrong: InsightText.driversMaintain
        }
    }
}
