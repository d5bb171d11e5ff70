"""A cause is removed and everyone touched is told; the people who answer are looked after."""
import re
import urllib.parse

from pages import (
    PASSWORD, add_customer, face_links, mail_saying, parts, press, send_survey, set_up_quietly, sign_in,
)
from stored import change, count, rows

CAUSE = "Courier did not come in the agreed window"
FIXED = "Délutánonként mostantól két autó jár, így a megbeszélt időben érkezünk."
INSULT = "You are idiots"


def new_case(page, house, name, email, words, language="en", mine=True):
    """Writes down a phone call and gives the address of its case."""
    page.goto(house.url + "/cases/new")
    page.fill("[name=name]", name)
    page.fill("[name=email]", email)
    page.locator("form[action='/cases/new'] [name=language]").select_option(language)
    page.locator("form[action='/cases/new'] [name=touchpoint]").select_option("delivery")
    page.fill("[name=words]", words)
    page.set_checked("[name=mine]", mine)
    press(page, "/cases/new")
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}$"))
    return page.url


def close(page, address, cause):
    page.goto(address + "/closure")
    page.check("[name=verdict][value=upheld]")
    page.fill("[name=merits]", "You were right: nobody came in the agreed window.")
    page.fill("[name=action]", "A new appointment with a named driver.")
    for select in page.locator("select[name^=cause-]").all():
        select.select_option(label=cause)
    press(page, urllib.parse.urlsplit(address).path + "/closure")
    page.wait_for_url(re.compile(re.escape(address) + r"(\?.*)?$"))


def open_action(page, house):
    """From the list of causes to a new action against the most frequent one."""
    page.goto(house.url + "/causes")
    row = page.locator("tbody tr").first
    assert CAUSE in row.inner_text() and "100" in row.inner_text()
    row.get_by_role("link", name=CAUSE).click()
    page.wait_for_url(re.compile("/causes/[0-9a-f-]{36}$"))
    page.locator("a[href$='/action']").click()
    page.fill("[name=title]", "A second van for the afternoon")
    page.fill("[name=why1]", "The van was full")
    page.locator("form.form button[type=submit]").click()
    page.wait_for_url(re.compile("/actions/[0-9a-f-]{36}$"))
    return page.url


def complete(page, address):
    """Without words nobody can be told, so the page asks for them; then it offers the mails."""
    path = urllib.parse.urlsplit(address).path
    page.fill("[name=check]", "2031-01-31")
    press(page, path + "/completion")
    page.locator(".field__error").first.wait_for()
    assert page.locator("[name=check]").input_value() == "2031-01-31"
    page.fill("[name=fixed_hu]", FIXED)
    press(page, path + "/completion")
    page.locator("#notices summary").click()
    assert FIXED in page.locator("#notices blockquote[lang=hu]").inner_text()
    assert page.locator("#notices [name=customers]").count() == 1


def test_a_removed_cause_is_told_to_those_touched_and_opens_again_when_it_comes_back(house, sink, page):
    set_up_quietly(house)
    sign_in(page, house)
    words = "Hiába vártam, nem jött a futár."
    first = new_case(page, house, "Nagy Kata", "kata@mail.example", words, "hu")
    close(page, first, CAUSE)
    address = open_action(page, house)
    page.goto(first)
    page.get_by_text("Known cause: an action is under way").wait_for()
    page.goto(address)
    complete(page, address)
    press(page, urllib.parse.urlsplit(address).path + "/notices")
    mail = mail_saying(sink, "kata@mail.example", FIXED)
    assert mail["Subject"] == "Ön szólt, mi javítottunk: Calm Appliances"
    plain, html = parts(mail)
    assert plain.startswith("Kedves Nagy Kata!") and 'lang="hu"' in html
    assert mail["List-Unsubscribe"].startswith("<http")
    page.get_by_text("1 of 1 told").first.wait_for()
    assert rows(house, "SELECT state, reopen_count FROM actions") == [["done", 0]]
    # The effectiveness date would come in years; the next complaint comes after it.
    change(house, "UPDATE actions SET effective_on = done_at + 1")
    close(page, new_case(page, house, "Kate Hill", "kate@mail.example", "Nobody came again."), CAUSE)
    page.goto(address)
    page.get_by_text("Opened again 1 time").wait_for()
    assert rows(house, "SELECT state, reopen_count FROM actions") == [["reopened", 1]]
    assert count(house, "events WHERE kind = 'notice.sent'") == 1
    assert "intact" in house.run("audit", "verify").stdout.decode()


def hire(page, house, browser, name, email):
    """Invites somebody who joins in a browser of their own; gives their page."""
    page.goto(house.url + "/staff")
    form = page.locator("form[action='/staff/invitations']")
    form.locator("[name=email]").fill(email)
    form.locator("[name=name]").fill(name)
    press(page, "/staff/invitations")
    link = page.locator("input[readonly]").first.input_value()
    own = browser.new_context().new_page()
    own.goto(link)
    own.fill("[name=name]", name)
    own.fill("[name=password]", PASSWORD)
    own.locator("form.form button[type=submit]").click()
    own.wait_for_url("**/inbox*")
    return own


