"""What must be refused is refused, in the visitor's language, and loses nothing."""
import re

import pytest

from pages import (
    add_customer, ask, face_links, press, send_survey, set_up_quietly, sign_in,
)
from stored import count, rows

KATE = ("Kate Nagy", "kate@mail.example")


@pytest.fixture
def links(page, house, sink):
    """The links of a survey mail that has really arrived."""
    set_up_quietly(house)
    sign_in(page, house)
    send_survey(page, house, KATE[1], KATE[0], "en")
    return face_links(sink.wait_for(KATE[1]))


@pytest.mark.parametrize("language, direction", [("en", "ltr"), ("hu", "ltr"), ("fa", "rtl")])
def test_a_changed_survey_link_is_told_in_the_language_of_the_visitor(house, links, language, direction):
    token = links["angry"].split("/s/")[1].split("?")[0]
    place = len(token) // 2
    changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1:]
    titles = set()
    for wrong in (changed, "no-such-token", token[:-1]):
        status, _, text = ask(f"{house.url}/s/{wrong}", Accept_Language=language)
        assert status == 404
        assert re.search(rf'<html[^>]* lang="{language}"[^>]* dir="{direction}"', text)
        titles.add(re.search("<h1[^>]*>(.*?)</h1>", text).group(1))
    assert len(titles) == 1 and titles.pop()


def test_the_answer_of_a_link_sent_twice_counts_once(house, links):
    form = {"face": "angry", "comment": "Nobody called."}
    address = links["angry"].split("?")[0]
    first, second = ask(address, form), ask(address, form)
    assert (first[0], second[0]) == (303, 303)
    assert rows(house, "SELECT face, comment, grade FROM feedback") == [["angry", "Nobody called.", "confirmed"]]
    assert count(house, "events WHERE kind = 'feedback.confirmed'") == 1


def test_an_answer_without_a_face_keeps_what_was_typed(house, links):
    status, _, text = ask(links["angry"].split("?")[0], {"face": "furious", "comment": "Nobody called & I wait."})
    assert status == 422
    assert "Nobody called &amp; I wait." in text
    assert count(house, "feedback WHERE grade = 'confirmed'") == 0


@pytest.mark.parametrize("headers", [
    {"Origin": "https://elsewhere.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"},
], ids=["Origin", "null origin", "Sec-Fetch-Site"])
def test_a_form_from_another_site_is_refused(house, links, headers):
    status, _, _ = ask(links["angry"].split("?")[0], {"face": "angry", "comment": "forged"}, **headers)
    assert status == 403
    assert count(house, "feedback WHERE grade = 'confirmed'") == 0


def test_a_signed_in_form_without_its_token_is_refused(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    answer = page.request.post(house.url + "/customers", form={"name": "Forged", "emails": "", "language": "en"},
                               headers={"Origin": house.url}, max_redirects=0)
    assert answer.status == 403
    assert count(house, "customers") == 0


def test_hostile_words_are_shown_as_words(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    words = '<script>window.wasBroken = 1</script><img src=x onerror="window.wasBroken = 1">'
    add_customer(page, house, words, KATE[1], "en")
    page.get_by_text(words).first.wait_for()
    page.goto(house.url + "/customers")
    page.get_by_text(words).first.wait_for()
    assert page.evaluate("window.wasBroken") is None


def test_another_brand_does_not_reach_customers_and_cases_of_the_first(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    customer = add_customer(page, house, *KATE, "en")
    ask(f"{house.url}/f/{rows(house, 'SELECT slug FROM tenants')[0][0]}",
        {"face": "angry", "comment": "A matter of the first brand.", "email": KATE[1], "touchpoint": "delivery"})
    page.goto(house.url + "/inbox")
    case = house.url + page.locator("a.row__name").first.get_attribute("href")
    page.goto(house.url + "/brands/new")
    page.fill("[name=company]", "The other brand")
    press(page, "/brands")
    page.wait_for_url("**/inbox*")
    known = [customer, customer + "/profile", case, case + "/closure", case + "/assignment", case + "/deadlines"]
    for address in known:
        answer = page.request.get(address)
        assert answer.status == 404, address
        assert KATE[0] not in answer.text() and "first brand" not in answer.text()
    for address in ("/customers", "/feedback", "/inbox", "/search?q=Nagy"):
        text = page.request.get(house.url + address).text()
        assert KATE[1] not in text and "A matter of the first brand" not in text
