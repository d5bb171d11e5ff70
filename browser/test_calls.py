"""Telephone and desk: a switchboard tells of a call, the agent's open page shows who it is, and the talk becomes a case."""
import os
import pathlib
import re
import time

import pytest

from pages import add_customer, ask, choose_language, press, set_up_quietly, sign_in
from stored import count, rows

NUMBER = "+36305550142"


class Switchboard:
    """Pushes events as telephone systems do."""

    def __init__(self, house, address):
        self.house, self.address = house, address

    def push(self, event, call, **members):
        status, _, text = ask(self.address, {"event": event, "callId": call, "direction": "in", **members})
        assert status == 200, text
        return text

    def ring(self, call="c-1", number="06 30 555 0142"):
        return self.push("newCall", call, **{"from": number, "to": "+3612345678", "user[]": "201"})


@pytest.fixture
def desk(house, page):
    """A signed-in agent at telephone 201, and the switchboard that knows the address."""
    set_up_quietly(house)
    sign_in(page, house)
    page.goto(house.url + "/settings/telephony")
    page.fill("form[action='/settings/telephony/systems'] [name=name]", "Switchboard in Győr")
    press(page, "/settings/telephony/systems")
    address = page.locator("input[readonly]").input_value()
    page.goto(house.url + "/settings/telephony")
    assert address not in page.content()
    form = page.locator("form[action='/settings/telephony/extensions']")
    form.locator("[name=staff]").select_option(index=1)
    form.locator("[name=extension]").fill("۲۰۱")
    press(page, "/settings/telephony/extensions")
    page.get_by_role("cell", name="201").wait_for()
    return Switchboard(house, address)


def keep(page, name):
    """Keeps a picture for looking at, when somebody asked for pictures."""
    if shots := os.environ.get("ARAM_SHOTS"):
        page.screenshot(path=pathlib.Path(shots) / f"{name}.png", full_page=True)


def emma(page, house):
    address = add_customer(page, house, "Kovács Emma", "emma@mail.example", "hu")
    page.goto(address + "/profile")
    page.fill("[name=phones]", NUMBER)
    press(page, re.sub("^https?://[^/]+", "", address) + "/profile")
    return address


@pytest.mark.xfail(reason="an open card of a call does not follow the call; docs/open-work.md", strict=False)
def test_a_call_is_shown_at_once_and_becomes_a_case(desk, house, page):
    customer = emma(page, house)
    page.goto(house.url + "/inbox")
    page.locator("html[data-stream=on]").wait_for(state="attached")
    begun = time.monotonic()
    first = desk.ring()
    card = page.locator(".callcard")
    card.get_by_text("Kovács Emma is calling").wait_for(timeout=20_000)
    assert time.monotonic() - begun < 5
    assert desk.ring() == first
    desk.push("answer", "c-1", answeringNumber="201")
    card.get_by_text("On the phone with Kovács Emma").wait_for(timeout=20_000)
    assert card.count() == 1
    assert count(house, "calls") == 1
    keep(page, "call-card")
    assert card.get_by_role("link", name="Customer").get_attribute("href") in customer
    card.get_by_role("link", name="Take notes").click()
    page.wait_for_url("**/phone?call=*")
    assert page.locator("[name=name]").input_value() == "Kovács Emma"
    page.locator("[data-since]").first.wait_for()
    assert re.fullmatch(r"\d\d:\d\d", page.locator("[data-since]").first.inner_text())
    page.fill("[name=comment]", "A mosógép megint nem érkezett meg, pedig mára ígérték.")
    page.locator("[name=face][value=angry]").check(force=True)
    page.locator("[name=callback]").check()
    page.locator("[name=window]").select_option("afternoon")
    keep(page, "phone-page")
    page.get_by_role("button", name="Open a case").click()
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}"))
    desk.push("hangup", "c-1")
    case = re.search("/cases/([0-9a-f-]{36})", page.url).group(1)
    rang, answered, ended = rows(house, "SELECT rang_at, answered_at, ended_at FROM calls")[0]
    assert rang <= answered <= ended
    page.goto(house.url + "/inbox")
    assert page.locator(".callcard").count() == 0
    page.goto(house.url + "/calls")
    page.get_by_role("link", name="Written down").wait_for()
    # The record for signing, in the customer's language and in the two others.
    for language, word in [("", "Jegyzőkönyv"), ("?language=en", "Record of complaint"), ("?language=fa", "صورت‌جلسه")]:
        page.goto(house.url + f"/cases/{case}/record{language}")
        assert word in page.locator("h1").inner_text()
        assert "mosógép" in page.content()
        page.emulate_media(media="print")
        keep(page, "record" + language[-2:])
        page.emulate_media(media="screen")


