import Testing
import Webhooks

@Suite struct `Choosing what a webhook may reach` {
    @Test(arguments: [
        "https://hooks.example/a?b=c", "http://hooks.example:8080/", "https://93.184.216.34/",
        "https://[2606:2800:220:1::1]/x",
    ])
    func `the public internet is open`(url: String) throws {
        try WebhookURLPolicy.production.check(url)
    }

    @Test(arguments: [
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
        "http://0/",
        "http://10.1.2.3/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/",
        "http://169.254.169.254/latest",
        "http://100.64.0.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://198.18.0.1/", "http://[::1]/",
        "http://[::]/",
        "http://[fe80::1]/", "http://[fd00::1]/", "http://[ff02::1]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[::127.0.0.1]/", "http://[2001:db8::1]/",
        "http://[fec0::1]/",
    ])
    func `our own and every private network is closed`(url: String) {
        #expect(throws: WebhookURLPolicy.Refusal.privateNetwork) { try WebhookURLPolicy.production.check(url) }
    }

    @Test(arguments: [
        ("ftp://hooks.example/", WebhookURLPolicy.Refusal.scheme), ("file:///etc/passwd", .unreadable),
        ("gopher://hooks.example/", .scheme),
        ("https://user:pass@hooks.example/", .credentials), ("https://user@hooks.example/", .credentials),
        ("https://hooks.example:22/", .port),
        ("https://hooks.example:99999/", .unreadable), ("", .unreadable), ("hooks.example", .unreadable),
        ("https://", .unreadable),
        ("https://hooks example/", .unreadable), ("https://hooks.example/\r\nX: y", .unreadable),
    ])
    func `an address that is no plain web address is refused`(url: String, refusal: WebhookURLPolicy.Refusal) {
        #expect(throws: refusal) { try WebhookURLPolicy.production.check(url) }
    }

    @Test func `the test switch lets loopback through`() throws {
        try WebhookURLPolicy.testing.check("http://127.0.0.1:54321/")
    }
}
