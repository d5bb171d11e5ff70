"""An empty install becomes a desk that people can sign in to."""
from pages import FIRST_BRAND, PASSWORD, PERSON, fill_set_up, press, sign_in
from stored import count, rows


def sign_out(page, house):
    page.goto(house.url + "/profile")
    press(page, "/sign-out")
    page.wait_for_url("**/sign-in")


def test_an_empty_install_leads_through_set_up_to_the_inbox(page, house):
    fill_set_up(page, house)
    press(page, "/set-up")
    page.wait_for_url("**/inbox*")
    assert page.locator("nav.rail").is_visible()
    brand = rows(house, "SELECT name, time_zone, currency FROM tenants")
    assert brand == [[FIRST_BRAND["company"], FIRST_BRAND["zone"], FIRST_BRAND["currency"]]]
    page.goto(house.url + "/set-up")
    page.wait_for_url("**/inbox*")


def test_what_set_up_refuses_stays_in_the_form(page, house):
    fill_set_up(page, house)
    page.fill("[name=opens]", "18")
    page.fill("[name=closes]", "9")
    press(page, "/set-up")
    page.locator(".field__error").first.wait_for()
    assert page.locator("[name=company]").input_value() == FIRST_BRAND["company"]
    assert page.locator("[name=zone]").input_value() == FIRST_BRAND["zone"]
    assert page.locator("[name=opens]").input_value() == "18"
    assert count(house, "tenants") == 0


def test_a_person_signs_out_and_in_again(page, house):
    fill_set_up(page, house)
    press(page, "/set-up")
    page.wait_for_url("**/inbox*")
    sign_out(page, house)
    page.goto(house.url + "/customers")
    page.wait_for_url("**/sign-in?next=*")
    page.fill("[name=email]", PERSON)
    page.fill("[name=password]", PASSWORD)
    press(page, "/sign-in")
    page.wait_for_url("**/customers")


def test_a_wrong_password_is_told_and_keeps_the_address(page, house):
    fill_set_up(page, house)
    press(page, "/set-up")
    page.wait_for_url("**/inbox*")
    sign_out(page, house)
    page.fill("[name=email]", PERSON)
    page.fill("[name=password]", "not-the-password-2026")
    press(page, "/sign-in")
    page.locator(".notice").first.wait_for()
    assert page.locator(".notice").first.inner_text().strip()
    assert page.locator("[name=email]").input_value() == PERSON
    assert page.locator("[name=password]").input_value() == ""
    sign_in(page, house)
