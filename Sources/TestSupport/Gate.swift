/// Lets a few tests in at a time; the others wait in the order in which they came.
actor Gate {
    /// Eight databases at once keep a suite of any size below the sessions that a server grants.
    static let databases = Gate(width: 8)

    // A test that opens a second database inside the first must not wait for itself.
    @TaskLocal private static var isInside = false

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int) { free = width }

    nonisolated func whileInside(_ body: () async throws -> Void) async throws {
        if Self.isInside { return try await body() }
        await enter()
        do {
            try await Self.$isInside.withValue(true) { try await body() }
        } catch {
            await leave()
            throw error
        }
        await leave()
    }

    private func enter() async {
        if free > 0 { return free -= 1 }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
