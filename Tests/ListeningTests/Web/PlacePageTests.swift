import Foundation
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import Web

@Suite struct `Places in the web` {
    /// A place made on the settings page, and its public link.
    private func made(_ kind: PlaceKind, on site: Site, sites: String = "") async throws -> (
        settings: String, link: String
    ) {
        let fields = [
            "name": "Counter 2", "kind": kind.rawValue, "touchpoint": "store", "languages": "en", "active": "on",
            "sites": sites,
        ]
        let answer = try await site.post("/settings/places", fields, isSignedIn: true)
        let address = try #require(answer.location)
        let id = try #require(PlaceID(address.split(separator: "/").last.map(String.init) ?? ""))
        let place = try #require(try await site.world.read { try PlaceRecord.find(id, in: $0) })
        return (address, try site.links.place(place, of: site.world.tenant))
    }

    private func answer(_ last: Int, _ more: [String: String] = [:]) -> [String: String] {
        let digits = String(last)
        let id = "01900000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
        return ["answer": id, "face": "angry", "language": "en"].merging(more) { $1 }
    }

    @Test func `only the page of a widget may stand in a frame, and only on its sites`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let widget = try await made(.widget, on: site, sites: "https://shop.example http://127.0.0.1:9")
            let page = try await site.get(widget.link + "?site=https%3A%2F%2Fshop.example")
            #expect(page.status == 200)
            #expect(page.policy.hasSuffix("frame-ancestors https://shop.example http://127.0.0.1:9"))
            #expect(page.body.contains("data-site=\"https://shop.example\""))
            let stranger = try await site.get(widget.link + "?site=https%3A%2F%2Felsewhere.example")
            #expect(!stranger.body.contains("data-site"))
            let (kiosk, poster) = (try await made(.kiosk, on: site), try await made(.poster, on: site))
            let closed = [
                kiosk.link, poster.link, poster.link + "/thanks", widget.settings, "/settings/places", "/f/none",
            ]
            for address in closed {
                let policy = try await site.get(address, isSignedIn: address.hasPrefix("/settings")).policy
                #expect(policy.hasSuffix("frame-ancestors 'none'"), "\(address)")
            }
        }
    }

    @Test func `a script's answer is taken once, and what it says badly is refused`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let place = try await made(.kiosk, on: site)
            let address = place.link.replacing("/k/", with: "/p/") + "/answers"
            #expect(try await site.post(address, answer(1)).status == 204)
            #expect(try await site.post(address, answer(1, ["comment": "again"])).status == 204)
            #expect(try await site.post(address, answer(2, ["face": "purple"])).status == 422)
            #expect(try await site.post(address, answer(3, ["answer": "1"])).status == 400)
            #expect(try await site.post("/p/none/answers", answer(4)).status == 404)
            let called = answer(5, ["callback": "on", "phone": "ask for Péter"])
            #expect(try await site.post(address, called).status == 204)
            let said = try await world.read { try FeedbackPage.read(FeedbackFilter(), in: $0) }.lines.map(\.feedback)
            #expect(Set(said.map(\.comment)) == ["", "ask for Péter"])
            let page = try await site.get("/feedback/\(try #require(said.first).id)", isSignedIn: true)
            #expect(page.body.contains("Counter 2"))
        }
    }

    @Test func `one device is held after sixty answers a minute and goes on in the next`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let place = try await made(.kiosk, on: site)
            let caps = try site.kit
            let address = place.link.replacing("/k/", with: "/p/") + "/answers"
            let device = "01900000-0000-4000-8000-0000000000ff"
            var statuses: [Int: Int] = [:]
            for number in 1...62 {
                let answer = answer(number, ["device": device])
                statuses[try await site.post(address, answer, through: caps).status, default: 0] += 1
            }
            #expect(statuses == [204: 60, 429: 2])
            site.clock.advance(by: .minutes(1))
            #expect(try await site.post(address, answer(61, ["device": device]), through: caps).status == 204)
        }
    }

    @Test func `the form behind a printed code works without script and keeps what was typed`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let place = try await made(.poster, on: site)
            let page = try await site.get(place.link)
            #expect(!page.body.contains("<script"))
            #expect(!page.body.contains("name=\"touchpoint\""))
            let wrong = try await site.post(place.link, answer(1, ["comment": "Nobody came", "email": "no address"]))
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("Nobody came") && wrong.body.contains("f-email-error"))
            #expect(try await site.post(place.link, answer(1, ["comment": "Nobody came"])).status == 303)
            #expect(try await site.post(place.link, answer(1, ["comment": "Nobody came"])).status == 303)
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
            let robot = try await site.post(place.link, answer(2, ["website": "https://spam.example"]))
            #expect(robot.status == 303)
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
        }
    }

    @Test func `a replaced link says that nobody listens there`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let place = try await made(.kiosk, on: site)
            #expect(try await site.get(place.link).status == 200)
            #expect(try await site.post(place.settings + "/link", ["link": "1"], isSignedIn: true).status == 303)
            let gone = try await site.get(place.link)
            #expect(gone.status == 410)
            #expect(gone.body.contains("its link was replaced"))
            #expect(try await site.post(place.link.replacing("/k/", with: "/p/") + "/answers", answer(1)).status == 410)
        }
    }

    @Test func `a gap in the form of a place is told beside its field`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let fields = ["name": "Shop page", "kind": "widget", "touchpoint": "order", "sites": "not a site"]
            let page = try await site.post("/settings/places", fields, isSignedIn: true)
            #expect(page.status == 422)
            #expect(page.body.contains("not a site") && page.body.contains("f-sites-error"))
            #expect(page.body.contains("f-languages-error"))
        }
    }

    @Test(arguments: ["en", "hu", "fa"]) func `a sheet is drawn in every language`(language: String) async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            let fields = [
                "name": "Wall", "kind": "poster", "touchpoint": "store", "languages": language, "active": "on",
            ]
            let address = try #require(try await site.post("/settings/places", fields, isSignedIn: true).location)
            let query = "?size=a5&language=\(language)&heading=&line="
            let pdf = try await site.get(address + "/poster.pdf" + query, isSignedIn: true)
            #expect(pdf.status == 200)
            #expect(pdf.body.hasPrefix("%PDF-1."))
            let svg = try await site.get(address + "/poster.svg" + query, isSignedIn: true)
            #expect(svg.body.contains("<svg"))
            let long = String(repeating: "x", count: 81)
            let refused = try await site.get(address + "/poster.pdf?heading=\(long)", isSignedIn: true)
            #expect(refused.status == 422)
            #expect(refused.body.contains("f-heading-error"))
        }
    }
}
