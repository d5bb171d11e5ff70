// Loaded by a brand's own site: a button at the lower edge, and the form in a frame of the desk. It keeps nothing in the
// browser, needs no cookie, and speaks with the frame only: by exact origin, and only to and from that one window.
(() => {
    const script = document.currentScript;
    const desk = new URL(script.src).origin;
    const { place, label = "Feedback", language = document.documentElement.lang } = script.dataset;
    const isRightToLeft = /^(fa|ar|he|ur)\b/.test(language);
    const address = `${desk}/p/${encodeURIComponent(place)}`;

    const make = (tag, properties, attributes = {}) => {
        const element = Object.assign(document.createElement(tag), properties);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
    };

    const open = () => {
        const host = make("div", { lang: language, dir: isRightToLeft ? "rtl" : "ltr" }, { "data-aram-widget": "" });
        const inside = host.attachShadow({ mode: "open" });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
            :host { all: initial; position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483000; }
            button { font: 600 1rem/1.2 system-ui, sans-serif; min-block-size: 3rem; padding: .75rem 1.25rem; border: 0;
                border-radius: 1.5rem; background: #4338ca; color: #fff; cursor: pointer; box-shadow: 0 2px 12px #0004; }
            button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px #4338ca; }
            section { position: fixed; inset-block-end: 5rem; inset-inline-end: 1rem; inline-size: min(26rem, calc(100vw - 2rem));
                block-size: min(40rem, calc(100dvh - 6.5rem)); background: #fff; border: 1px solid #0003; border-radius: 1rem;
                overflow: hidden; box-shadow: 0 8px 40px #0005; }
            section[hidden] { display: none; }
            iframe { inline-size: 100%; block-size: 100%; border: 0; }
            @media (prefers-reduced-motion: no-preference) { button { transition: background .15s; } button:hover { background: #3730a3; } }
        `);
        inside.adoptedStyleSheets = [sheet];
        const button = make("button", { type: "button", textContent: label }, { "aria-expanded": "false", "aria-controls": "panel" });
        const panel = make("section", { id: "panel", hidden: true }, { role: "dialog", "aria-label": label });
        inside.append(panel, button);
        document.body.append(host);

        let frame = null;
        const close = () => {
            panel.hidden = true;
            button.setAttribute("aria-expanded", "false");
            button.focus();
        };
        const unfold = () => {
            if (!frame) {
                const query = new URLSearchParams({ lang: language, site: location.origin });
                frame = make("iframe", { src: `${address}?${query}`, title: label }, { referrerpolicy: "no-referrer" });
                panel.append(frame);
            }
            panel.hidden = false;
            button.setAttribute("aria-expanded", "true");
            frame.focus();
        };
        button.addEventListener("click", () => (panel.hidden ? unfold() : close()));
        addEventListener("keydown", (event) => { if (event.key === "Escape" && !panel.hidden) close(); });
        addEventListener("message", (event) => {
            if (event.origin !== desk || event.source !== frame?.contentWindow) return;
            if (event.data === "aram:close") close();
            // The next one who opens it finds an empty form.
            if (event.data === "aram:again") { frame.remove(); frame = null; close(); }
        });
    };

    if (document.body) open();
    else addEventListener("DOMContentLoaded", open);
})();
