import CCurl

/// Says in the words of ``IMAPProblem`` why libcurl could not connect or sign in.
enum ConnectVerdict {
    /// `detail` is libcurl's own sentence, `lastLine` the server's last line.
    static func problem(_ outcome: CURLcode, detail: String, lastLine: String) -> IMAPProblem {
        switch outcome {
        case CURLE_COULDNT_RESOLVE_HOST: IMAPProblem(.hostUnknown)
        case CURLE_COULDNT_CONNECT: IMAPProblem(.refused)
        case CURLE_OPERATION_TIMEDOUT: IMAPProblem(.timedOut)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            IMAPProblem(.encryption, detail)
        case CURLE_USE_SSL_FAILED: IMAPProblem(.noEncryption)
        case CURLE_LOGIN_DENIED: signIn(lastLine)
        case CURLE_WEIRD_SERVER_REPLY: IMAPProblem(.notIMAP)
        case CURLE_ABORTED_BY_CALLBACK: IMAPProblem(.stopped)
        default: IMAPProblem(.cutOff, detail)
        }
    }

    /// A server that can not ask its own list of accounts says so by a code (RFC 5530), which is no fault of the password.
    private static func signIn(_ lastLine: String) -> IMAPProblem {
        let words = lastLine.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, let status = IMAPStatus(words[1], words.count == 3 ? words[2] : "") else {
            return IMAPProblem(.signInRefused)
        }
        let isPassing = ["UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT"].contains(status.code)
        return IMAPProblem(isPassing ? .serverRefused : .signInRefused, status.told)
    }
}
