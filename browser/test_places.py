"""Places: a kiosk whose network goes away, a printed code, and a button on two sites of which one may show it."""
import http.server
import io
import os
import pathlib
import re
import subprocess
import threading
import urllib.parse

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image

from house import free_port
from pages import ask, choose_language, press, set_up_quietly, sign_in
from stored import count, rows

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
LANGUAGES = ["en", "hu", "fa"]


class Shop:
    """A site of somebody else's on a port of its own; every path gives the same page."""

    def __init__(self, policy=None):
        self.page, self.policy = "", policy
        shop = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                if shop.policy:
                    self.send_header("Content-Security-Policy", shop.policy)
                self.end_headers()
                self.wfile.write(shop.page.encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", free_port()), Answer)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def keep(page, name):
    if shots := os.environ.get("ARAM_SHOTS"):
        page.screenshot(path=pathlib.Path(shots) / f"places-{name}.png")


def check_with_axe(page, place):
    found = Axe().run(page, options=RULES).response["violations"]
    assert not found, [(place, each["id"], [node["target"] for node in each["nodes"][:3]]) for each in found]


def add_place(page, house, kind, name, languages=LANGUAGES, sites=""):
    """Makes a place on the settings pages; its page stays open."""
    page.goto(house.url + "/settings/places/new")
    page.fill("[name=name]", name)
    page.check(f"[name=kind][value={kind}]")
    page.locator("[name=touchpoint]").select_option("store")
    for language in LANGUAGES:
        page.locator(f"[name=languages][value={language}]").set_checked(language in languages)
    page.fill("[name=sites]", sites)
    press(page, "/settings/places")
    page.wait_for_url(re.compile("/settings/places/[0-9a-f-]{36}$"))
    return page.locator(".place__link").inner_text()


def codes(image):
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(image)).convert("RGB"))]


def answers(house):
    return rows(house, """SELECT f.face, f.comment, f.channel, f.grade, p.name FROM feedback f
        LEFT JOIN place_answers a ON a.feedback_id = f.feedback_id LEFT JOIN places p ON p.place_id = a.place_id
        ORDER BY f.first_at, f.feedback_id""")


@pytest.fixture
def desk(house, page):
    """Somebody who may change the settings, signed in."""
    set_up_quietly(house)
    sign_in(page, house)
    return page


def open_kiosk(browser, link):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    kiosk = context.new_page()
    kiosk.emulate_media(reduced_motion="reduce")
    kiosk.heard = []
    kiosk.on("pageerror", lambda error: kiosk.heard.append(str(error)))
    kiosk.on("console", lambda message: kiosk.heard.append(message.text)
             if message.type == "error" and "ERR_INTERNET_DISCONNECTED" not in message.text else None)
    kiosk.goto(link)
    kiosk.locator("[data-offline]:visible").wait_for()
    return context, kiosk


def say(kiosk, face, words="", phone=""):
    kiosk.click(f"[data-face={face}]")
    kiosk.locator("[data-step=words]").wait_for()
    if words:
        kiosk.fill("[name=comment]", words)
    if phone:
        kiosk.check("[name=callback]")
        kiosk.fill("[name=phone]", phone)
    kiosk.click("[data-form] [type=submit]")
    kiosk.locator("[data-step=thanks]").wait_for()
    kiosk.click("[data-again]")
    kiosk.locator("[data-step=faces]").wait_for()


