import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Taking lists` {
    private static let feedback = """
        date,face,comment,email,name,external_id,language
        2025-10-01,4,Great and fast,anna@example.com,Anna Bíró,r-1,en
        2025-10-02,angry,"Nobody came, again",peter@example.com,Péter Horváth,r-2,en
        2025-10-02,purple,,x@example.com,,r-3,en
        not a day,1,late,y@example.com,,r-4,en
        2025-10-03,1,خیلی دیر رسید,mina@example.ir,مینا احمدی,r-5,fa
        2025-10-03,1,the same id,mina@example.ir,,r-5,fa
        """

    private func check(_ kind: ListKind, _ text: String, _ world: World, survey: SurveyID? = nil) async throws
        -> UploadedList
    {
        try await checkList(
            NewList(kind: kind, survey: survey, fileName: "rows.csv", bytes: Array(text.utf8)),
            by: world.act(by: .staff(world.staff)), in: world.database)
    }

    private func take(_ list: UploadedList, _ world: World) async throws -> ListCounts {
        try await world.write { try startList(list.id, by: world.act(), in: $0) }
        try await takeList(list.id, by: world.act(), in: world.database)
        let taken = try #require(try await world.read { try ListRecord.find(list.id, in: $0) })
        #expect(taken.state == .done)
        return taken.counts
    }

    @Test(arguments: Engine.underTest) func `a dry run says what is wrong in which row and takes nothing`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let list = try await check(.feedback, Self.feedback, world)
            #expect(list.state == .checked)
            #expect(list.counts.total == 6)
            #expect(list.counts.taken == 3)
            #expect(
                list.counts.problems == [
                    RowProblem(row: 4, column: .face, issue: .unknownWord),
                    RowProblem(row: 5, column: .date, issue: .notADate),
                    RowProblem(row: 7, issue: .repeated),
                ])
            #expect(try await world.events(of: "feedback.confirmed", "customer.created").count == 1)
            #expect(try await world.read { try FeedbackRecord.find(externalID: "r-1", in: $0) } == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `what the dry run counted is what the import takes`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let list = try await check(.feedback, Self.feedback, world)
            let counts = try await take(list, world)
            #expect(counts.taken == list.counts.taken)
            #expect(counts.problems == list.counts.problems)
            let angry = try #require(try await world.read { try FeedbackRecord.find(externalID: "r-2", in: $0) })
            #expect(angry.channel == .import)
            #expect(angry.localDay == "2025-10-02")
            #expect(angry.comment == "Nobody came, again")
            let persian = try #require(try await world.read { try FeedbackRecord.find(externalID: "r-5", in: $0) })
            #expect(persian.language == .persian)
        }
    }

    @Test(arguments: Engine.underTest) func `the same list again brings nothing new`(engine: Engine) async throws {
        try await World.with(engine) { world in
            _ = try await take(try await check(.feedback, Self.feedback, world), world)
            let again = try await take(try await check(.feedback, Self.feedback, world), world)
            #expect(again.taken == 0)
            #expect(again.known == 3)
            #expect(try await world.events(of: "feedback.confirmed").count == 3)
        }
    }

    @Test(arguments: Engine.underTest) func `an import that was interrupted goes on where it stopped`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let rows = (1...450).map { "2025-10-01,\($0 % 4 + 1),x@example.com,n-\($0)" }
            let list = try await check(
                .feedback, (["date,face,email,external_id"] + rows).joined(separator: "\n"), world)
            #expect(list.counts.taken == 450)
            try await world.write { try startList(list.id, by: world.act(), in: $0) }
            // Two workers at once, as after a lease that ran out.
            async let first = takeList(list.id, by: world.act(), in: world.database)
            async let second = takeList(list.id, by: world.act(), in: world.database)
            let finished = try await [first, second]
            #expect(finished.contains(true))
            try await takeList(list.id, by: world.act(), in: world.database)
            let taken = try #require(try await world.read { try ListRecord.find(list.id, in: $0) })
            #expect(taken.state == .done)
            #expect(taken.counts.taken == 450)
            #expect(try await world.events(of: "feedback.confirmed").count == 450)
        }
    }

    @Test(arguments: Engine.underTest) func `a list is started or dropped once`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let list = try await check(.feedback, Self.feedback, world)
            try await world.write { try dropList(list.id, by: world.act(), in: $0) }
            await #expect(throws: ListRefusal.alreadyEnded) {
                try await world.write { try startList(list.id, by: world.act(), in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `customers and orders are taken with their totals`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let customers = try await take(
                try await check(
                    .customers, "név;e-mail;telefon;nyelv\nNagy Gergő;gergo@example.com;06 30 555 0101;magyar\n", world),
                world)
            #expect(customers.taken == 1)
            let orders = try await take(
                try await check(
                    .orders,
                    "number,date,amount,email,item\n88120,2025-03-15,489.00,gergo@example.com,Washing machine\n", world),
                world)
            #expect(orders.taken == 1)
            let gergo = try #require(
                try await world.read { try CustomerRecord.find(email: try .sample("gergo@example.com"), in: $0) })
            #expect(gergo.name == "Nagy Gergő")
            #expect(gergo.valueMinor == 48_900)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a list of invitations asks each customer once and says who is left in peace`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            _ = try await world.sentInvitation()
            let text =
                "email,name,language\nlili@example.com,Lili Varga,hu\nemma.kovacs@example.com,,\nlili@example.com,,\nnobody,,\n"
            let list = try await check(.invitations, text, world, survey: world.survey)
            #expect(list.counts.taken == 1)
            #expect(
                list.counts.problems == [
                    RowProblem(row: 3, column: .email, issue: .coolDown), RowProblem(row: 4, issue: .repeated),
                    RowProblem(row: 5, column: .email, issue: .notAnEmail),
                ])
            #expect(try await world.outbox("survey.mail").count == 1)
            _ = try await take(list, world)
            #expect(try await world.outbox("survey.mail").count == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `a file over the limit is refused before it is read`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let bytes = [UInt8](repeating: 0x61, count: Limits.importBytes + 1)
            await #expect(throws: ListRefusal.tooLarge) {
                try await checkList(
                    NewList(kind: .feedback, fileName: "x.csv", bytes: bytes), by: world.act(), in: world.database)
            }
        }
    }
}
