// The mirror under the reply shows what the wording guard marked; the server sends the phrases, this keeps them in place.
// Built from text nodes only: nothing that is typed becomes markup.
const paint = (edit) => {
    const field = edit.querySelector("textarea");
    const mirror = edit.querySelector(".composer__mirror");
    if (!field || !mirror) return;
    const guard = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    const phrases = [...(guard?.querySelectorAll("[data-phrase]") ?? [])]
        .map((item) => ({ words: item.dataset.phrase, kind: item.dataset.kind ?? "" }))
        .filter((phrase) => phrase.words);
    const pieces = [];
    let rest = field.value;
    while (rest) {
        const hits = phrases.map((phrase) => ({ ...phrase, at: rest.indexOf(phrase.words) })).filter((hit) => hit.at >= 0);
        const first = hits.sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
        if (!first) { pieces.push(rest); break; }
        pieces.push(rest.slice(0, first.at));
        const mark = document.createElement("mark");
        mark.className = first.kind;
        mark.textContent = first.words;
        pieces.push(mark);
        rest = rest.slice(first.at + first.words.length);
    }
    mirror.replaceChildren(...pieces, "\n");
    mirror.scrollTop = field.scrollTop;
};
const paintAll = () => document.querySelectorAll(".composer__edit").forEach(paint);

document.addEventListener("input", (event) => {
    const edit = event.target.closest(".composer__edit");
    if (edit) paint(edit);
});
document.addEventListener("scroll", (event) => {
    const edit = event.target.closest?.(".composer__edit");
    const mirror = edit?.querySelector(".composer__mirror");
    if (mirror) mirror.scrollTop = event.target.scrollTop;
}, true);
document.addEventListener("htmx:afterSettle", paintAll);
paintAll();

// A button with data-insert puts its words where the cursor is; with data-replace it changes the first such phrase.
document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert], [data-replace]");
    if (!button) return;
    const field = document.getElementById(button.dataset.into ?? "reply");
    if (!field) return;
    event.preventDefault();
    if (button.dataset.replace !== undefined) {
        const at = field.value.indexOf(button.dataset.replace);
        if (at < 0) return;
        field.setRangeText(button.dataset.with ?? "", at, at + button.dataset.replace.length, "end");
    } else {
        const before = field.value.slice(0, field.selectionStart);
        const gap = before && !/\s$/.test(before) ? " " : "";
        field.setRangeText(gap + button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
    }
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
});

// A case opens at its newest entry.
const log = document.querySelector(".timeline");
if (log) document.fonts.ready.then(() => { log.scrollTop = log.scrollHeight; });
