// Single keys outside fields, by their place on the keyboard (event.code), so that Persian and Hungarian layouts work alike;
// never Alt or AltGr, which write letters there. Any element says its key: <button data-key="KeyT">.
const typing = (event) => event.target.closest("input, textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll(".row, .line")];

const go = (step) => {
    const all = rows();
    const at = all.findIndex((row) => row.hasAttribute("aria-current"));
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    if (!next) return;
    all.forEach((row) => row.removeAttribute("aria-current"));
    next.setAttribute("aria-current", "true");
    next.querySelector(".row__name, .line__name")?.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    next.dispatchEvent(new CustomEvent("row-chosen", { bubbles: true }));
};

// A key first looks inside the current row, then on the whole page; hidden and disabled ones are passed over.
const press = (code) => {
    const scope = [document.querySelector(":is(.row, .line)[aria-current=\"true\"]"), document].filter(Boolean);
    for (const place of scope) {
        const found = [...place.querySelectorAll("[data-key]")]
            .find((element) => element.dataset.key === code && !element.disabled && element.checkVisibility());
        if (found) return found;
    }
    return null;
};

document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || typing(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]:modal")) return;
    if (event.code === "KeyJ") return go(1);
    if (event.code === "KeyK") return go(-1);
    if (event.code === "Slash") {
        event.preventDefault();
        document.dispatchEvent(new Event("aram:palette"));
        return;
    }
    const target = press(event.code);
    if (!target) return;
    event.preventDefault();
    if (target.matches("input:not([type=checkbox]), textarea, select")) target.focus();
    else target.click();
});

// Ctrl+Enter sends the form that is being written.
document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "Enter") return;
    event.target.closest("form")?.requestSubmit();
});
