"""A remedy agreed in rounds: with a customer who reads Persian on a phone without script, and a lead who says yes."""
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from pages import PASSWORD, ask, mail_saying, parts, press, set_up_quietly, sign_in
from stored import count, rows

AGENT = "anna@desk.example"
CUSTOMER = "maryam@mail.example"
WORDS = "خانم رضایی گرامی، از روزی که بیهوده در خانه ماندید پوزش می‌خواهیم."
REASON = "تخفیف به کارم نمی‌آید؛ می‌خواهم کسی دستگاه را بررسی کند."
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "fa-IR", "java_script_enabled": False}


def add_agent(lead, browser, house, sink):
    """A second member of staff, who joins by the link of the mail; gives the page of their own browser."""
    lead.goto(house.url + "/staff")
    form = lead.locator("form[action='/staff/invitations']")
    form.locator("[name=email]").fill(AGENT)
    form.locator("[name=roles][value=agent]").check()
    form.locator("[name=language]").select_option("en")
    press(lead, "/staff/invitations")
    link = re.search(r"https?://\S+/join/\S+", plain_words(sink.wait_for(AGENT))).group(0)
    agent = browser.new_context().new_page()
    agent.goto(link)
    agent.fill("[name=name]", "Anna Tóth")
    agent.fill("[name=password]", PASSWORD)
    agent.locator("form.form button[type=submit]").click()
    agent.wait_for_url("**/inbox*")
    return agent


def plain_words(message):
    return message.get_body(("plain",)).get_content()


def set_limits(lead, house):
    lead.goto(house.url + "/settings/authority")
    lead.fill("[name=case-agent]", "50")
    lead.fill("[name=month-agent]", "500")
    press(lead, "/settings/authority")
    lead.wait_for_load_state("load")
    lead.fill("[name=usual]", "100")
    press(lead, "/settings/budget")
    lead.wait_for_load_state("load")
    assert rows(house, "SELECT limit_minor FROM offer_budgets") == [[10000]]


def open_case(agent, house, name, email, language):
    agent.goto(house.url + "/cases/new")
    agent.fill("[name=name]", name)
    agent.fill("[name=email]", email)
    agent.locator("[name=language]").select_option(language)
    agent.locator("[name=channel]").select_option("phone")
    agent.locator("[name=touchpoint]").select_option("delivery")
    agent.fill("[name=words]", "ماشین لباسشویی سه هفته دیر کرده است.")
    agent.check("[name=mine]")
    press(agent, "/cases/new")
    agent.wait_for_url(re.compile("/cases/[0-9a-f-]{36}"))
    return re.match(r"^[^?#]+", agent.url).group(0)


def put_together(agent, case, amounts, words=None):
    """Fills the editor: remedies by the word that their entry begins with, and what they cost."""
    agent.goto(case + "/offers/new")
    if words:
        agent.fill("[name=body]", words)
    while agent.locator("fieldset.offer__row").count() < len(amounts):
        shown = agent.locator("fieldset.offer__row").count()
        agent.locator("button[name=do][value=row]").click()
        agent.locator(f"[name=remedy-{shown + 1}]").wait_for()
    for place, (remedy, amount) in enumerate(amounts, 1):
        field = agent.locator(f"[name=remedy-{place}]")
        field.select_option(field.locator("option", has_text=remedy).first.get_attribute("value"))
        agent.fill(f"[name=amount-{place}]", amount)


def send(agent, wish):
    agent.locator(f"button[name=do][value={wish}]").click()


def offer_link(message):
    plain, html = parts(message)
    link = re.search(r"https?://\S+/o/[\w-]+", plain).group(0)
    assert link in html
    assert "<img" not in html and "url(" not in html
    assert 'dir="rtl"' in html and 'lang="fa"' in html
    assert re.search(r"care\+\S+@desk\.example", message["Reply-To"])
    return link


def check_for_readers_who_do_not_see(page):
    found = Axe().run(page, options=RULES).response["violations"]
    assert not found, [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in found]


def dislike_second_part(browser, link):
    """The customer's phone: no script, Persian, right to left, thumbs only."""
    with browser.new_context(**PHONE) as context:
        page = context.new_page()
        page.goto(link)
        root = page.locator("html")
        assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("fa", "rtl")
        shown = page.locator("main").inner_text().replace("\u00a0", " ")
        assert WORDS in shown and "۲۰ یورو" in shown
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        part = page.locator("li.offer__choice").nth(1)
        part.locator("summary").click()
        assert part.locator("textarea").bounding_box()["height"] >= 44
        assert part.locator("button").bounding_box()["height"] >= 44
        part.locator("textarea").fill(REASON)
        part.locator("button").click()
        page.get_by_text(REASON).wait_for()
        assert page.locator("form[action*='/acceptance']").count() == 0


def accept(browser, link):
    with browser.new_context(**PHONE) as context:
        page = context.new_page()
        page.goto(link)
        page.locator("form[action*='/acceptance'] button").click()
        page.get_by_text("توافق شد").wait_for()


