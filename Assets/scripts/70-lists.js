// Ticked rows bring up the bar of commands; deadlines count down without asking the server; toasts go away by themselves.
const bulk = document.querySelector(".bulk");
const boxes = () => [...document.querySelectorAll(".row__check")];
const countTicked = () => {
    if (!bulk) return;
    const ticked = boxes().filter((box) => box.checked).length;
    bulk.hidden = ticked === 0;
    const place = bulk.querySelector("[data-count]");
    if (place) place.textContent = new Intl.NumberFormat(document.documentElement.lang).format(ticked);
};
document.addEventListener("change", (event) => { if (event.target.matches(".row__check")) countTicked(); });

// Only the colour changes here; the words are the server's and come with the next fetch.
const soon = 30 * 60 * 1000;
const colourDeadlines = () => document.querySelectorAll("[data-due]").forEach((element) => {
    const rest = Date.parse(element.dataset.due) - Date.now();
    element.classList.toggle("due--late", rest < 0);
    element.classList.toggle("due--soon", rest >= 0 && rest <= soon);
    element.classList.toggle("due--ok", rest > soon);
});
setInterval(colourDeadlines, 30_000);

const toasts = document.querySelector("#toasts");
if (toasts) {
    new MutationObserver((changes) => {
        for (const toast of changes.flatMap((change) => [...change.addedNodes])) {
            if (toast instanceof Element && !toast.matches(".toast--red")) setTimeout(() => toast.remove(), 8000);
        }
    }).observe(toasts, { childList: true });
    toasts.addEventListener("click", (event) => event.target.closest(".toast")?.remove());
}
