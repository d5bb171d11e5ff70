"""Every page that a person can reach works, fits, and can be used without seeing."""
import os
import pathlib
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from pages import choose_language, sign_in
from stored import rows

PASSWORD = "calm-and-clear-2026"
# A lead sees what agents see, and more.
LEAD = "anna@calm.example"
WIDTHS = {1440: 900, 390: 844}
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
# Elements beyond the edge of the page that nothing around them cuts off or scrolls.
STRAY = """() => {
    const isHidden = (it) => it.closest(".vh, .skip, [popover]:not(:popover-open), dialog:not([open])") !== null;
    const isCut = (it) => {
        for (let up = it.parentElement; up && up !== document.body; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== "visible") return true;
        return false;
    };
    const strays = [...document.body.querySelectorAll("*")].filter((it) => {
        const box = it.getBoundingClientRect();
        if (!box.width || !box.height || (box.left >= -1 && box.right <= innerWidth + 1)) return false;
        return it.checkVisibility() && !isHidden(it) && !isCut(it);
    });
    const wide = document.documentElement.scrollWidth > innerWidth + 1 ? ["the page itself"] : [];
    return wide.concat(strays.slice(0, 3).map((it) => it.tagName.toLowerCase() + "." + it.className));
}"""


class Visit:
    """Visits pages with one browser and notes everything that is wrong."""

    def __init__(self, page, house, name):
        self.page, self.house, self.name, self.problems = page, house, name, []
        self.heard = []
        # Axe would measure the colours of what is still fading in.
        page.emulate_media(reduced_motion="reduce")
        page.on("console", lambda message: self.heard.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.heard.append(str(error)))

    def links(self, selector):
        found = [each.get_attribute("href") for each in self.page.locator(selector).all()]
        return list(dict.fromkeys(found))

    def open(self, path):
        """Loads a page once and looks at it on a desk and on a phone."""
        self.heard.clear()
        place, known = f"{self.name} {path}", len(self.problems)
        answer = self.page.goto(self.house.url + path, wait_until="load")
        if answer.status == 403 and path in FIRST_PAGES:
            return
        if answer.status != 200:
            self.problems.append(f"{place}: status {answer.status}")
            return
        for width, height in WIDTHS.items():
            self.page.set_viewport_size({"width": width, "height": height})
            self.page.evaluate("document.fonts.ready.then(() => true)")
            self.page.locator(".htmx-request").first.wait_for(state="detached")
            self.problems += [f"{place} at {width}: outside: {words}" for words in self.page.evaluate(STRAY)]
            # A phone has the same elements in every language; one language stands for it.
            if width == 390 and not self.name.startswith("fa"):
                self.keep(path, width)
                continue
            for violation in Axe().run(self.page, options=RULES).response["violations"]:
                where = [node["target"][0] for node in violation["nodes"][:3]]
                self.problems.append(f"{place} at {width}: {violation['id']} x{len(violation['nodes'])}: {where}")
            self.keep(path, width)
        self.problems += [f"{place}: console: {words}" for words in self.heard]
        self.page.set_viewport_size({"width": 1440, "height": 900})
        for problem in self.problems[known:]:
            print(problem, flush=True)

    def keep(self, path, width):
        if shots := os.environ.get("ARAM_SHOTS"):
            name = re.sub("[^a-z0-9]+", "-", re.sub("[0-9a-f-]{36}", "it", path).lower()).strip("-") or "start"
            self.page.screenshot(path=pathlib.Path(shots) / f"{self.name}-{name}-{width}.png")


ID = "[0-9a-f]{8}-[0-9a-f-]{27}"
# Files, other languages of the same page, live parts, and what ends the visit.
NO_PAGES = re.compile(r"/(sign-out|assets|live|api/v1/openapi|notifications|lists/templates|walk/photos|letters/[0-9a-f])|/export\b|\.(csv|json|pdf|svg|png)$")
FIRST_PAGES = ["/inbox", "/dashboard", "/my-day", "/alerts", "/offers", "/promises", "/causes", "/settings", "/customers",
               "/feedback", "/surveys", "/staff", "/lists", "/cases/new", "/profile/code", "/alerts/unconfirmed",
               "/phone", "/phone?mode=desk", "/calls", "/moments", "/letters/new", "/walk", "/walk/checklist",
               "/settings/telephony"]


