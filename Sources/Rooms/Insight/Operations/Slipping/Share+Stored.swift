import Primitives
import Statistics

extension JSONValue {
    /// A share as the pair of its counts.
    static func share(_ share: Share) -> JSONValue {
        .array([.int(Int64(share.count)), .int(Int64(share.total))])
    }
}

extension Share {
    /// Reads the pair of counts; nil for anything else.
    init?(pair value: JSONValue?) {
        guard let parts = value?.elements?.compactMap(\.integer), parts.count == 2, parts[0] >= 0, parts[0] <= parts[1]
        else { return nil }
        self.init(Int(parts[0]), of: Int(parts[1]))
    }
}
