// The window of Ctrl+K: filters links by the words typed, moves with the arrow keys, opens with Enter.
const palette = document.querySelector("#palette");
const input = palette?.querySelector("input");
const items = palette ? [...palette.querySelectorAll(".palette__item")] : [];
const groups = palette ? [...palette.querySelectorAll("[data-palette-group]")] : [];
const nothing = palette?.querySelector(".palette__nothing");
items.forEach((item, index) => { item.id = `palette-${index}`; });

// The same folding as the search: accents away, Arabic letters and digits as Persian and Latin ones.
const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u200c]/g, "")
    .replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
const haystacks = new Map(items.map((item) => [item, fold(`${item.textContent} ${item.dataset.words ?? ""}`)]));

const shown = () => items.filter((item) => !item.hidden);
const choose = (item) => {
    items.forEach((other) => other.setAttribute("aria-selected", String(other === item)));
    if (item) {
        input.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({ block: "nearest" });
    } else {
        input.removeAttribute("aria-activedescendant");
    }
};
const filter = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    items.forEach((item) => { item.hidden = !words.every((word) => haystacks.get(item).includes(word)); });
    groups.forEach((group) => { group.hidden = !group.querySelector(".palette__item:not([hidden])"); });
    nothing.hidden = shown().length > 0;
    choose(shown()[0]);
};
const open = () => {
    if (!palette || palette.open) return;
    input.value = "";
    palette.showModal();
    filter();
    input.focus();
};

input?.addEventListener("input", filter);
palette?.addEventListener("keydown", (event) => {
    const list = shown();
    const at = list.findIndex((item) => item.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(list[(at + step + list.length) % list.length]);
    } else if (event.key === "Enter" && !event.isComposing && at >= 0) {
        // Without a match Enter sends the form and so searches everywhere.
        event.preventDefault();
        list[at].click();
    }
});
palette?.addEventListener("click", (event) => { if (event.target === palette) palette.close(); });
document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-palette-open]") || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
});
document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyK") {
        event.preventDefault();
        open();
    }
});
document.addEventListener("aram:palette", open);
