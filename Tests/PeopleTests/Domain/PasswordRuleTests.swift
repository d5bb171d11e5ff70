import Primitives
import Testing

@testable import People

@Suite struct `Choosing a password` {
    private func refusal(_ password: String) throws -> PasswordRefusal? {
        let email = try #require(EmailAddress("anna.kovacs@example.test"))
        do {
            try PasswordRule.check(password, email: email)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "correct horse battery", "árvíztűrő tükörfúró", "کبوتر با کبوتر", "nocapitalsnodigits", "4711-0815-x",
        String(repeating: "long words ", count: 20),
    ])
    func `length is enough, signs of certain kinds are not asked for`(password: String) throws {
        #expect(try refusal(password) == nil)
    }

    @Test(arguments: [
        ("1234567", PasswordRefusal.tooShort), ("", .tooShort), ("ééééééé", .tooShort),
        ("password", .tooCommon), ("PassWord1", .tooCommon), ("jelszo123", .tooCommon), ("aaaaaaaaaa", .tooCommon),
        ("abababababab", .tooCommon), ("anna.kovacs", .tooCommon), ("Anna.Kovacs@example.test", .tooCommon),
        (String(repeating: "x1y", count: 400), .tooLong),
    ])
    func `what is guessed first is refused`(password: String, expected: PasswordRefusal) throws {
        #expect(try refusal(password) == expected)
    }
}
