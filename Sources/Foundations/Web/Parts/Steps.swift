/// The five actions as five segments: `current` counts from 1, 6 means that all are done; a sentence stands for it.
package func steps5(current: Int, names: [Text]) -> Node {
    let shown = min(max(current, 1), 5)
    let name = shown <= names.count ? names[shown - 1] : .verbatim("")
    return span(.class("steps5"), .role("img"), .aria("label", WebText.steps(step: shown, total: 5, name: name))) {
        for step in 1...5 {
            i(.class(step < current ? "done" : step == current ? "now" : "todo"))
        }
    }
}
