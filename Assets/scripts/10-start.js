// Marks that scripts run, sends the session's token with every htmx request, and keeps the theme in step with its button.
const root = document.documentElement;
root.dataset.script = "on";

const token = document.querySelector('meta[name="form-token"]')?.content;
document.addEventListener("htmx:configRequest", (event) => {
    if (token) event.detail.headers["X-Form-Token"] = token;
});

// The stored choice comes from the server with the next page; until then the page changes at once.
document.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-theme-form]");
    if (!form) return;
    const button = form.querySelector("[name=theme]");
    root.dataset.theme = button.value;
    queueMicrotask(() => { button.value = button.value === "dark" ? "light" : "dark"; });
});

// A reader whose theme follows the device gets the opposite of what the device shows.
const themeButton = document.querySelector("[data-theme-form] [name=theme]");
if (themeButton && root.dataset.theme === "system") {
    themeButton.value = matchMedia("(prefers-color-scheme: dark)").matches ? "light" : "dark";
}
