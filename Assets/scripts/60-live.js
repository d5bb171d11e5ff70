// Elements with data-live-topic="cases" fetch themselves again (hx-get with hx-trigger="live") when that topic is announced.
// Events carry a topic and an id only; what is shown is fetched with the reader's rights.
const address = document.body.dataset.live;
const refresh = (topic) => document.querySelectorAll("[data-live-topic]").forEach((element) => {
    if (!topic || element.dataset.liveTopic.split(" ").includes(topic)) element.dispatchEvent(new Event("live"));
});
const hear = (message) => {
    document.documentElement.dataset.stream = message.kind === "down" ? "off" : "on";
    if (message.kind === "event") refresh(message.topic);
    // Something may have happened between the drawing of the page and this moment, so everything is fetched once.
    if (message.kind === "open") refresh();
};

const listenInWorker = () => {
    const worker = new SharedWorker(document.body.dataset.liveWorker, { name: address });
    worker.port.onmessage = ({ data }) => hear(data);
    worker.port.postMessage({ kind: "listen", address });
    addEventListener("pagehide", () => worker.port.postMessage({ kind: "bye" }));
    addEventListener("pageshow", (event) => { if (event.persisted) worker.port.postMessage({ kind: "listen", address }); });
};

// Some phones have no shared workers: one stream for the page while it is looked at.
const listenHere = () => {
    let source = null;
    let last = "";
    const open = () => {
        source = new EventSource(last ? `${address}?after=${encodeURIComponent(last)}` : address);
        source.onopen = () => hear({ kind: "open" });
        source.onmessage = (event) => {
            last = event.lastEventId || last;
            hear({ kind: "event", topic: event.data });
        };
        source.onerror = () => {
            source.close();
            source = null;
            hear({ kind: "down" });
            setTimeout(() => { if (!document.hidden && !source) open(); }, 1000 + Math.random() * 4000);
        };
    };
    const follow = () => {
        if (document.hidden) { source?.close(); source = null; } else if (!source) open();
    };
    document.addEventListener("visibilitychange", follow);
    follow();
};

if (address) {
    if (typeof SharedWorker === "function") listenInWorker(); else listenHere();
}

// A fold with an id that is open stays open when the part of the page around it is fetched again.
let openFolds = [];
document.addEventListener("htmx:beforeSwap", (event) => {
    openFolds = [...event.target.querySelectorAll("details[id][open]")].map((fold) => fold.id);
});
document.addEventListener("htmx:afterSwap", () => {
    openFolds.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
});
