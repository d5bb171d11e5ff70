"""What analysis saw in a customer's words is set right with one press, and the guide and the lists follow."""
import re

from pages import press, set_up_quietly, sign_in
from stored import count, rows

WORDS = "The washing machine came without its hose, and the parcel was never delivered."


def write_down(page, house, name, words):
    page.goto(house.url + "/cases/new")
    page.fill("[name=name]", name)
    page.fill("[name=email]", f"{name.lower()}@example.com")
    page.fill("[name=words]", words)
    press(page, "/cases/new")
    page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}$"))
    return page.url


def chip(page, value):
    return page.locator(f".findings button[value$='/{value}']")


def test_a_press_sets_a_finding_right(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    address = write_down(page, house, "Kate", WORDS)
    first = page.locator("#guide").inner_text()
    page.locator(".findings__more summary").click()
    chip(page, "distress=1").click()
    chip(page, "distress=undo").wait_for()
    page.wait_for_function("was => document.querySelector('#guide').innerText !== was", arg=first)
    chip(page, "topic:delivery=0").click()
    chip(page, "topic:delivery=undo").wait_for()
    corrected = rows(house, "SELECT aspect FROM finding_corrections ORDER BY aspect")
    assert corrected == [["distress"], ["topic:delivery"]]
    page.goto(house.url + "/inbox?view=open&feeling=distress")
    assert page.locator(f"a[href*='{address.rsplit('/', 1)[1]}']").count() > 0
    page.goto(house.url + "/inbox?view=open&topic=delivery")
    assert page.locator(f".row a[href*='{address.rsplit('/', 1)[1]}']").count() == 0
    page.goto(address)
    chip(page, "topic:delivery=undo").click()
    chip(page, "topic:delivery=0").wait_for()
    assert count(house, "finding_corrections") == 1


def test_a_brand_teaches_the_wording_guard(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    page.goto(house.url + "/settings/wording")
    page.fill("[name=phrase]", "per our terms")
    page.locator("[name=language]").select_option("en")
    page.locator("[name=category]").select_option("refusal_wall")
    page.fill("[name=suggestion]", "Here is what I can do:")
    press(page, "/settings/wording")
    page.get_by_text("per our terms").wait_for()
    write_down(page, house, "Bob", WORDS)
    page.locator("#reply").press_sequentially("Per our terms it stays so.")
    page.locator("#guard [data-with='Here is what I can do:']").click()
    assert page.locator("#reply").input_value() == "Here is what I can do: it stays so."
    page.goto(house.url + "/settings/wording")
    page.locator("form[action$='/removal'] button").click()
    page.get_by_text("per our terms").wait_for(state="detached")
