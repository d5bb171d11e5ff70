import CCurl
import Glibc

/// One signed-in connection: libcurl connects, encrypts and signs in, then bytes go both ways.
///
/// libcurl's own IMAP calls mark messages as read and can not take literals of commands of ours (7.88), so only the way
/// to the signed-in connection is its work. Used by one thread at a time.
final class IMAPWire {
    private static let isStarted = aram_curl_start() == 0
    private let settings: IMAPSettings
    private let isStopped: @Sendable () -> Bool
    private let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    private let lines = ServerLines()
    private var socket: curl_socket_t = -1
    private var chunk = [UInt8](repeating: 0, count: 64 * 1024)

    /// `isStopped` is asked ten times a second while anything is awaited.
    init(_ settings: IMAPSettings, isStopped: @escaping @Sendable () -> Bool) throws(IMAPProblem) {
        guard Self.isStarted, let easy = curl_easy_init() else { throw IMAPProblem(.refused, "no libcurl") }
        guard let multi = curl_multi_init() else {
            curl_easy_cleanup(easy)
            throw IMAPProblem(.refused, "no libcurl")
        }
        self.settings = settings
        self.isStopped = isStopped
        self.easy = easy
        self.multi = multi
    }

    deinit {
        // Closes the socket without a word; whoever is polite has sent LOGOUT before.
        curl_multi_remove_handle(multi, easy)
        curl_easy_cleanup(easy)
        curl_multi_cleanup(multi)
    }

    /// Connects and signs in.
    func connect(authorities: String?) throws(IMAPProblem) {
        setServer()
        setEncryption(authorities: authorities)
        lines.listen(to: easy)
        curl_multi_add_handle(multi, easy)
        var (running, outcome): (Int32, CURLcode) = (1, CURLE_OK)
        while curl_multi_perform(multi, &running) == CURLM_OK, aram_curl_outcome(multi, &outcome) == 0 {
            if isStopped() { throw IMAPProblem(.stopped) }
            // libcurl would wait for a greeting that it knows until time is up.
            if lines.isForeign { throw IMAPProblem(.notIMAP) }
            curl_multi_poll(multi, nil, 0, 100, nil)
        }
        guard outcome == CURLE_OK else {
            let detail = String(cString: curl_easy_strerror(outcome))
            throw ConnectVerdict.problem(outcome, detail: lines.failure ?? detail, lastLine: lines.last)
        }
        socket = aram_curl_socket(easy)
        guard socket >= 0 else { throw IMAPProblem(.cutOff) }
    }

    /// Writes all of it; throws when the other side takes nothing more.
    func send(_ text: String) throws(IMAPProblem) {
        var rest = Array(text.utf8)[...]
        var watch = Patience(settings)
        while !rest.isEmpty {
            var count = 0
            let code = rest.withUnsafeBytes { curl_easy_send(easy, $0.baseAddress, $0.count, &count) }
            rest = rest.dropFirst(count)
            if code == CURLE_AGAIN {
                try wait(for: POLLOUT, &watch)
            } else if code != CURLE_OK {
                throw IMAPProblem(.cutOff)
            }
        }
    }

    /// The next bytes, at least one.
    func receive(_ watch: inout Patience) throws(IMAPProblem) -> ArraySlice<UInt8> {
        while true {
            if isStopped() { throw IMAPProblem(.stopped) }
            var count = 0
            let code = chunk.withUnsafeMutableBytes { curl_easy_recv(easy, $0.baseAddress, $0.count, &count) }
            if code == CURLE_OK && count > 0 {
                watch.heard()
                return chunk[..<count]
            }
            guard code == CURLE_AGAIN else { throw IMAPProblem(.cutOff) }
            try wait(for: POLLIN, &watch)
        }
    }

    private func wait(for event: Int32, _ watch: inout Patience) throws(IMAPProblem) {
        if isStopped() { throw IMAPProblem(.stopped) }
        guard !watch.isOver else { throw IMAPProblem(.timedOut) }
        var place = pollfd(fd: socket, events: Int16(event), revents: 0)
        poll(&place, 1, 100)
    }

    private func setServer() {
        let scheme = settings.encryption == .implicit ? "imaps" : "imap"
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        aram_curl_set_text(easy, CURLOPT_URL, "\(scheme)://\(host):\(settings.port)/")
        aram_curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "imap,imaps")
        aram_curl_set_text(easy, CURLOPT_PROXY, "")
        aram_curl_set_text(easy, CURLOPT_USERNAME, settings.user)
        aram_curl_set_text(easy, CURLOPT_PASSWORD, settings.password)
        aram_curl_set_long(easy, CURLOPT_CONNECT_ONLY, 1)
        aram_curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        // A name that nobody answers for must not hold up the end of the program.
        aram_curl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
        aram_curl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, settings.connectMilliseconds)
        aram_curl_set_long(easy, CURLOPT_TIMEOUT_MS, settings.connectMilliseconds)
        aram_curl_set_long(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, 15)
    }

    private func setEncryption(authorities: String?) {
        let level = settings.encryption == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        aram_curl_set_long(easy, CURLOPT_USE_SSL, Int(level.rawValue))
        aram_curl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
        aram_curl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
        if let authorities { aram_curl_set_text(easy, CURLOPT_CAINFO, authorities) }
    }
}

/// How long a silent server and a long answer are waited for.
struct Patience {
    private let end: ContinuousClock.Instant
    private let silence: Duration
    private var quietSince: ContinuousClock.Instant

    /// Starts now.
    init(_ settings: IMAPSettings) {
        quietSince = .now
        end = .now + .milliseconds(settings.answerMilliseconds)
        silence = .milliseconds(settings.silenceMilliseconds)
    }

    /// Bytes came.
    mutating func heard() { quietSince = .now }

    /// Whether waiting longer makes no sense.
    var isOver: Bool { .now > end || .now > quietSince + silence }
}

/// Keeps the server's last line and libcurl's last remark on a failure; what we send is never kept.
private final class ServerLines {
    private(set) var last = ""
    private(set) var failure: String?
    /// Whether the first line is no greeting of an IMAP server (RFC 3501, 7.1).
    private(set) var isForeign = false
    /// After a refusal libcurl may say LOGOUT; the answer to that must not hide the refusal.
    private var isOver = false

    func listen(to handle: UnsafeMutableRawPointer) {
        aram_curl_set_debug_callback(handle) { _, kind, bytes, count, context in
            guard let bytes, let context else { return 0 }
            let line = UnsafeBufferPointer(start: UnsafePointer(bytes), count: min(count, 500))
            Unmanaged<ServerLines>.fromOpaque(context).takeUnretainedValue().note(kind, line)
            return 0
        }
        aram_curl_set_pointer(handle, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(self).toOpaque())
        aram_curl_set_long(handle, CURLOPT_VERBOSE, 1)
    }

    private func note(_ kind: curl_infotype, _ bytes: UnsafeBufferPointer<CChar>) {
        let text = String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if kind == CURLINFO_HEADER_OUT {
            isOver = isOver || text.hasSuffix(" LOGOUT\r\n")
            return
        }
        let line = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        if kind == CURLINFO_HEADER_IN {
            isForeign = isForeign || last.isEmpty && !line.hasPrefix("* ")
            if !isOver { last = line }
        }
        if kind == CURLINFO_TEXT, line.hasPrefix("SSL") { failure = line }
    }
}
