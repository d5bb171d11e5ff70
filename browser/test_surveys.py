"""Surveys on other scales: a low number rings, drivers are told, the survey's page shows its figure with the interval."""
import os
import pathlib
import re
import urllib.parse

import pytest

from pages import ask, parts, press, set_up_quietly, sign_in
from stored import count, rows

COMMENT = "The washing machine is three weeks late and nobody calls me back."


def make_survey(page, house, kind, name):
    """Makes a survey of a kind with the words that the form proposes; gives its address."""
    page.goto(house.url + f"/surveys/new?scale={kind}")
    page.fill("[name=name]", name)
    assert page.locator("[name=kind]").input_value() == kind
    press(page, "/surveys")
    page.wait_for_url(re.compile("/surveys/[0-9a-f-]{36}$"))
    return page.url


def send(page, survey, email, name, language="en"):
    page.goto(survey)
    action = urllib.parse.urlsplit(survey).path + "/invitations"
    form = page.locator(f"form[action='{action}']")
    form.locator("[name=email]").fill(email)
    form.locator("[name=name]").fill(name)
    form.locator("[name=language]").select_option(language)
    press(page, action)
    page.wait_for_url("**/invitations?outcome=queued")


def number_links(message):
    """The links of a mail by the number that they stand for."""
    html = parts(message)[1].replace("&amp;", "&")
    return {int(number): link for link, number in re.findall(r'href="([^"]+/s/[^"?]+\?v=([0-9]+))"', html)}


def check_mail(message, numbers):
    plain, html = parts(message)
    links = number_links(message)
    assert sorted(links) == sorted(numbers)
    assert all(link in plain for link in links.values())
    assert "<img" not in html and "url(" not in html
    return links


def picture(page, name):
    """Keeps a picture for people to look at, when they ask for it."""
    folder = os.environ.get("ARAM_PICTURES")
    if folder:
        page.screenshot(path=pathlib.Path(folder) / f"{name}.png", full_page=True)


def check_fits(page):
    """Nothing stands outside the page, at the width of a telephone."""
    page.set_viewport_size({"width": 390, "height": 844})
    outside = page.evaluate(
        "[...document.querySelectorAll('main *')].filter(it => !it.closest('.vh') &&"
        " (it.getBoundingClientRect().right > innerWidth + 1 || it.getBoundingClientRect().left < -1)).length")
    assert outside == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def answer_with_keys(page, link):
    """The tapped number is chosen; arrow keys move along the scale; nothing counts before the button."""
    page.goto(link)
    three = page.locator("[name=score][value='3']")
    assert three.is_checked()
    three.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("[name=score][value='4']").is_checked()
    page.keyboard.press("ArrowLeft")
    assert three.is_checked()
    page.fill("[name=comment]", COMMENT)
    page.locator("form.form button[type=submit]").click()
    page.wait_for_url("**/thanks")


def tell_drivers(page):
    heard = page.locator("fieldset.survey__driver").first
    assert "I was heard" in heard.inner_text()
    heard.get_by_text("1", exact=True).click()
    page.get_by_label("It took too long").check()
    page.fill("[name=follow_up]", "One person who calls me back.")
    page.locator("form.survey__details button[type=submit]").click()
    page.get_by_text("We have noted your details too.").wait_for()


def test_a_low_number_rings_and_its_drivers_are_told(house, sink, page, browser):
    set_up_quietly(house)
    sign_in(page, house)
    survey = make_survey(page, house, "nps", "Recommendation")
    send(page, survey, "kate@mail.example", "Kate Nagy")
    links = check_mail(sink.wait_for("kate@mail.example"), range(11))
    for link in links.values():
        assert ask(link, User_Agent="LinkScanner/1.0")[0] == 200
    assert count(house, "feedback WHERE grade IN ('confirmed', 'staff')") == 0
    page.goto(house.url + "/inbox")
    with browser.new_context() as context:
        customer = context.new_page()
        answer_with_keys(customer, links[3])
        card = page.locator("article.alert")
        card.wait_for()
        assert COMMENT in card.inner_text() and "Kate Nagy" in card.inner_text()
        tell_drivers(customer)
    assert rows(house, "SELECT face, score, standing FROM feedback") == [[None, 3, "disappointed"]]
    for number, score in enumerate([10, 9, 9, 7]):
        email = f"guest{number}@mail.example"
        send(page, survey, email, f"Guest {number}")
        link = number_links(sink.wait_for(email))[score].split("?")[0]
        assert ask(link, {"score": "11"})[0] == 422
        assert ask(link, {"score": str(score)})[0] == 303
    page.goto(survey)
    told = page.locator("main").inner_text()
    # Three promoters and one detractor of five.
    assert re.search(r"Net score \(NPS\)\s+40 \(95% range -?−?\d+ to \d+\)", told), told
    assert "I was heard" in told
    picture(page, "survey-nps-en")
    page.get_by_role("link", name="Who was asked").first.click()
    page.wait_for_url("**/coverage")
    assert "Guest 3" in page.locator("main").inner_text()
    picture(page, "coverage-en")
    page.goto(survey.replace("/surveys/", "/feedback?survey="))
    page.locator("a.row-link", has_text="Kate Nagy").click()
    page.get_by_text("One person who calls me back.").wait_for()
    assert "It took too long" in page.locator("main").inner_text()
    page.goto(survey + "/edit")
    page.locator("[name=kind]").select_option("csat")
    press(page, urllib.parse.urlsplit(survey).path)
    page.locator("#f-kind-error").wait_for()


@pytest.mark.parametrize("kind, numbers", [("thumbs", [0, 1]), ("nps", range(11)), ("stars", range(1, 6))])
def test_a_persian_customer_answers_from_right_to_left(house, sink, page, browser, kind, numbers):
    set_up_quietly(house)
    sign_in(page, house)
    survey = make_survey(page, house, kind, "Scale")
    send(page, survey, "maryam@mail.example", "مریم رضایی", "fa")
    message = sink.wait_for("maryam@mail.example")
    links = check_mail(message, numbers)
    with browser.new_context() as context:
        customer = context.new_page()
        customer.set_content(parts(message)[1])
        picture(customer, f"mail-{kind}-fa")
        customer.goto(links[1])
        assert customer.locator("html").get_attribute("dir") == "rtl"
        assert customer.locator("[name=score][value='1']").is_checked()
        steps = customer.locator(".survey__step").all()
        first, last = steps[0].bounding_box(), steps[-1].bounding_box()
        assert first["x"] > last["x"]
        check_fits(customer)
        picture(customer, f"answer-{kind}-fa")
        customer.locator("form.form button[type=submit]").click()
        customer.wait_for_url("**/thanks")
        check_fits(customer)
        picture(customer, f"thanks-{kind}-fa")
    assert count(house, "feedback WHERE score = 1 AND face IS NULL") == 1
