import Alerting
import Testing

@Suite struct `Telling open pages of calls` {
    @Test func `a call is told to those whose telephone rings, and to all when nobody knows whose`() {
        #expect(LiveTopic.topics(ofKind: "call.rang", caseID: nil, people: ["a", "b"]) == ["calls:a", "calls:b"])
        #expect(LiveTopic.topics(ofKind: "call.ended", caseID: nil) == ["calls"])
        #expect(LiveTopic.topics(ofKind: "call.noted", caseID: "c", people: ["a"]) == ["case:c", "calls:a"])
    }
}