@pytest.mark.xfail(reason="an open card of a call does not follow the call; docs/open-work.md", strict=False)
def test_an_unknown_number_and_a_withheld_one_are_calm_cards(desk, house, page):
    page.goto(house.url + "/inbox")
    page.locator("html[data-stream=on]").wait_for(state="attached")
    desk.ring("c-7", "+36 70 111 2233")
    page.locator(".callcard").get_by_text("New customer is calling").wait_for(timeout=20_000)
    page.locator(".callcard").get_by_text("+36701112233").wait_for()
    desk.ring("c-8", "anonymous")
    page.locator(".callcard").get_by_text("Number withheld").wait_for(timeout=20_000)
    for call in ("c-7", "c-8"):
        desk.push("hangup", call)
    page.locator(".callcard").first.wait_for(state="detached", timeout=20_000)
    choose_language(page, house, "fa")
    desk.ring("c-9", "۰۶۷۰۱۱۱۲۲۳۳")
    page.goto(house.url + "/inbox")
    card = page.locator(".callcard")
    card.wait_for()
    assert page.locator("html").get_attribute("dir") == "rtl"
    box = card.bounding_box()
    assert box["x"] < 200, "the card lies at the end of the line, which is left here"
    keep(page, "call-card-fa")
    page.goto(house.url + "/phone?mode=desk")
    keep(page, "desk-fa")


def test_who_does_not_know_the_address_tells_nothing(desk, house, page):
    status, _, _ = ask(house.url + "/api/v1/cti/not-the-token", {"event": "newCall", "callId": "1"})
    assert status == 404
    page.goto(house.url + "/settings/telephony")
    page.locator("form[action$='/revocation'] button").click()
    status, _, _ = ask(desk.address, {"event": "newCall", "callId": "1"})
    assert status == 404
    assert count(house, "calls") == 0
    token = desk.address.rsplit("/", 1)[1]
    assert token not in house.log.read_text(errors="replace")


def test_the_moments_of_truth_are_measured_from_what_happened(desk, house, page):
    desk.ring("m-1")
    desk.push("answer", "m-1", answeringNumber="201")
    page.goto(house.url + "/phone?mode=desk")
    page.get_by_role("button", name="Somebody has come in").click()
    page.get_by_role("button", name="Greeted").click()
    page.locator(".desk__visit").first.wait_for(state="detached")
    deadline = time.monotonic() + 10
    while True:
        page.goto(house.url + "/moments")
        lines = page.locator("table").first.locator("tbody tr")
        measured = [line.locator("td").last.inner_text() for line in lines.all()]
        if measured == ["1", "1", "0"]:
            break
        assert time.monotonic() < deadline, measured
        time.sleep(0.2)
    page.fill("[name=ring]", "abc")
    press(page, "/moments/targets")
    assert page.locator("[name=ring]").input_value() == "abc"
    page.fill("[name=ring]", "12")
    press(page, "/moments/targets")
    page.wait_for_url("**/moments")
    page.locator("table").first.get_by_text("12").first.wait_for()
    keep(page, "moments")


def test_a_scanned_letter_has_its_deadline_from_the_receipt(house, page, tmp_path):
    set_up_quietly(house)
    sign_in(page, house)
    scan, other = tmp_path / "levél.pdf", tmp_path / "trick.pdf"
    scan.write_bytes(b"%PDF-1.4\n% one page\n")
    other.write_bytes(b"MZ this is a program")
    page.goto(house.url + "/letters/new")
    received = time.strftime("%Y-%m-%d", time.localtime(time.time() - 5 * 86400))
    page.fill("[name=received]", received)
    page.fill("[name=subject]", "Visszatérítés")
    page.fill("[name=words]", "Még mindig várom a pénzemet.")
    page.fill("[name=name]", "Varga Lajos")
    page.locator("form[action='/letters'] [name=language]").select_option("hu")
    page.set_input_files("[name=scans]", str(other))
    press(page, "/letters")
    page.locator("#f-scans-error").wait_for()
    assert page.locator("[name=name]").input_value() == "Varga Lajos"
    page.set_input_files("[name=scans]", str(scan))
    press(page, "/letters")
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}"))
    page.locator("a[href^='/letters/']").first.wait_for(state="attached")
    opened, legal = rows(house, "SELECT opened_at, legal_due_at FROM cases")[0]
    assert time.time() * 1000 - opened > 4 * 86_400_000
    assert 30 * 86_400_000 <= legal - opened <= 32 * 86_400_000
    link = page.locator("a[href^='/letters/']").first.get_attribute("href")
    answer = page.request.get(house.url + link)
    assert answer.status == 200 and answer.body() == scan.read_bytes()
    assert answer.headers["content-type"] == "application/pdf"


def test_a_walk_on_a_phone_becomes_feedback(house, page, tmp_path):
    set_up_quietly(house)
    sign_in(page, house)
    photo = tmp_path / "desk.png"
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(house.url + "/walk")
    page.screenshot(path=photo)
    first = page.locator(".walk__point").first
    first.locator("summary").click()
    first.locator("[name=face][value=disappointed]").check(force=True)
    first.locator("[name=comment]").fill("Nobody looked up for two minutes.")
    first.locator("[name=photo]").set_input_files(str(photo))
    keep(page, "walk")
    first.locator("button[type=submit]").click()
    page.get_by_text("1 of 10 points seen today").wait_for()
    page.locator(".walk__point").first.locator("summary").click()
    page.locator(".walk__point a[href^='/feedback/']").first.click()
    page.get_by_text("Seen on an experience walk").wait_for()
    link = page.locator("a[href^='/walk/photos/']").get_attribute("href")
    assert page.request.get(house.url + link).body() == photo.read_bytes()
    assert rows(house, "SELECT channel, touchpoint FROM feedback") == [["walk", "store"]]
