// The form inside a frame on a brand's own site. It sends the answer without leaving the page, under the number that the
// server gave this form, and tells the site around it only that it may be closed.
const form = document.querySelector("form[data-answers]");
const { site } = form?.dataset ?? {};

// The site is one of those that may show the frame; without it nobody is told anything.
const tell = (word) => { if (site && parent !== window) parent.postMessage(word, site); };
addEventListener("keydown", (event) => { if (event.key === "Escape") tell("aram:close"); });

if (form) {
    const problem = document.getElementById("unsent");
    const done = document.getElementById("done");
    let isSending = false;
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        if (isSending) return;
        isSending = true;
        problem.hidden = true;
        const body = new URLSearchParams(new FormData(form));
        body.set("language", document.documentElement.lang);
        try {
            // Without cookies: frames of other sites have none, and none is needed.
            const answer = await fetch(form.dataset.answers, {
                method: "POST", body, credentials: "omit", headers: { Accept: "application/json" },
            });
            if (answer.ok) {
                form.hidden = true;
                done.hidden = false;
                done.focus();
            } else if (answer.status === 422 || answer.status === 400 || answer.status === 410) {
                // The page of the server says which field it is, and keeps what was typed.
                form.submit();
            } else {
                problem.hidden = false;
            }
        } catch {
            problem.hidden = false;
        }
        isSending = false;
    });
    done.querySelector("[data-close]").addEventListener("click", () => tell("aram:again"));
}
