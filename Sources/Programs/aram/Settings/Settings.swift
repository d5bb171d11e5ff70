import Configuration
import Foundation
import SystemPackage

/// What is set, and from where: the environment before the optional file before the standard.
struct Settings: Sendable {
    /// Where a value came from.
    enum Origin: String, Sendable {
        case environment
        case file
        case standard
        case missing
    }

    private let environment: ConfigReader
    private let file: ConfigReader?

    /// Reads the environment and, when `ARAM_CONFIG` names one, a JSON file; throws when that file can not be read.
    static func load() async throws -> Settings {
        let environment = ConfigReader(provider: EnvironmentVariablesProvider())
        guard let path = environment.string(forKey: "aram.config") else {
            return Settings(environment: environment, file: nil)
        }
        let provider = try await FileProvider<JSONSnapshot>(filePath: FilePath(path))
        return Settings(environment: environment, file: ConfigReader(provider: provider))
    }

    /// The value and its origin.
    func look(up setting: Setting) -> (value: String?, origin: Origin) {
        let key = ConfigKey(setting.key)
        if let value = environment.string(forKey: key, isSecret: setting.isSecret) { return (value, .environment) }
        if let value = file?.string(forKey: key, isSecret: setting.isSecret) { return (value, .file) }
        return (setting.standard, setting.standard == nil ? .missing : .standard)
    }

    /// The value, if any.
    subscript(setting: Setting) -> String? {
        let value = look(up: setting).value
        return value == "off" ? nil : value
    }

    /// The value of a setting that has a standard.
    func required(_ setting: Setting) throws -> String {
        guard let value = self[setting] else { throw SettingsRefusal(name: setting.name, reason: "is not set") }
        return value
    }

    /// A whole number of at least 1.
    func count(_ setting: Setting) throws -> Int {
        guard let number = Int(try required(setting)), number >= 1 else {
            throw SettingsRefusal(name: setting.name, reason: "is no whole number of at least 1")
        }
        return number
    }

    /// The host and port of a listening address.
    func address(_ setting: Setting) throws -> Address? {
        guard let value = self[setting] else { return nil }
        guard let address = Address(value) else {
            throw SettingsRefusal(name: setting.name, reason: "is not host:port")
        }
        return address
    }
}

/// A setting that can not be used; the words go to the operator.
struct SettingsRefusal: Error, CustomStringConvertible {
    /// The setting's name in the environment.
    let name: String
    /// What is wrong with it, without its value.
    let reason: String

    var description: String { "\(name) \(reason)" }
}

/// A host and a TCP port, as in `127.0.0.1:8080` or `[::1]:8080`.
struct Address: Hashable, Sendable {
    /// A name or an IP address without brackets.
    let host: String
    /// 0...65535; 0 asks the system for a free one.
    let port: Int

    /// Reads `host:port`; nil for anything else.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65535).contains(port)
        else { return nil }
        let host = text[..<colon].trimmingPrefix("[")
        self.host = String(host.hasSuffix("]") ? host.dropLast() : host)
        self.port = port
        guard !self.host.isEmpty else { return nil }
    }
}
