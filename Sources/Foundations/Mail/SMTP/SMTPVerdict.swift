import CCurl

/// Decides from libcurl's outcome and the server's last line what becomes of a message.
enum SMTPVerdict {
    /// A refusal is final only when it answers MAIL, RCPT or DATA with 5xx and is not about our sign-in (RFC 4954, 6).
    static func result(_ outcome: CURLcode, _ conversation: SMTPConversation) -> SendResult {
        let code = conversation.code
        if outcome == CURLE_OK { return .accepted(serverReply: conversation.lastLine) }
        let isAboutMessage = ["MAIL", "RCPT", "DATA"].contains(conversation.verb)
        let isAboutSignIn = [530, 534, 535, 538].contains(code)
        let isAnswer = [CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_RECV_ERROR, CURLE_UPLOAD_FAILED].contains(
            outcome)
        if isAnswer, isAboutMessage, !isAboutSignIn, (500...599).contains(code) {
            return .refusedForGood(code: code, text: conversation.text)
        }
        if isAnswer || outcome == CURLE_LOGIN_DENIED, (400...599).contains(code) {
            return .tryLater(code: code, text: conversation.text)
        }
        return .tryLater(code: 0, text: String(cString: curl_easy_strerror(outcome)))
    }
}
