import Primitives
import Testing

@testable import People

@Suite struct `Describing a brand` {
    private func details(_ name: String, zone: String = "Europe/Budapest", sender: String = "") -> TenantDetails {
        TenantDetails(name: name, language: .hungarian, timeZone: zone, currency: .euro, senderName: sender)
    }

    @Test(arguments: [
        ("Nordwind Appliances", "nordwind-appliances"), ("  Háztartási Gépbolt Kft. ", "haztartasi-gepbolt-kft"),
        ("فروشگاه آرام", "brand"), ("Őrség & Társa 2000", "orseg-tarsa-2000"), ("!!!", "brand"),
    ])
    func `its short name is made of the letters that addresses know`(name: String, slug: String) {
        #expect(details(name).suggestedSlug == slug)
    }

    @Test func `a name and a real zone are needed`() {
        #expect(throws: TenantRefusal.nameMissing) { try details("  ").checked() }
        #expect(throws: TenantRefusal.unknownZone) { try details("Shop", zone: "Mars/Olympus").checked() }
    }

    @Test func `mails carry the brand's name unless another sender is named`() throws {
        #expect(try details(" Shop ").checked().senderName == "Shop")
        #expect(try details("Shop", sender: "Shop care").checked().senderName == "Shop care")
    }
}
