import CCurl

/// One HTTP POST on a fresh libcurl handle, to the address that was checked and to no other.
struct CurlCall {
    let handle: UnsafeMutableRawPointer
    let target: WebhookTarget
    let address: IPAddress
    let call: WebhookCall
    let limits: CallLimits

    /// Counts what the target answers; its words are not kept.
    private final class Answer {
        let limit: Int
        var received = 0
        init(limit: Int) { self.limit = limit }
    }

    /// Blocks until the answer is there or time is up.
    func run() -> WebhookResult {
        let answer = Answer(limit: limits.answerBytes)
        setTarget()
        let pins = pin.flatMap { curl_slist_append(nil, $0) }
        defer { curl_slist_free_all(pins) }
        aram_curl_set_list(handle, CURLOPT_RESOLVE, pins)
        var headers = curl_slist_append(nil, "Content-Type: application/json")
        headers = curl_slist_append(headers, "User-Agent: Aram-Webhooks/1")
        headers = curl_slist_append(headers, "Expect:")
        for field in call.headers { headers = curl_slist_append(headers, "\(field.name): \(field.value)") }
        defer { curl_slist_free_all(headers) }
        aram_curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
        aram_curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION) { _, size, count, context in
            guard let context else { return 0 }
            let answer = Unmanaged<Answer>.fromOpaque(context).takeUnretainedValue()
            answer.received += size * count
            return answer.received <= answer.limit ? size * count : 0
        }
        aram_curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(answer).toOpaque())
        let outcome = withExtendedLifetime(answer) {
            // One more byte keeps an empty body from being NULL, at which libcurl would read standard input.
            (call.body + [0]).withUnsafeBytes { raw in
                aram_curl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: raw.baseAddress))
                return curl_easy_perform(handle)
            }
        }
        return result(outcome)
    }

    /// Name, port and the only address that they may mean during this call; nil when the URL holds the address itself.
    private var pin: String? {
        if IPAddress(target.bareHost) != nil { return nil }
        let shown = address.bytes.count == 4 ? address.description : "[\(address)]"
        return "\(target.bareHost):\(target.port):\(shown)"
    }

    private func setTarget() {
        aram_curl_set_text(handle, CURLOPT_URL, target.url)
        aram_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        // A proxy from the environment would resolve the name again and undo the pin.
        aram_curl_set_text(handle, CURLOPT_PROXY, "")
        aram_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        aram_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        aram_curl_set_long(handle, CURLOPT_POST, 1)
        aram_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(call.body.count))
        aram_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
        aram_curl_set_long(handle, CURLOPT_TIMEOUT_MS, limits.totalMilliseconds)
    }

    private func result(_ outcome: CURLcode) -> WebhookResult {
        let status = Int(aram_curl_response_code(handle))
        guard outcome == CURLE_OK else {
            let reason =
                outcome == CURLE_WRITE_ERROR ? "the answer is too long" : String(cString: curl_easy_strerror(outcome))
            return .tryLater(status: status, reason: reason, retryAfter: nil)
        }
        if (200...299).contains(status) { return .delivered(status: status) }
        if status == 410 { return .gone }
        let wait = aram_curl_retry_after(handle)
        return .tryLater(status: status, reason: "status \(status)", retryAfter: wait > 0 ? .seconds(Int64(wait)) : nil)
    }
}
