import CCurl
import Synchronization

/// Keeps libcurl handles with their open connections between two messages.
final class CurlHandles: Sendable {
    private static let isStarted: Bool = aram_curl_start() == 0
    private let idle = Mutex<[UInt]>([])

    /// A handle that nobody else uses; nil when libcurl cannot make one.
    func take() -> UnsafeMutableRawPointer? {
        guard Self.isStarted else { return nil }
        if let address = idle.withLock({ $0.popLast() }) { return UnsafeMutableRawPointer(bitPattern: address) }
        return curl_easy_init()
    }

    /// Keeps the handle for the next message, or closes it when its connection may be in a strange state.
    func giveBack(_ handle: UnsafeMutableRawPointer, isSound: Bool) {
        curl_easy_reset(handle)
        guard isSound else { return curl_easy_cleanup(handle) }
        idle.withLock { $0.append(UInt(bitPattern: handle)) }
    }

    /// Closes every connection.
    func close() {
        let all = idle.withLock { list in
            defer { list = [] }
            return list
        }
        for address in all { curl_easy_cleanup(UnsafeMutableRawPointer(bitPattern: address)) }
    }
}