def test_a_kiosk_without_a_network_loses_and_doubles_nothing(house, desk, browser):
    link = add_place(desk, house, "kiosk", "Counter 2", ["en", "fa"])
    context, kiosk = open_kiosk(browser, link)
    bodies = []
    kiosk.on("request", lambda request: bodies.append(request.post_data)
             if request.method == "POST" and request.post_data else None)
    context.set_offline(True)
    say(kiosk, "angry", "Nobody was at the counter.", "+36 30 555 0142")
    say(kiosk, "happy")
    # The page comes from the device, in the other language too, and the answers are still there.
    kiosk.reload()
    kiosk.locator("[data-step=faces]:visible").wait_for()
    kiosk.click("a[lang=fa]")
    kiosk.locator("html[lang=fa][dir=rtl]").wait_for(state="attached")
    kiosk.locator("[data-step=faces]:visible").wait_for()
    say(kiosk, "delighted", "خیلی خوب بود")
    waiting = kiosk.locator("[data-waiting]")
    waiting.get_by_text("۳").wait_for()
    assert count(house, "feedback") == 0
    bodies.clear()
    context.set_offline(False)
    waiting.wait_for(state="hidden")
    assert answers(house) == [
        ["angry", "Nobody was at the counter.", "kiosk", "confirmed", "Counter 2"],
        ["happy", "", "kiosk", "confirmed", "Counter 2"],
        ["delighted", "خیلی خوب بود", "kiosk", "confirmed", "Counter 2"]]
    assert rows(house, "SELECT callback_phone FROM feedback WHERE face = 'angry'") == [["+36 30 555 0142"]]
    # What the device sent is sent again, as it would be if it had not heard the answers.
    sent = {fields["answer"]: fields for fields in map(lambda body: dict(urllib.parse.parse_qsl(body)), bodies)}
    assert len(sent) == 3
    address = f"{link.replace('/k/', '/p/')}/answers"
    for fields in [*sent.values(), *sent.values()]:
        assert ask(address, fields)[0] == 204
    assert count(house, "feedback") == 3
    assert count(house, "events WHERE kind = 'feedback.confirmed'") == 3
    assert not kiosk.heard, kiosk.heard
    # The angry one is an alert and names the place where it was said.
    desk.goto(house.url + "/feedback?face=angry")
    desk.locator("a.row-link[href^='/feedback/']").first.click()
    desk.get_by_text("Counter 2").wait_for()
    keep(desk, "feedback")


def test_a_kiosk_that_is_left_alone_goes_back_and_keeps_the_face(house, desk, browser):
    link = add_place(desk, house, "kiosk", "Counter 2", ["hu"])
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    kiosk = context.new_page()
    kiosk.clock.install()
    kiosk.goto(link)
    kiosk.locator("[data-step=faces]:visible").wait_for()
    # With the keyboard alone: the focus is on the question, the faces follow.
    kiosk.keyboard.press("Tab")
    assert kiosk.evaluate("document.activeElement.dataset.face") == "delighted"
    kiosk.keyboard.press("Enter")
    kiosk.locator("[data-step=words]").wait_for()
    kiosk.click("[data-back]")
    kiosk.locator("[data-step=faces]").wait_for()
    kiosk.click("[data-face=disappointed]")
    kiosk.check("[name=callback]")
    kiosk.fill("[name=phone]", "nem tudom")
    kiosk.click("[data-form] [type=submit]")
    kiosk.locator("#phone-problem:visible").wait_for()
    kiosk.fill("[name=comment]", "Félbehagytam")
    kiosk.clock.run_for(50_000)
    kiosk.locator("[data-step=faces]:visible").wait_for()
    assert kiosk.input_value("[name=comment]") == ""
    kiosk.locator("[data-waiting]").wait_for(state="hidden")
    assert answers(house) == [["disappointed", "Félbehagytam", "kiosk", "confirmed", "Counter 2"]]


