import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Mailboxes in the console` {
    private func form(_ change: (inout [String: String]) -> Void = { _ in }) -> [String: String] {
        var fields = [
            "address": "care@northwind.example", "host": "imap.northwind.example", "port": "۹۹۳", "security": "tls",
            "user": "care", "password": "very secret", "folder": "INBOX", "filing": "leave", "filing_folder": "",
            "poll": "30", "start": "new",
        ]
        change(&fields)
        return fields
    }

    @Test func `a mailbox is added, shown, changed, switched off, deleted and brought back`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            #expect(try await site.get("/settings/mailboxes", isSignedIn: true).body.contains("Add a mailbox"))
            let blank = try await site.get("/settings/mailboxes/new", isSignedIn: true)
            #expect(blank.body.contains("value=\"993\""))
            let made = try await site.post("/settings/mailboxes", form(), isSignedIn: true)
            #expect(made.status == 303)
            let address = try #require(made.location)
            let page = try await site.get(address, isSignedIn: true)
            #expect(page.body.contains("Not looked into yet"))
            #expect(!page.body.contains("very secret"))
            let changed = form {
                $0["password"] = ""
                $0["poll"] = "60"
                $0["version"] = "1"
            }
            #expect(try await site.post(address, changed, isSignedIn: true).status == 303)
            #expect(try await site.post(address, changed, isSignedIn: true).status == 409)
            #expect(try await site.post(address + "/switch", ["active": "off"], isSignedIn: true).status == 303)
            #expect(try await site.get(address, isSignedIn: true).body.contains("Switch on"))
            let gone = try await site.post(address, ["do": "remove"], isSignedIn: true)
            let list = try await site.get(try #require(gone.location), isSignedIn: true)
            #expect(list.body.contains("“care@northwind.example” was deleted"))
            #expect(try await site.get(address, isSignedIn: true).status == 404)
            #expect(try await site.post(address + "/restoration", isSignedIn: true).status == 303)
            #expect(try await site.get(address, isSignedIn: true).status == 200)
        }
    }

    @Test(arguments: [
        ("host", "imap example", "Please write a server name"), ("port", "0", "Please write a number"),
        ("security", "plain", "could be read on the way"), ("password", "", "Please fill this in"),
        ("filing", "move", "other than the one that is read"), ("poll", "1", "Please write a number"),
    ])
    func `what is wrong stands beside its field and nothing typed is lost`(field: String, value: String, words: String)
        async throws
    {
        try await World.with(.sqlite) { world in
            let page = try await Site(world).post("/settings/mailboxes", form { $0[field] = value }, isSignedIn: true)
            #expect(page.status == 422)
            #expect(page.body.contains(words))
            #expect(page.body.contains("care@northwind.example"))
            #expect(!page.body.contains("very secret"))
        }
    }

    @Test func `trying says in plain words what the server answered`() async throws {
        try await World.with(.sqlite) { world in
            let server = FolderServer()
            var site = Site(world)
            (site.mailboxes, site.secret) = (server.access, World.key)
            let id = try await world.addMailbox()
            let good = try await site.post("/settings/mailboxes/\(id)/trial", isSignedIn: true)
            #expect(good.body.contains("The connection works"))
            server.change { $0.closed = IMAPProblem(.signInRefused, "[AUTH] <no>") }
            let bad = try await site.post("/settings/mailboxes/\(id)/trial", isSignedIn: true)
            #expect(bad.body.contains("refused the user name and password"))
            #expect(bad.body.contains("[AUTH] &lt;no&gt;"))
            try await world.poll(server)
            let list = try await site.get("/settings/mailboxes", isSignedIn: true)
            #expect(list.body.contains("refused the user name and password"))
            #expect(list.body.contains("Since "))
        }
    }

    @Test func `only administrators see mailboxes, and of their brand alone`() async throws {
        try await World.with(.sqlite) { world in
            let other = Act.testing(tenant: World.otherTenant)
            let theirs = try await world.database.write(in: World.otherTenant) {
                try addMailbox(try .sample, password: "x", sealedBy: World.key, by: other, in: $0)
            }
            for role in [Role.agent, .lead] {
                let page = try await Site(world, roles: [role]).get("/settings/mailboxes", isSignedIn: true)
                #expect(page.status == 403)
            }
            let site = Site(world)
            let address = "/settings/mailboxes/\(theirs)"
            #expect(try await site.get(address, isSignedIn: true).status == 404)
            for part in ["", "/switch", "/trial", "/restoration"] {
                #expect(try await site.post(address + part, form(), isSignedIn: true).status == 404)
            }
        }
    }
}
