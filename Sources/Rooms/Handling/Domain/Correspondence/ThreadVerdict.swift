package import Primitives

/// What a mail carries that may tell its case.
package struct MessageClues: Sendable {
    /// The case of a signed reply address that verified; proof by itself.
    package var replyCase: CaseID?
    /// Message-IDs of In-Reply-To and References (RFC 5322, 3.6.4), the nearest first.
    package var references: [String]
    /// The subject line.
    package var subject: String
    /// Who sent it, if the address can be read.
    package var sender: EmailAddress?

    /// The clues of one mail.
    package init(replyCase: CaseID? = nil, references: [String] = [], subject: String, sender: EmailAddress?) {
        self.replyCase = replyCase
        self.references = references
        self.subject = subject
        self.sender = sender
    }

    /// Numbers of tags such as `[#123]` or `#123` in the subject, at most three, in any of our digits.
    package var taggedNumbers: [Int] {
        subject.split(separator: "#", omittingEmptySubsequences: false).dropFirst().prefix(3).compactMap { part in
            let digits = part.prefix(9).prefix { $0.isWholeNumber }
            return digits.isEmpty ? nil : Int(digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined())
        }
    }
}

/// Where a mail belongs.
package enum ThreadVerdict: Hashable, Sendable {
    /// By what a mail found its case.
    package enum Proof: String, Sendable {
        case replyAddress = "reply_address"
        case references
        case subjectTag = "subject_tag"
    }

    /// To this case.
    case belongs(CaseID, by: Proof)
    /// It answers a mail of this case, but a stranger sent it; a person decides.
    case held(candidate: CaseID)
    /// A matter of its own; the sender may have an open case about the same subject, which is linked, never joined.
    case new(related: CaseID?)
}
