import Testing
import TextAnalysis

@Suite struct `Folding a text` {
    @Test(arguments: [
        ("Árvíztűrő TÜKÖRFÚRÓGÉP", "arvizturo tukorfurogep"),
        ("fõzõtûz", "fozotuz"),
        ("e\u{301}kszer", "ekszer"),
        ("Straße, Œuvre & Æther", "strasse oeuvre aether"),
        ("We'll e-mail John’s file_2.PDF!", "well e mail johns file 2 pdf"),
        ("soooo  good!!!", "soo good"),
        ("order 10000 in 2026", "order 10000 in 2026"),
        ("", ""),
        ("  \n\t ", ""),
        ("Łódź Đorđe İstanbul Việt", "lodz dorde istanbul viet"),
        ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
    ])
    func `Latin letters lose case, accents and punctuation`(text: String, folded: String) {
        #expect(searchFolded(text) == folded)
    }

    @Test(arguments: [
        ("كتاب عربي", "کتاب عربی"),
        ("می‌شود", "میشود"),
        ("می شود", "میشود"),
        ("نمی خواهم", "نمیخواهم"),
        ("کتاب ها و کتاب‌ها", "کتابها و کتابها"),
        ("مسئله، مسأله", "مسیله مساله"),
        ("خانۀ ما خانهٔ ما خانة", "خانه ما خانه ما خانه"),
        ("۱۲۳۴ و ٤٥٦", "1234 و 456"),
        ("مُحَمَّـــد", "محمد"),
        ("ﻻﻟﻪ", "لاله"),
        ("آقای رضایی؟", "اقای رضایی"),
    ])
    func `Persian spellings meet in one form`(text: String, folded: String) {
        #expect(searchFolded(text) == folded)
    }

    @Test(arguments: ["Árvíztűrő «کتاب‌ها» 12 😡", "می شود", "We'll see", "ﻻﻟﻪ ß", "کتاب ها"])
    func `folding twice changes nothing more`(text: String) {
        let once = searchFolded(text)
        #expect(searchFolded(once) == once)
    }

    @Test func `every folded scalar knows its place in UTF-16`() throws {
        let original = "😡 Tűrő می‌شود"
        let folded = FoldedText(original)
        #expect(folded.scalars.count == folded.offsets.count)
        let units = Array(original.utf16)
        let place = try #require(folded.text.unicodeScalars.firstIndex(of: "t"))
        let index = folded.text.unicodeScalars.distance(from: folded.text.unicodeScalars.startIndex, to: place)
        #expect(units[Int(folded.offsets[index])] == 0x54)
        #expect(zip(folded.offsets, folded.offsets.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(folded.offsets.allSatisfy { $0 >= 0 && Int($0) <= units.count })
    }

    @Test func `direction marks and soft hyphens vanish inside words`() {
        #expect(searchFolded("re\u{AD}fund \u{202E}or\u{200F}der\u{202C}") == "refund order")
    }
}
