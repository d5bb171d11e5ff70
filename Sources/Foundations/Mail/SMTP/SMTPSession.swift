import CCurl
import Primitives

/// One message on one libcurl handle; blocks its thread until the server has answered or time is up.
struct SMTPSession {
    let handle: UnsafeMutableRawPointer
    let settings: SMTPSettings
    let route: MailTransport.Route
    let conversation: SMTPConversation

    /// Hands the message over.
    func run(bytes: Int) -> CURLcode {
        setServer()
        setEncryption()
        setCallbacks()
        aram_curl_set_text(handle, CURLOPT_MAIL_FROM, route.sender?.description ?? "")
        aram_curl_set_long(handle, CURLOPT_UPLOAD, 1)
        aram_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes))
        var recipients: UnsafeMutablePointer<curl_slist>?
        for recipient in route.recipients { recipients = curl_slist_append(recipients, recipient.description) }
        defer { curl_slist_free_all(recipients) }
        aram_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        return withExtendedLifetime(conversation) { curl_easy_perform(handle) }
    }

    private func setServer() {
        let scheme = settings.encryption == .implicit ? "smtps" : "smtp"
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        let name = settings.ownHostName.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        aram_curl_set_text(handle, CURLOPT_URL, "\(scheme)://\(host):\(settings.port)/\(name)")
        aram_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        aram_curl_set_text(handle, CURLOPT_PROXY, "")
        aram_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        aram_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, settings.connectMilliseconds)
        aram_curl_set_long(handle, CURLOPT_TIMEOUT_MS, settings.totalMilliseconds)
        if !settings.user.isEmpty {
            aram_curl_set_text(handle, CURLOPT_USERNAME, settings.user)
            aram_curl_set_text(handle, CURLOPT_PASSWORD, settings.password)
        }
    }

    private func setEncryption() {
        let level: Int
        switch settings.encryption {
        case .implicit, .startTLS: level = Int(CURLUSESSL_ALL.rawValue)
        case .whenOffered: level = Int(CURLUSESSL_TRY.rawValue)
        case .none: level = Int(CURLUSESSL_NONE.rawValue)
        }
        aram_curl_set_long(handle, CURLOPT_USE_SSL, level)
        // A certificate proves nothing where falling back to plain text is allowed anyway.
        let verifies = settings.verifiesCertificate && settings.encryption != .whenOffered
        aram_curl_set_long(handle, CURLOPT_SSL_VERIFYPEER, verifies ? 1 : 0)
        aram_curl_set_long(handle, CURLOPT_SSL_VERIFYHOST, verifies ? 2 : 0)
    }

    private func setCallbacks() {
        let context = Unmanaged.passUnretained(conversation).toOpaque()
        aram_curl_set_data_callback(handle, CURLOPT_READFUNCTION) { target, size, count, context in
            guard let target, let context else { return 0 }
            return Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue().read(
                into: target, room: size * count)
        }
        aram_curl_set_pointer(handle, CURLOPT_READDATA, context)
        aram_curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        aram_curl_set_debug_callback(handle) { _, kind, bytes, count, context in
            guard let bytes, let context else { return 0 }
            let line = UnsafeBufferPointer(start: UnsafePointer(bytes), count: count)
            Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue().note(kind, line)
            return 0
        }
        aram_curl_set_pointer(handle, CURLOPT_DEBUGDATA, context)
        aram_curl_set_long(handle, CURLOPT_VERBOSE, 1)
    }
}
