// Drafts: a form with data-draft="name" keeps its texts on this device until it is sent, apart for every person.
// A field with data-saved="hash" was restored by the server, which knows better; it is left alone.
const owner = document.body.dataset.draftOwner;
const name = (form) => `draft:${owner}:${form.dataset.draft}`;
const fields = (form) => [...form.querySelectorAll("textarea[name], input[type=text][name]")]
    .filter((field) => field.name !== "_token");
const note = (form, kind) => {
    const place = form.querySelector("[data-draft-note]");
    if (place) place.textContent = place.dataset[kind] ?? "";
};
const forget = (form) => { try { localStorage.removeItem(name(form)); } catch { /* storage may be switched off */ } };

const restore = (form) => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(name(form)) ?? "null"); } catch { return; }
    if (!kept) return;
    let isChanged = false;
    for (const field of fields(form)) {
        if (typeof kept[field.name] !== "string" || field.value !== "") continue;
        field.value = kept[field.name];
        isChanged = true;
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (isChanged) note(form, "restored");
};

const timers = new WeakMap();
const keep = (form) => {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => {
        const texts = Object.fromEntries(fields(form).map((field) => [field.name, field.value]));
        const isEmpty = Object.values(texts).every((text) => text === "");
        if (isEmpty) return forget(form);
        try {
            localStorage.setItem(name(form), JSON.stringify(texts));
            note(form, "saved");
        } catch { /* a full or closed storage loses the draft, not the page */ }
    }, 400));
};

const start = (place) => place.querySelectorAll("form[data-draft]").forEach((form) => {
    if (form.dataset.draftReady) return;
    form.dataset.draftReady = "yes";
    restore(form);
});
if (owner) {
    start(document);
    document.addEventListener("htmx:load", (event) => start(event.target.parentElement ?? document));
    document.addEventListener("input", (event) => {
        const form = event.target.closest("form[data-draft]");
        if (form) keep(form);
    });
    // Only an accepted form loses its draft: a plain one when the next page says so, an htmx one when it succeeds.
    document.addEventListener("htmx:afterRequest", (event) => {
        const form = event.target.closest("form[data-draft]");
        if (!form || !event.detail.successful || event.detail.requestConfig.verb === "get") return;
        clearTimeout(timers.get(form));
        forget(form);
    });
    document.querySelectorAll("[data-draft-sent]").forEach((mark) => {
        try { localStorage.removeItem(`draft:${owner}:${mark.dataset.draftSent}`); } catch { /* nothing to remove */ }
    });
}
