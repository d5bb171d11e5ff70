// The page of a device in a shop: four faces, then words, then thanks, then the faces again.
// What is said is put on the device first and sent afterwards, with a number of its own under which the server takes it
// once, so that a network that comes and goes neither loses nor doubles an answer.
const root = document.querySelector("[data-kiosk]");
const steps = [...root.querySelectorAll("[data-step]")];
const form = root.querySelector("[data-form]");
const language = document.documentElement.lang;
const place = root.dataset.place;
const hex = (byte) => byte.toString(16).padStart(2, "0");

// crypto.randomUUID is missing where the page came by plain http (RFC 9562, 5.4).
const draw = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [...bytes].map(hex).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

// The answers of this device, of all places that it was used for.
const opening = new Promise((resolve, reject) => {
    const request = indexedDB.open("aram-kiosk", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("answers", { keyPath: "answer" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
});
const store = async (mode, act) => {
    const transaction = (await opening).transaction("answers", mode);
    const request = act(transaction.objectStore("answers"));
    return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
};
const keep = (entry) => store("readwrite", (all) => all.put(entry));
const forget = (entry) => store("readwrite", (all) => all.delete(entry.answer));
const kept = async () => (await store("readonly", (all) => all.getAll()))
    .filter((entry) => entry.place === place).sort((one, other) => one.saidAt - other.saidAt);

const device = () => {
    const known = localStorage.getItem("aram-device");
    if (known) return known;
    const made = draw();
    localStorage.setItem("aram-device", made);
    return made;
};

// One step stands, and the focus is on its heading, so that it is read out.
const show = (name) => {
    steps.forEach((step) => { step.hidden = step.dataset.step !== name; });
    root.dataset.now = name;
    root.querySelector(`[data-step="${name}"] h1`).focus({ preventScroll: true });
};

const count = async () => {
    const all = await kept();
    for (const [name, number] of [
        ["waiting", all.filter((entry) => entry.ready && !entry.refused).length],
        ["refused", all.filter((entry) => entry.refused).length],
    ]) {
        const line = document.querySelector(`[data-${name}]`);
        line.hidden = number === 0;
        line.querySelector("[data-count]").textContent = new Intl.NumberFormat(language).format(number);
    }
};

const send = (entry) => {
    const body = new URLSearchParams({
        answer: entry.answer, device: device(), language: entry.language, face: entry.face, comment: entry.comment,
        waited: String(Math.max(0, Date.now() - entry.saidAt)),
    });
    if (entry.callback) {
        body.set("callback", "on");
        body.set("phone", entry.phone);
    }
    // Without cookies: a member of staff who is signed in on this device is not the one who speaks.
    return fetch(root.dataset.answers, { method: "POST", body, credentials: "omit", headers: { Accept: "application/json" } });
};

let pause = 0;
let isSending = false;
const flush = async () => {
    if (isSending || Date.now() < pause) return;
    isSending = true;
    try {
        for (const entry of (await kept()).filter((each) => each.ready && !each.refused)) {
            const answer = await send(entry);
            if (answer.ok) { await forget(entry); if (root.dataset.now === "closed") start(); }
            else if (answer.status === 410 || answer.status === 404) { show("closed"); return; }
            else if (answer.status === 429) { pause = Date.now() + 1000 * Number(answer.headers.get("Retry-After") ?? 60); return; }
            else if (answer.status === 400 || answer.status === 422) await keep({ ...entry, refused: true });
            else return;
        }
    } catch {
        // No network; the answers stay and are tried again.
    } finally {
        isSending = false;
        await count();
    }
};

// What was begun and left alone is an answer too: the face was pressed.
let begun = null;
const finish = async () => {
    if (!begun) return;
    const entry = { ...begun, ready: true };
    begun = null;
    await keep(entry);
    await count();
    flush();
};

const begin = async (face) => {
    begun = { answer: draw(), place, language, face, comment: "", saidAt: Date.now(), ready: false };
    await keep(begun);
    root.querySelectorAll("[data-chosen]").forEach((one) => { one.hidden = one.dataset.chosen !== face; });
    form.reset();
    call();
    show("words");
};

const call = () => {
    root.querySelector("[data-call]").hidden = !form.elements.callback.checked;
    document.getElementById("phone-problem").hidden = true;
    form.elements.phone.removeAttribute("aria-invalid");
};

const isPhone = (words) => {
    const digits = (words.match(/\p{Nd}/gu) ?? []).length;
    return digits >= 5 && digits <= 15 && /^[\p{Nd}\s+\-()/.]+$/u.test(words);
};

const start = () => { show("faces"); };

root.addEventListener("click", async (event) => {
    const face = event.target.closest("[data-face]")?.dataset.face;
    if (face && !begun) return begin(face);
    if (event.target.closest("[data-back]")) {
        const entry = begun;
        begun = null;
        if (entry) await forget(entry);
        start();
    }
    if (event.target.closest("[data-again]")) start();
});
form.elements.callback.addEventListener("change", () => {
    call();
    if (form.elements.callback.checked) form.elements.phone.focus();
});
form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!begun) return;
    const phone = form.elements.phone.value.trim();
    if (form.elements.callback.checked && !isPhone(phone)) {
        document.getElementById("phone-problem").hidden = false;
        form.elements.phone.setAttribute("aria-invalid", "true");
        form.elements.phone.focus();
        return;
    }
    begun = { ...begun, comment: form.elements.comment.value.trim(), callback: form.elements.callback.checked, phone };
    await finish();
    show("thanks");
});

// Nobody touched anything for a while: the next guest finds the faces, and nothing of the one before.
let touched = Date.now();
for (const kind of ["pointerdown", "keydown", "input"]) addEventListener(kind, () => { touched = Date.now(); }, true);
setInterval(async () => {
    const now = root.dataset.now;
    const limit = now === "thanks" ? root.dataset.thanks : root.dataset.idle;
    if (now === "faces" || now === "closed" || Date.now() - touched < 1000 * limit) return;
    if (begun && form.elements.comment.value.trim()) begun.comment = form.elements.comment.value.trim();
    await finish();
    form.reset();
    start();
}, 1000);

// A page that ended in the middle of an answer left the face behind.
for (const entry of await kept()) if (!entry.ready) await keep({ ...entry, ready: true });
start();
await count();
flush();
addEventListener("online", () => { pause = 0; flush(); });
setInterval(flush, 20_000);

// With https, or on the machine itself, a worker keeps the pages for times without a network.
if ("serviceWorker" in navigator) {
    navigator.serviceWorker.addEventListener("message", ({ data }) => {
        if (data !== "kept") return;
        document.querySelector("[data-offline]").hidden = false;
    });
    await navigator.serviceWorker.register(root.dataset.worker, { scope: "/k/" });
    const { active } = await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType("resource").map((entry) => entry.name)
        .filter((address) => new URL(address).pathname.startsWith("/assets/"));
    active.postMessage({ pages: root.dataset.pages.split(" "), files });
}
