import People
import Primitives
package import Storage
import Web

/// Sends the digests: the timer of a day writes one row for each lead, and each row becomes one mail.
package func digestWorkers(_ post: StaffPost) -> [OutboxWorker] {
    [
        OutboxWorker(digestDayKind) { item in
            guard let day = item.payload["day"]?.text, let minute = item.payload["minute"]?.integer else {
                return .never("the row names no day")
            }
            let act = Act(tenant: item.tenant, actor: .system, at: post.clock.now)
            do {
                try await post.database.write(in: item.tenant) {
                    try sendDigests(day: day, minute: Int(minute), by: act, in: $0)
                }
                return .done
            } catch {
                return .later("\(type(of: error))")
            }
        },
        OutboxWorker(digestMailKind) { item in
            guard let staff: StaffID = item.payload["staff"]?.id() else { return .never("the row names nobody") }
            let (base, now) = (post.baseAddress, post.clock.now)
            return await post.send(item, to: staff) { member, tenant, snapshot in
                let digest = try loadDigest(at: now, in: snapshot)
                guard !digest.isEmpty, try DigestWish.wants(staff, in: snapshot) else { return nil }
                return StaffPost.Words(
                    subject: AlertingText.digestSubject(brand: tenant.name, count: digest.angryCount),
                    text: DigestLetter(digest: digest, name: member.name, baseAddress: base, now: now).text, date: now)
            }
        },
    ]
}

/// The words of a digest: lists of case numbers with links.
struct DigestLetter {
    let digest: Digest
    let name: String
    let baseAddress: String
    let now: Instant

    var text: Text {
        var parts = [AlertingText.digestGreeting(name: name)]
        if digest.angryCount > 0 {
            parts.append(AlertingText.digestAngry(count: digest.angryCount))
            parts += digest.angry.map { line in
                item(line, AlertingText.digestOpenFor(span: .duration(now - line.at)))
            }
            if digest.angryCount > digest.angry.count {
                parts.append(AlertingText.digestMore(count: digest.angryCount - digest.angry.count))
            }
        }
        if !digest.escalated.isEmpty {
            parts += [.verbatim(""), AlertingText.digestEscalated(count: digest.escalated.count)]
            parts += digest.escalated.map { item($0, AlertingText.digestClimbed(at: $0.at)) }
        }
        if !digest.promises.isEmpty {
            parts += [.verbatim(""), AlertingText.digestPromises(count: digest.promises.count)]
            parts += digest.promises.map { item($0, .due($0.at)) }
        }
        if digest.unconfirmedCount > 0 {
            parts += [
                .verbatim(""), AlertingText.digestUnconfirmed(count: digest.unconfirmedCount),
                .verbatim("\(baseAddress)/alerts/unconfirmed"),
            ]
        }
        parts += [.verbatim(""), AlertingText.digestOptOut(address: "\(baseAddress)/profile")]
        return .joined(parts, separator: "\n")
    }

    private func item(_ line: Digest.Line, _ when: Text) -> Text {
        let owner = line.owner.map { Text.verbatim($0) } ?? AlertingText.nobodyYet
        let facts = Text.joined([.verbatim("#\(line.number)"), when, owner], separator: " · ")
        return .joined([.verbatim("- "), facts, .verbatim("\n  \(baseAddress)/cases/\(line.caseID)")])
    }
}
