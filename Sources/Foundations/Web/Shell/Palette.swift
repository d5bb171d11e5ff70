/// The window of Ctrl+K: entries of the page, then the links of the rail; the script filters them.
struct Palette {
    let entries: [PaletteEntry]
    let nav: [NavEntry]

    var node: Node {
        dialog(.class("palette"), .id("palette"), .aria("label", WebText.palette)) {
            getForm("/search", .class("palette__form")) {
                label(.class("palette__input")) {
                    icon(.search)
                    span(.class("vh")) { WebText.palette }
                    input(
                        .type("search"), .name("q"), .placeholder(WebText.paletteHint), .autocomplete("off"),
                        .dir(.auto), .role("combobox"), .aria("expanded", true), .aria("controls", "palette-list"))
                    kbd(.aria("hidden", true)) { "Esc" }
                }
            }
            div(
                .id("palette-list"), .class("palette__all", "scroll"), .role("listbox"), .aria("label", WebText.palette)
            ) {
                group(WebText.paletteActions, entries)
                group(WebText.paletteGo, nav.map { PaletteEntry($0.text, icon: $0.icon, href: $0.href) })
            }
            p(.class("palette__nothing", "muted"), .hidden()) { WebText.paletteNothing }
        }
    }

    private func group(_ heading: Text, _ entries: [PaletteEntry]) -> Node {
        guard !entries.isEmpty else { return .none }
        return div(.role("group"), .aria("label", heading), .data("palette-group")) {
            p(.class("palette__group"), .aria("hidden", true)) { heading }
            for entry in entries {
                a(
                    .class("palette__item"), .role("option"), .href(entry.href), .tabindex(-1),
                    .data("words", entry.words.isEmpty ? nil : entry.words)
                ) {
                    icon(entry.icon)
                    span { entry.text }
                    if let key = entry.key { kbd { key } }
                }
            }
        }
    }
}
