"""From a promise in a reply to a customer who is won back: kept, closed, asked again, bought again."""
import datetime
import re
import time

import pytest

from pages import add_customer, choose_language, face_links, press, send_survey, set_up_quietly, sign_in
from stored import count, rows

ENGLISH = {
    "language": "en", "name": "Kate Nagy", "email": "kate@mail.example",
    "comment": "The washing machine is three weeks late and nobody calls me back.",
    "reply": "Dear Kate, I have found your machine. I will call you tomorrow by 10:00.",
    "promise": "call you tomorrow", "won": "Won back",
}
PERSIAN = {
    "language": "fa", "name": "مریم رضایی", "email": "maryam@mail.example",
    "comment": "ماشین لباسشویی سه هفته دیر کرده و هیچ‌کس با من تماس نمی‌گیرد.",
    "reply": "خانم رضایی گرامی، دستگاه شما را پیدا کردم. فردا تا ساعت ۱۰ با شما تماس می‌گیرم.",
    "promise": "تماس", "won": "بازگشته",
}


def survey_mail(sink, address, number, patience=40):
    """The links of the survey mail of this number to an address, whatever other mails come between."""
    deadline, place, seen = time.monotonic() + patience, 1, 0
    while True:
        message = sink.wait_for(address, place, max(0.1, deadline - time.monotonic()))
        links = face_links(message)
        seen += 1 if links else 0
        if seen == number:
            return links
        place += 1


def wait_until(condition, patience=30):
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "it did not come true in time"
        time.sleep(0.1)


def ask_at_once_after_cases(page, house):
    page.goto(house.url + "/surveys")
    page.get_by_role("link", name="After a case").first.click()
    page.wait_for_url(re.compile("/surveys/[0-9a-f-]{36}$"))
    path = re.sub("^https?://[^/]+", "", page.url)
    page.goto(page.url + "/edit")
    page.fill("[name=delay]", "0")
    press(page, path)
    page.wait_for_url(re.compile(re.escape(path) + r"(\?.*)?$"))


def answer(browser, link, face, comment=""):
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(link)
        assert page.locator(f"[name=face][value={face}]").is_checked()
        page.fill("[name=comment]", comment)
        page.locator("form.form button[type=submit]").click()
        page.wait_for_url("**/thanks")


def take_the_case(page, house, browser, sink, story):
    send_survey(page, house, story["email"], story["name"], story["language"])
    page.goto(house.url + "/inbox")
    page.locator("html[data-stream=on]").wait_for(state="attached")
    answer(browser, survey_mail(sink, story["email"], 1)["angry"], "angry", story["comment"])
    page.locator("article.alert").wait_for()
    page.keyboard.press("KeyT")
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}$"))
    return page.url


def promise_and_keep(page, house, story):
    page.fill("#reply", story["reply"])
    vow = page.locator("#guard [data-kind=vow]").first
    vow.wait_for()
    assert story["promise"] in vow.get_attribute("data-phrase")
    vow.locator("button").click()
    page.locator("#guard .insight--green").wait_for()
    assert count(house, "promises WHERE state = 'made'") == 1
    page.locator("#composer button[type=submit]").last.click()
    page.wait_for_url("**sent=reply**")
    # The words of the sent reply are the promise that is tracked already.
    wait_until(lambda: count(house, "recoveries WHERE state = 'contacted'") == 1)
    assert count(house, "promises") == 1
    panel = page.locator("#promises")
    assert story["promise"] in panel.inner_text()
    panel.locator("form[action$='/keeping'] button").first.click()
    page.locator("#promises .chip--green").wait_for()
    assert rows(house, "SELECT state FROM promises") == [["kept"]]


def close(page, address):
    page.goto(address + "/closure")
    page.check("[name=verdict][value=upheld]")
    page.fill("[name=merits]", "The delivery was three weeks late; you were right to complain.")
    page.fill("[name=action]", "Delivered, and the carrier's calls now go to one person.")
    for cause in page.locator("select[name^=cause-]").all():
        cause.select_option(cause.locator("option:not([value=''])").first.get_attribute("value"))
    press(page, re.sub("^https?://[^/]+", "", address) + "/closure")
    page.wait_for_url(re.compile(re.escape(address) + r"(\?.*)?$"))


def buy(page, house, story):
    """The shop's system sends its orders as a list."""
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    text = f"number,date,amount,currency,item,email\r\nA-1,{now},129.90,EUR,Kettle,{story['email']}\r\n"
    page.goto(house.url + "/lists")
    page.check("form[action='/lists'] [name=kind][value=orders]")
    page.set_input_files(
        "form[action='/lists'] [name=file]", {"name": "orders.csv", "mimeType": "text/csv", "buffer": text.encode()})
    press(page, "/lists")
    page.wait_for_url(re.compile("/lists/[0-9a-f-]{36}$"))
    press(page, re.sub("^https?://[^/]+", "", page.url) + "/import")
    wait_until(lambda: count(house, "orders WHERE number = 'A-1'") == 1)


@pytest.mark.parametrize("story", [ENGLISH, PERSIAN], ids=["English", "Persian"])
def test_a_kept_promise_and_a_purchase_win_the_customer_back(house, sink, page, browser, story):
    set_up_quietly(house)
    sign_in(page, house)
    ask_at_once_after_cases(page, house)
    if story["language"] == "fa":
        choose_language(page, house, "fa")
    customer = add_customer(page, house, story["name"], story["email"], story["language"])
    if story["language"] == "fa":
        choose_language(page, house, "en")
    address = take_the_case(page, house, browser, sink, story)
    if story["language"] == "fa":
        choose_language(page, house, "fa")
        page.goto(address)
    promise_and_keep(page, house, story)
    close(page, address)

    answer(browser, survey_mail(sink, story["email"], 2)["happy"], "happy")
    wait_until(lambda: count(house, "recoveries WHERE state = 'reconciled'") == 1)
    page.goto(house.url + "/recoveries?state=won_back")
    page.locator("html[data-stream=on]").wait_for(state="attached")
    assert page.locator(".line").count() == 0
    with browser.new_context(storage_state=page.context.storage_state()) as context:
        buy(context.new_page(), house, story)
    page.locator(".line", has_text=story["name"]).wait_for()  # by itself, over the live stream

    page.goto(customer)
    assert story["won"] in page.locator("#way-back").inner_text()
    for measure in ("won-back", "promises-kept"):
        wait_until(lambda: count(house, f"measured WHERE word = '{'wonback' if measure == 'won-back' else 'kept'}'") == 1)
        page.goto(f"{house.url}/dashboard/{measure}")
        assert story["name"] in page.locator("#main").inner_text()
    assert "intact" in house.run("audit", "verify").stdout.decode()
