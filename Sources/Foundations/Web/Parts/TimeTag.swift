package import Primitives

/// `<time>`: a point in time in the reader's words, with the machine-readable form and the full date as a tip.
package func timeTag(_ instant: Instant, _ style: DateStyle = .compact, _ attributes: Attribute...) -> Node {
    let all: [Attribute] = [.datetime(instant.iso8601), .title(.date(instant, .longDateTime))] + attributes
    return .element(Element("time", all, .localized(.date(instant, style))))
}

/// `<time>`: how far a deadline is, toned by how near it is: late, within `soon`, or fine.
package func dueTag(_ deadline: Instant, soon: Duration = .minutes(30)) -> Node {
    .deferred { locale in
        let left = deadline - locale.now
        let name = left < .zero ? "due--late" : left <= soon ? "due--soon" : "due--ok"
        return .element(
            Element(
                "time",
                [
                    .class("due", name), .datetime(deadline.iso8601), .title(.date(deadline, .longDateTime)),
                    .data("due", deadline.iso8601),
                ],
                nodes {
                    icon(left <= soon ? .timer : .clock, size: .small)
                    Text.due(deadline)
                }))
    }
}
