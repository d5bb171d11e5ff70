extension Collection<UInt8> where Index == Int {
    /// The offset of the first place at or behind `start` where these bytes stand; nil when there is none.
    func firstOffset(of pattern: [UInt8], from start: Int) -> Int? {
        guard let head = pattern.first else { return start }
        var place = start
        while place <= endIndex - pattern.count {
            if self[place] == head, (1..<pattern.count).allSatisfy({ self[place + $0] == pattern[$0] }) { return place }
            place += 1
        }
        return nil
    }
}

extension String {
    /// Whether the bytes of `part` stand in this text; many times quicker than the search for characters.
    func containsBytes(of part: String) -> Bool {
        Array(utf8).firstOffset(of: Array(part.utf8), from: 0) != nil
    }
}
