// The running clock of a talk: minutes and seconds since data-since, in the digits of the page's language.
const digits = new Intl.NumberFormat(document.documentElement.lang, { minimumIntegerDigits: 2, useGrouping: false });
const showClocks = () => document.querySelectorAll("[data-since]").forEach((element) => {
    const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(element.dataset.since)) / 1000));
    element.textContent = `${digits.format(Math.floor(seconds / 60))}:${digits.format(seconds % 60)}`;
});
showClocks();
if (document.querySelector("[data-since]")) setInterval(showClocks, 1000);
