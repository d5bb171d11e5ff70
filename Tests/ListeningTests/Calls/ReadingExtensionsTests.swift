import People
import Testing

@testable import Listening

@Suite struct `Reading telephones` {
    @Test(
        arguments: [
            ("201", "201"), ("۲۰۱", "201"), ("SIP/201-0000001a", "201"), ("PJSIP/201", "201"),
            ("sip:201@pbx.example", "201"),
            ("\"Nóra\" <sip:201@pbx.example;transport=udp>", "201"), ("+36 1 234 5678", "+3612345678"),
            ("06 1 234 5678", "+3612345678"), ("Nóra Szabó", nil), ("2", nil), ("", nil), ("1234567890123456", nil),
        ] as [(String, String?)])
    func `an extension is found in what telephone systems write`(text: String, number: String?) {
        #expect(PhoneExtension(text, plan: DialingPlan.of(country: "HU"))?.description == number)
    }
}
