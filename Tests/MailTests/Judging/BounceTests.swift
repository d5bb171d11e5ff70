import Mail
import Primitives
import Testing

@Suite struct `Reading delivery reports` {
    private func report(_ sample: String) throws -> DeliveryReport {
        let judgement = try Samples.parsed(sample).judged(own: Samples.own)
        guard case .bounce(let report) = judgement.kind else { throw NoBounce() }
        return report
    }

    private struct NoBounce: Error {}

    @Test func `a refusal names recipient, status and our message`() throws {
        let report = try report("bounce-dsn")
        let recipient = try #require(report.recipients.first)
        #expect(recipient.address?.description == "gone@example.com")
        #expect(recipient.action == .failed)
        #expect(recipient.status?.description == "5.1.1")
        #expect(recipient.diagnostic == "550 5.1.1 <gone@example.com>: Recipient address rejected: User unknown")
        #expect(report.originalMessageID == Samples.ourMessageID)
        #expect(report.reportingServer == "mx.example.com")
        #expect(report.hasPermanentFailure)
    }

    @Test func `a delay is no failure`() throws {
        let report = try report("bounce-delayed")
        #expect(report.recipients.map(\.action) == [.delayed])
        #expect(report.originalMessageID == Samples.ourMessageID)
        #expect(!report.hasPermanentFailure)
    }

    @Test func `a report without a status part names its recipients in the header`() throws {
        let report = try report("bounce-exim")
        #expect(report.recipients.map(\.address?.description) == ["old@example.com"])
        #expect(report.hasPermanentFailure)
    }

    @Test(arguments: [("5.1.1", "5.1.1"), ("smtp; 550 5.7.1 no", "5.7.1"), ("4.2.2 (full)", "4.2.2")])
    func `a status is found in a text`(text: String, status: String) {
        #expect(DeliveryStatus(text)?.description == status)
    }

    @Test(arguments: ["", "3.1.1", "10.0.0.1", "5.1", "five"])
    func `what is no status is none`(text: String) {
        #expect(DeliveryStatus(text) == nil)
    }
}
