import Foundation
import TextAnalysis

/// Words of a customer without the names that are known, for export: names of `people` in any ending, addresses and
/// numbers of six digits or more give way to a word in brackets. Names that nobody wrote down elsewhere stay.
package func maskedWords(_ words: String, people: [String]) -> String {
    let names = Set(
        people.flatMap { searchFolded($0).split(separator: " ").map(String.init) }.filter { $0.count >= 3 })
    let numbered = words.replacing(/[+]?\d[\d \-\/().]{4,}\d/, with: "[number]")
    var masked = ""
    var word = ""
    func flush() {
        masked += replacement(for: word, names)
        word = ""
    }
    for character in numbered {
        if character.isWhitespace {
            flush()
            masked.append(character)
        } else {
            word.append(character)
        }
    }
    flush()
    return masked
}

/// The word itself, or what stands for it, with the marks around it.
private func replacement(for word: String, _ names: Set<String>) -> String {
    if word.contains("@"), word.contains(".") { return "[address]" }
    let folded = searchFolded(word).split(separator: " ")
    guard folded.contains(where: { part in names.contains { part.hasPrefix($0) } }) else { return word }
    let head = word.prefix { !$0.isLetter }
    let tail = word.reversed().prefix { !$0.isLetter }.reversed()
    return head + "[name]" + String(tail)
}
