import Handling
import Listening
import Primitives
import TextAnalysis

/// What the filled brand's customers say: the remarks of the sample world with something that differs.
struct BulkRemark {
    let language: LanguageCode
    let face: Face
    let touchpoint: Touchpoint
    let words: String
    /// What analysis found, as it is kept with a message that came in.
    let findings: JSONValue

    private static let remarks = LanguageCode.allCases.map { (language: $0, all: SampleRemark.all(in: $0)) }
    private static let things = [
        "kettle", "washing machine", "oven", "mosógép", "hűtőszekrény", "sütő", "یخچال", "ماشین لباسشویی", "اجاق",
    ]

    /// The remark of one case; the same number gives the same remark.
    init(_ number: Int) {
        let group = Self.remarks[number % Self.remarks.count]
        let remark = group.all[(number / 3) % group.all.count]
        language = group.language
        face = remark.face
        touchpoint = remark.touchpoint
        words = "\(remark.words) \(Self.things[(number / 7) % Self.things.count]) W\(number % 99_991)"
        findings = analyze(words, language: language).stored
    }
}
