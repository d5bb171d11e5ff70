// One event stream per browser, shared by its tabs (HTTP/1.1 allows about six connections to a host).
// It goes on behind the last id it heard: ?after=<id>. Without tabs it closes.
const ports = new Set();
let address = "";
let source = null;
let last = "";
let timer = 0;

const tell = (message) => ports.forEach((port) => port.postMessage(message));
const open = () => {
    clearTimeout(timer);
    if (source || ports.size === 0) return;
    source = new EventSource(last ? `${address}?after=${encodeURIComponent(last)}` : address);
    source.onopen = () => tell({ kind: "open" });
    source.onmessage = (event) => {
        if (event.lastEventId) last = event.lastEventId;
        tell({ kind: "event", topic: event.data });
    };
    source.onerror = () => {
        source.close();
        source = null;
        tell({ kind: "down" });
        timer = setTimeout(open, 1000 + Math.random() * 4000);
    };
};
const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
};

onconnect = ({ ports: [port] }) => {
    port.onmessage = ({ data }) => {
        if (data.kind === "bye") {
            ports.delete(port);
            if (ports.size === 0) close();
            return;
        }
        address = data.address;
        ports.add(port);
        if (source?.readyState === EventSource.OPEN) port.postMessage({ kind: "open" });
        open();
    };
};
