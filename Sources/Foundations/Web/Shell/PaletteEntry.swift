/// One entry of the command palette; a link, so that it is also reached without script.
package struct PaletteEntry: Sendable {
    let text: Text
    let icon: IconName
    let href: String
    let key: String?
    let words: String

    /// An entry; `words` are further words by which it is found.
    package init(_ text: Text, icon: IconName, href: String, key: String? = nil, words: String = "") {
        self.text = text
        self.icon = icon
        self.href = href
        self.key = key
        self.words = words
    }
}
