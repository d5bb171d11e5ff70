import Foundation
import Primitives
import Testing

@testable import Web

@Suite struct `Drawing parts of pages` {
    @Test func `time runs with reading: a Persian sparkline ends where reading ends`() {
        let line = sparkline([1, 2, 3])
        #expect(line.render(in: Readers.english).contains("<polyline points=\"2,32 80,18 158,4\""))
        #expect(line.render(in: Readers.persian).contains("<polyline points=\"158,32 80,18 2,4\""))
    }

    @Test func `a line of one value or of broken ones is not drawn`() {
        #expect(sparkline([1]).isEmpty)
        #expect(sparkline([1, .nan]).isEmpty)
        #expect(!sparkline([2, 2, 2]).render(in: Readers.english).contains("nan"))
    }

    @Test func `a share bar is mirrored and fills its width`() {
        let bar = shareBar([Share(1, .gold), Share(3, .red)], label: .verbatim("1 : 3"))
        #expect(
            bar.render(in: Readers.english).contains(
                "<rect x=\"0\" y=\"0\" width=\"25\" height=\"8\" class=\"f-gold\">"))
        #expect(
            bar.render(in: Readers.persian).contains(
                "<rect x=\"75\" y=\"0\" width=\"25\" height=\"8\" class=\"f-gold\">"))
        #expect(shareBar([], label: .verbatim("")).render(in: Readers.english).contains("role=\"img\""))
    }

    @Test func `a chart comes with a table of the same numbers`() {
        let chart = BarChart(
            .verbatim("Ratings"), rowHeading: .verbatim("Day"),
            series: [.init(Face.gold.text, .gold), .init(Face.red.text, .red)],
            rows: [.init(.verbatim("8"), [9, 3]), .init(.verbatim("9"), [0, 0])])
        let markup = chart.node.render(in: Readers.persian)
        #expect(markup.contains("<th scope=\"row\">8</th><td>۹</td><td>۳</td>"))
        #expect(markup.contains("<title>8: شادمان ۹ · عصبانی ۳</title>"))
        #expect(markup.contains(">۲۰</text>"))
    }

    @Test func `a chart without rows draws its grid`() {
        let chart = BarChart(.verbatim("x"), rowHeading: .verbatim("d"), series: [], rows: [])
        #expect(chart.node.render(in: Readers.english).contains("class=\"grid\""))
    }

    @Test(arguments: [
        ("Nóra Szabó", "NS"), ("Emma", "E"), ("زهرا احمدی", "ز\u{200C}ا"), ("  ", "?"), ("Anna Mária de Nagy", "AN"),
    ])
    func `initials are those of the first and the last word`(name: String, letters: String) {
        #expect(initials(of: name) == letters)
    }

    @Test func `an avatar has one of twelve hues, always the same`() {
        let id = Readers.viewer.staffID
        #expect((0..<12).contains(avatarHue(of: id)))
        #expect(avatarHue(of: id) == avatarHue(of: id))
        #expect(
            avatar(name: "N S", id: id).render(in: Readers.english).contains("class=\"avatar h\(avatarHue(of: id))\""))
    }

    @Test func `a late deadline is toned by the reader's now`() {
        let markup = dueTag(Readers.budapest - .minutes(3)).render(in: Readers.english)
        #expect(markup.contains("class=\"due due--late\"") && markup.contains("3 min late"))
    }

    @Test func `five steps are one sentence for screen readers`() {
        let names = ["Listen", "Empathise", "Clarify", "Calm", "Solve"].map(Text.verbatim)
        let markup = steps5(current: 3, names: names).render(in: Readers.english)
        #expect(markup.contains("aria-label=\"Step 3 of 5: Clarify\""))
        #expect(
            markup.contains("<i class=\"done\"></i><i class=\"done\"></i><i class=\"now\"></i><i class=\"todo\"></i>"))
        #expect(steps5(current: 6, names: names).render(in: Readers.english).contains("Step 5 of 5"))
    }

    @Test func `a question before deleting opens without script and carries the token`() {
        var reader = Readers.english
        reader.formToken = "t0k"
        let markup = confirmDialog(
            id: "del", title: .verbatim("Sure?"), detail: .verbatim("Gone"), confirm: WebText.delete,
            action: "/cases/1/deletion"
        ).render(in: reader)
        #expect(markup.contains("popover=\"auto\"") && markup.contains("popovertarget=\"del\""))
        #expect(markup.contains("<input type=\"hidden\" name=\"_token\" value=\"t0k\">"))
    }

    @Test func `a pager links only to pages that are there`() {
        #expect(pager(newer: nil, older: nil).isEmpty)
        let markup = pager(newer: nil, older: "?after=x").render(in: Readers.english)
        #expect(markup.contains("rel=\"next\"") && !markup.contains("rel=\"prev\""))
    }
}