# The kinds of pages that a lead was shown, by language.
KNOWN = {}


def kind_of(path):
    """The page without the ids in its address; a question counts by the names in it."""
    path, _, question = path.partition("?")
    path = re.sub(r"^/dashboard/(causes|ratings)/[^/]+", r"/dashboard/\1/WORD", re.sub(ID, "ID", path))
    names = sorted({part.partition("=")[0] for part in question.split("&")} & {"compose", "tab", "mode", "part"})
    return path + ("?" + "&".join(names) if names else "")


def walk(visit, known=frozenset()):
    """Looks at one page of every kind that links lead to; of kinds that somebody else looked at only the status."""
    waiting, seen = list(FIRST_PAGES), set()
    while waiting:
        path = waiting.pop(0)
        if kind_of(path) in seen:
            continue
        seen.add(kind_of(path))
        if kind_of(path) in known:
            visit.page.goto(visit.house.url + path, wait_until="load")
        else:
            visit.open(path)
        links = visit.links("a[href^='/']")
        waiting += [link.partition("#")[0] for link in links if not NO_PAGES.search(link)]
    return seen


def check_language(visit, language):
    assert visit.page.locator("html").get_attribute("lang") == language
    assert visit.page.locator("html").get_attribute("dir") == ("rtl" if language == "fa" else "ltr")


@pytest.mark.parametrize("language", ["en", "hu", "fa"])
def test_every_page_of_a_lead_works_and_fits(sample_world, page, language):
    visit = Visit(page, sample_world, language)
    visit.open("/sign-in?lang=" + language)
    sign_in(page, sample_world, LEAD, PASSWORD)
    choose_language(page, sample_world, language)
    check_language(visit, language)
    page.set_viewport_size({"width": 1440, "height": 900})
    seen = KNOWN[language] = walk(visit)
    print(f"{language}: {len(seen)} kinds of pages", flush=True)
    assert {"/cases/ID/offers/new", "/promises/ID", "/causes/ID", "/customers/ID/conduct", "/dashboard/happiness"} <= seen
    assert not visit.problems, "\n" + "\n".join(visit.problems)


def test_the_bell_leads_to_a_page(sample_world, page):
    sign_in(page, sample_world, "nora@calm.example", PASSWORD)
    assert page.request.get(sample_world.url + page.locator("a[href='/notifications']").get_attribute("href")).ok


def test_found_cases_without_words_have_a_name(sample_world, page):
    visit = Visit(page, sample_world, "found")
    sign_in(page, sample_world, "nora@calm.example", PASSWORD)
    visit.open("/search?q=a")
    assert not visit.problems, "\n" + "\n".join(visit.problems)


@pytest.mark.parametrize("language", ["en", "hu", "fa"])
def test_every_page_of_an_administrator_works_and_fits(sample_world, page, language):
    visit = Visit(page, sample_world, language + "-admin")
    sign_in(page, sample_world, "admin@calm.example", PASSWORD)
    choose_language(page, sample_world, language)
    check_language(visit, language)
    seen = walk(visit, KNOWN.get(language, frozenset()))
    print(f"{language}-admin: {len(seen)} kinds of pages", flush=True)
    assert {"/settings/brand", "/staff/ID", "/settings/webhooks", "/surveys/ID/edit", "/keys"} <= seen
    assert not visit.problems, "\n" + "\n".join(visit.problems)


@pytest.mark.parametrize("language", ["en", "hu", "fa"])
def test_every_page_for_customers_works_and_fits(sample_world, page, language):
    visit = Visit(page, sample_world, language + "-public")
    slug = rows(sample_world, "SELECT slug FROM tenants")[0][0]
    for path in (f"/f/{slug}?lang={language}", f"/f/{slug}/thanks?lang={language}", f"/sign-in?lang={language}"):
        visit.open(path)
        check_language(visit, language)
    assert not visit.problems, "\n" + "\n".join(visit.problems)
