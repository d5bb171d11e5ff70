import People
import Primitives

/// Names of invented customers and staff of the sample shop.
enum SamplePeople {
    /// Given and family names of one language.
    static func names(in language: LanguageCode) -> (given: [String], family: [String]) {
        switch language {
        case .english:
            (
                [
                    "Olivia", "Jack", "Amelia", "Harry", "Isla", "George", "Ava", "Noah", "Emily", "Oscar", "Grace",
                    "Leo",
                ],
                ["Brown", "Wilson", "Taylor", "Walker", "Green", "Hall", "Wood", "Harris", "Clarke", "Turner"]
            )
        case .hungarian:
            (
                [
                    "Emma", "Péter", "Ádám", "Lili", "Gergő", "Zsófia", "Bence", "Hanna", "Máté", "Réka", "Dániel",
                    "Eszter",
                ],
                ["Kovács", "Horváth", "Fekete", "Varga", "Nagy", "Tóth", "Szűcs", "Bíró", "Balogh", "Őry"]
            )
        case .persian:
            (
                ["مینا", "رضا", "سارا", "علی", "نرگس", "حسین", "لیلا", "امیر", "مریم", "بهرام", "شیرین", "کاوه"],
                ["احمدی", "کریمی", "محمدی", "رضایی", "حسینی", "مرادی", "جعفری", "کاظمی", "صادقی", "یوسفی"]
            )
        }
    }

    /// The name as its language writes it: Hungarian puts the family name first.
    static func full(_ index: Int, in language: LanguageCode) -> String {
        let (given, family) = names(in: language)
        let (first, last) = (given[index % given.count], family[(index / given.count + index) % family.count])
        return language == .hungarian ? "\(last) \(first)" : "\(first) \(last)"
    }

    /// What the shop knows about a customer; a few are key accounts, and some left a phone number.
    static func profile(_ index: Int, named name: String, in language: LanguageCode) -> CustomerChange {
        var change = CustomerChange(blank: language)
        change.name = name
        change.emails = [EmailAddress("customer\(index)@mail.example")].compactMap(\.self)
        change.isKeyAccount = index % 14 == 3
        let cities: [String]
        switch language {
        case .english: cities = ["Leeds", "Bristol", "York", "Cardiff"]
        case .hungarian: cities = ["Budapest", "Szeged", "Győr", "Pécs"]
        case .persian: cities = ["تهران", "شیراز", "اصفهان", "تبریز"]
        }
        change.city = cities[index / 3 % cities.count]
        if index % 5 < 3 {
            let prefix = language == .english ? "+4420794" : language == .hungarian ? "+3630555" : "+9891255"
            change.phones = [PhoneNumber("\(prefix)\(60_000 + index)")].compactMap(\.self)
            change.preferredChannel = index % 5 == 0 ? .phone : nil
        }
        return change
    }

    /// One sample member of staff.
    struct Member: Sendable {
        let name: String
        let email: String
        let language: LanguageCode
        let roles: String
    }

    /// The people who sign in to the sample shop; all have the password that the demo prints.
    static let staff = [
        Member(name: "Nóra Szabó", email: "nora@calm.example", language: .english, roles: "agent"),
        Member(name: "Dávid Tóth", email: "david@calm.example", language: .hungarian, roles: "agent"),
        Member(name: "مینا احمدی", email: "mina@calm.example", language: .persian, roles: "agent"),
        Member(name: "Olivia Grant", email: "olivia@calm.example", language: .english, roles: "agent"),
        Member(name: "Anna Bíró", email: "anna@calm.example", language: .english, roles: "lead agent"),
        Member(name: "Márk Kiss", email: "mark@calm.example", language: .hungarian, roles: "analyst"),
    ]
}

/// Small seeded dice (SplitMix64, Steele, Lea and Flood 2014), so that the sample world is the same each time.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// Dice that always fall the same for one seed.
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Whether an event of this probability happens.
    mutating func happens(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}