@pytest.fixture
def agent(house, sink, page, browser):
    set_up_quietly(house)
    sign_in(page, house)
    set_limits(page, house)
    agent = add_agent(page, browser, house, sink)
    yield agent
    agent.context.close()


def test_part_two_is_refused_and_a_lead_agrees_to_the_next_round(house, sink, page, browser, agent):
    lead = page
    case = open_case(agent, house, "مریم رضایی", CUSTOMER, "fa")
    put_together(agent, case, [("Money back", "20"), ("Discount", "10.50"), ("personal apology", "")], WORDS)
    send(agent, "send")
    agent.wait_for_url(re.compile(re.escape(case)))
    link = offer_link(mail_saying(sink, CUSTOMER, WORDS))
    for _ in range(3):
        assert ask(link)[0] == 200
    assert rows(house, "SELECT state FROM offers") == [["sent"]]
    with browser.new_context(viewport=PHONE["viewport"]) as context:
        customer = context.new_page()
        customer.goto(link)
        check_for_readers_who_do_not_see(customer)
    assert ask(link[:-1] + ("A" if link[-1] != "A" else "B"))[0] == 404

    # What the customer says comes to the open page of the case by itself.
    agent.locator("html[data-stream=on]").wait_for(state="attached")
    agent.evaluate("window.wasNotReloaded = true")
    dislike_second_part(browser, link)
    agent.locator("#offers .offer__said", has_text=REASON).wait_for()
    assert agent.evaluate("window.wasNotReloaded") is True
    agent.reload()
    agent.locator("#timeline .msg--customer", has_text=REASON).wait_for()

    lead.goto(house.url + "/inbox")
    lead.locator("html[data-stream=on]").wait_for(state="attached")
    put_together(agent, case, [("Money back", "59.68"), ("small gesture", "0.33")], WORDS)
    send(agent, "send")
    # Nothing is lost and nobody is asked before the agent says so.
    agent.locator("button[name=do][value=ask]").wait_for()
    assert agent.locator("[name=amount-1]").input_value() == "59.68"
    assert agent.locator("[name=body]").input_value() == WORDS
    assert count(house, "offers") == 1
    send(agent, "ask")
    agent.wait_for_url(re.compile(re.escape(case)))
    agent.locator("html[data-stream=on]").wait_for(state="attached")

    approval = rows(house, "SELECT state FROM offers WHERE round = 2")
    assert approval == [["awaiting_approval"]]
    card = lead.locator("#alerts article.alert", has_text="€60.01")
    card.wait_for()
    check_for_readers_who_do_not_see(lead)
    form = card.locator("form[action$='/approval']")
    action, token = form.get_attribute("action"), form.locator("[name=_token]").get_attribute("value")
    form.locator("button").click()
    agent.locator("#offers form[action$='/sending'] button").first.wait_for()
    events = count(house, "events")
    again = lead.request.post(house.url + action, form={"_token": token, "back": "inbox"}, headers={"X-Form-Token": token})
    assert again.ok
    assert count(house, "events") == events
    assert count(house, "events WHERE kind = 'offer.approved'") == 1

    agent.locator("#offers form[action$='/sending'] button").first.click()
    second = next_link(sink, link)
    assert ask(link)[0] == 410
    accept(browser, second)
    assert ask(second + "/acceptance", {})[0] == 303
    assert rows(house, "SELECT sum(minor) AS total, count(*) AS lines FROM offer_ledger") == [[6001, 2]]
    lead.goto(house.url + "/ledger")
    assert "€60.01" in lead.locator("#ledger-total").inner_text()
    check_for_readers_who_do_not_see(lead)
    with lead.expect_download() as download:
        lead.locator("a[href^='/ledger/export']").click()
    assert "59.68" in open(download.value.path(), encoding="utf-8-sig").read()

    # The month holds 100; what is left is not enough for forty.
    other = open_case(agent, house, "Kate Nagy", "kate@mail.example", "en")
    put_together(agent, other, [("Money back", "40")], "Dear Kate, this is for the lost day.")
    send(agent, "send")
    agent.locator(".insight--red", has_text="€39.99").wait_for()
    assert agent.locator("[name=amount-1]").input_value() == "40"
    check_for_readers_who_do_not_see(agent)
    assert count(house, "offers") == 2
    agent.fill("[name=amount-1]", "39.99")
    send(agent, "send")
    agent.wait_for_url(re.compile(re.escape(other)))
    assert count(house, "offers") == 3
    assert "intact" in house.run("audit", "verify").stdout.decode()


def next_link(sink, before):
    """The link of the second offer's mail."""
    place = 1
    while True:
        found = re.search(r"https?://\S+/o/[\w-]+", parts(sink.wait_for(CUSTOMER, place))[0])
        if found and found.group(0) != before:
            return found.group(0)
        place += 1