def complain(page, house, sink, browser, number, words):
    """A customer is asked and confirms the angry face."""
    email = f"customer{number}@mail.example"
    add_customer(page, house, f"Customer {number}", email, "en")
    send_survey(page, house, email, f"Customer {number}", "en")
    link = face_links(sink.wait_for(email))["angry"]
    with browser.new_context() as context:
        visitor = context.new_page()
        visitor.goto(link)
        visitor.fill("[name=comment]", words)
        visitor.locator("form.form button[type=submit]").click()
        visitor.wait_for_url("**/thanks")


def owners(house):
    return [row[0] for row in rows(
        house, "SELECT s.email FROM cases c LEFT JOIN staff s ON s.staff_id = c.assignee_id "
        "WHERE c.face = 'angry' ORDER BY c.number")]


def wait_for_owner(page, house, email, number):
    for _ in range(100):
        if len(owners(house)) == number and owners(house)[-1] == email:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"the angry cases belong to {owners(house)}")


def test_abuse_is_covered_and_a_third_red_case_offers_a_breather(house, sink, page, browser):
    set_up_quietly(house)
    sign_in(page, house)
    page.goto(house.url + "/profile")
    page.locator("form[action='/presence'] button[value=away]").click()
    nora = hire(page, house, browser, "Nora Szabo", "nora@desk.example")
    for number in range(3):
        words = "Nobody came." if number < 2 else INSULT + ", nobody came for the third time."
        complain(page, house, sink, browser, number, words)
        wait_for_owner(page, house, "nora@desk.example", number + 1)
    david = hire(page, house, browser, "David Toth", "david@desk.example")
    for number in range(4):
        new_case(david, house, f"Caller {number}", f"caller{number}@mail.example", "Where is my fridge?")

    nora.goto(house.url + "/inbox?view=mine")
    offer = nora.locator("form[action='/my-day/breather'] button")
    offer.wait_for()
    case = rows(house, "SELECT case_id FROM cases WHERE face = 'angry' ORDER BY number")[-1][0]
    nora.goto(f"{house.url}/cases/{as_text(case)}")
    story = nora.locator("#timeline")
    assert "for the third time" in story.inner_text() and INSULT.split()[-1] not in story.inner_text()
    story.locator("form[action$='/reveal'] button").click()
    story.get_by_text(INSULT).first.wait_for()
    assert count(house, "events WHERE kind = 'care.revealed'") == 1

    nora.goto(house.url + "/inbox")
    nora.locator("form[action='/my-day/breather'] button").click()
    nora.wait_for_url("**/my-day")
    nora.locator("form[action='/my-day/breather/end']").wait_for()
    page.goto(house.url + "/dashboard")
    row = page.locator("tr", has_text="Nora Szabo")
    assert "Resting" in row.inner_text() and "0 red cases in a row" in row.inner_text()
    # Nora has fewer open cases than David, and gets no angry one while she rests.
    complain(page, house, sink, browser, 3, "Nobody came to us either.")
    wait_for_owner(page, house, "david@desk.example", 4)


def test_a_customer_reads_a_step_of_conduct_and_appeals(house, sink, page, browser):
    set_up_quietly(house)
    sign_in(page, house)
    address = add_customer(page, house, "مریم رضایی", "maryam@mail.example", "fa")
    page.goto(address + "/conduct")
    page.fill("[name=evidence]", "Shouted at the driver.")
    page.fill("[name=review]", in_a_month(page))
    press(page, urllib.parse.urlsplit(address).path + "/conduct")
    page.get_by_text("Shouted at the driver.").wait_for()
    mail = sink.wait_for("maryam@mail.example")
    plain, html = parts(mail)
    assert "Shouted" not in plain and 'dir="rtl"' in html
    link = re.search(r"http\S+/a/\S+", plain)[0]
    with browser.new_context() as context:
        visitor = context.new_page()
        visitor.goto(link)
        assert visitor.locator("html").get_attribute("dir") == "rtl"
        visitor.fill("[name=words]", "برادرم بود، نه من.")
        visitor.locator("form.form button[type=submit]").click()
        visitor.get_by_text("اعتراض شما به دست ما رسید").wait_for()
    page.goto(house.url + "/conduct")
    page.get_by_text("Appeal waits for an answer").wait_for()
    page.goto(address)
    page.get_by_text("Friendly note").first.wait_for()
    assert rows(house, "SELECT appeal FROM conduct_steps") == [["برادرم بود، نه من."]]


def in_a_month(page):
    """A day a month from now, as the page's own clock sees it."""
    return page.evaluate("new Date(Date.now() + 30 * 86400000).toISOString().slice(0, 10)")


def as_text(identifier):
    """An id as addresses write it; SQLite keeps its 16 bytes."""
    if isinstance(identifier, bytes):
        identifier = identifier.hex()
    plain = identifier.replace("-", "")
    return f"{plain[:8]}-{plain[8:12]}-{plain[12:16]}-{plain[16:20]}-{plain[20:]}"