def test_a_kiosk_whose_link_was_replaced_says_so_and_keeps_what_it_has(house, desk, browser):
    link = add_place(desk, house, "kiosk", "Counter 2", ["en"])
    context, kiosk = open_kiosk(browser, link)
    place = urllib.parse.urlsplit(desk.url).path
    desk.locator("[popovertarget=renew-link]").first.click()
    press(desk, place + "/link")
    desk.wait_for_load_state("load")
    assert desk.locator(".place__link").inner_text() != link
    kiosk.click("[data-face=happy]")
    kiosk.click("[data-form] [type=submit]")
    kiosk.locator("[data-step=closed]:visible").wait_for()
    assert count(house, "feedback") == 0
    assert ask(link)[0] == 410
    # With the new link the same device gives what it kept.
    kiosk.goto(desk.locator(".place__link").inner_text())
    kiosk.locator("[data-waiting]").wait_for(state="hidden")
    kiosk.locator("[data-step=faces]:visible").wait_for()
    assert answers(house) == [["happy", "", "kiosk", "confirmed", "Counter 2"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_poster_is_printed_and_its_code_opens_the_form(house, desk, browser, tmp_path, language):
    link = add_place(desk, house, "poster", "Wall", [language])
    shown = desk.locator("svg.qr")
    shown.scroll_into_view_if_needed()
    assert codes(shown.screenshot()) == [link]
    desk.goto(desk.url + "/poster")
    heading = {"en": "How was your visit?", "hu": "Milyen volt a látogatása? Őszintén!", "fa": "بازدیدتان چطور بود؟ می‌خواهیم بدانیم"}[language]
    desk.fill("[name=heading]", heading)
    files = {}
    for kind, size in (("pdf", "a4"), ("pdf", "a5"), ("svg", "a5")):
        desk.locator("[name=size]").select_option(size)
        button = desk.locator(f"[formaction$='.{kind}'], form[action$='.{kind}'] button:not([formaction])").first
        with desk.expect_download() as download:
            button.click()
        files[kind, size] = tmp_path / f"{size}.{kind}"
        download.value.save_as(files[kind, size])
    for (kind, size), file in files.items():
        if kind == "svg":
            sheet = browser.new_page(viewport={"width": 900, "height": 1280})
            sheet.goto(file.as_uri())
            image = sheet.screenshot()
        else:
            facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
            assert {"a4": "595.2", "a5": "419.5"}[size] in facts, facts
            image = subprocess.run(["pdftoppm", "-r", "110", "-png", file], capture_output=True, check=True).stdout
            fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
            assert fonts and all(re.search(r"\byes +(yes|no) +yes\b", line) for line in fonts), fonts
            words = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
            if language != "fa":
                assert heading in " ".join(words.split())
            else:
                assert any("Vazirmatn" in line for line in fonts), fonts
                # What a reader of the file takes out are the letters themselves, whatever the order of the line.
                plain = re.sub(r"[^\u0600-\u06ff]", "", words)
                assert all(word in plain for word in ("بازدیدتان", "چطور", "خواهیم", "بدانیم")), words
        assert codes(image) == [link]
        if shots := os.environ.get("ARAM_SHOTS"):
            pathlib.Path(shots, f"places-poster-{kind}-{size}-{language}.png").write_bytes(image)
    phone = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    phone.goto(link)
    phone.locator(f"html[lang={language}]").wait_for(state="attached")
    keep(phone, f"form-{language}")
    number = phone.input_value("[name=answer]")
    phone.locator("label:has([name=face][value=angry])").click()
    phone.fill("[name=comment]", "Too long a queue.")
    phone.locator("main form button[type=submit]").click()
    phone.wait_for_url("**/thanks*")
    # A form that is sent again by an impatient finger is one answer.
    assert ask(link, {"answer": number, "face": "angry", "comment": "Too long a queue."})[0] == 303
    assert answers(house) == [["angry", "Too long a queue.", "poster", "confirmed", "Wall"]]
    assert rows(house, "SELECT touchpoint FROM feedback") == [["store"]]


def test_a_widget_shows_on_its_site_and_on_no_other(house, desk, browser):
    strict = f"default-src 'self'; script-src {house.url}; frame-src {house.url}; style-src 'none'"
    with Shop(strict) as shop, Shop() as stranger:
        add_place(desk, house, "widget", "Order page", ["fa"], shop.url + "/basket")
        snippet = desk.locator("#snippet-fa").input_value()
        for site in (shop, stranger):
            site.page = f"<!doctype html><html lang=en><title>Shop</title><h1>Shop</h1><a href='#'>Basket</a>{snippet}</html>"
        guest = browser.new_context(viewport={"width": 1100, "height": 800}, reduced_motion="reduce").new_page()
        heard = []
        guest.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
        guest.on("pageerror", lambda error: heard.append(str(error)))
        guest.goto(shop.url)
        button = guest.get_by_role("button", name="چطور بود؟")
        button.focus()
        guest.keyboard.press("Enter")
        frame = guest.frame_locator("[data-aram-widget] iframe")
        frame.locator("html[dir=rtl][lang=fa]").wait_for(state="attached")
        assert button.get_attribute("aria-expanded") == "true"
        keep(guest, "widget-fa")
        # Escape inside the frame closes it and gives the focus back to the button; what was typed stays.
        frame.locator("[name=comment]").fill("قیمت ارسال را آخر فهمیدم")
        guest.keyboard.press("Escape")
        guest.get_by_role("dialog").wait_for(state="hidden")
        assert button.evaluate("it => it.getRootNode().activeElement === it")
        button.click()
        assert frame.locator("[name=comment]").input_value() == "قیمت ارسال را آخر فهمیدم"
        # A window that only pretends to be the frame closes nothing.
        guest.evaluate("window.postMessage('aram:close', location.origin)")
        frame.locator("label:has([name=face][value=angry])").click()
        frame.locator("form button[type=submit]").click()
        frame.locator("#done:visible").wait_for()
        assert guest.context.cookies() == []
        frame.locator("[data-close]").click()
        guest.get_by_role("dialog").wait_for(state="hidden")
        assert answers(house) == [["angry", "قیمت ارسال را آخر فهمیدم", "widget", "confirmed", "Order page"]]
        assert not heard, heard
        assert count(house, "events WHERE kind = 'feedback.confirmed'") == 1
        # The alert rings as for every other way in.
        desk.goto(house.url + "/inbox")
        desk.locator("article.alert").first.wait_for()
        assert count(house, "alerts") == 1
        keep(desk, "alert")

        other = browser.new_context().new_page()
        refused = []
        other.on("console", lambda message: refused.append(message.text))
        other.goto(stranger.url)
        with other.expect_event("console", lambda message: "frame-ancestors" in message.text):
            other.get_by_role("button", name="چطور بود؟").click()
        assert other.frame_locator("[data-aram-widget] iframe").locator("form").count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_places_are_for_everybody(house, desk, browser, language):
    choose_language(desk, house, language)
    kiosk_link = add_place(desk, house, "kiosk", "Counter 2")
    check_with_axe(desk, "kiosk settings")
    widget_link = add_place(desk, house, "widget", "Order page", sites="https://shop.example")
    check_with_axe(desk, "widget settings")
    keep(desk, f"settings-widget-{language}")
    add_place(desk, house, "poster", "Wall")
    keep(desk, f"settings-poster-{language}")
    for path in ("/settings/places", "/settings/places/new", urllib.parse.urlsplit(desk.url).path + "/poster"):
        desk.goto(house.url + path)
        check_with_axe(desk, path)
        keep(desk, f"{path.split('/')[-1]}-{language}")
    for width, height in ((1280, 800), (390, 844)):
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
        guest = context.new_page()
        guest.goto(f"{kiosk_link}?lang={language}")
        guest.locator("[data-step=faces]:visible").wait_for()
        assert guest.evaluate("document.documentElement.scrollWidth <= innerWidth")
        # WCAG 2.2, 2.5.8 asks for 24 px; a finger at arm's length wants three times that.
        for box in [each.bounding_box() for each in guest.locator("[data-face]").all()]:
            assert box["width"] >= 72 and box["height"] >= 72
        check_with_axe(guest, "kiosk faces")
        keep(guest, f"kiosk-{language}-{width}")
        guest.click("[data-face=angry]")
        guest.check("[name=callback]")
        check_with_axe(guest, "kiosk words")
        keep(guest, f"kiosk-words-{language}-{width}")
        assert guest.evaluate("document.documentElement.scrollWidth <= innerWidth")
        guest.goto(f"{widget_link}?lang={language}&site=https%3A%2F%2Fshop.example")
        check_with_axe(guest, "widget frame")
        keep(guest, f"frame-{language}-{width}")
        context.close()
