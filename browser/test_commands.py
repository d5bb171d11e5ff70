"""The command line beside a running server: keys of the API and the people of a brand."""
import re
import subprocess

import pytest

from pages import PERSON, ask, set_up_quietly, sign_in
from stored import count, rows


@pytest.fixture
def shop(house):
    set_up_quietly(house)
    return house


def said(done):
    return done.stdout.decode().strip()


def refused(house, *arguments):
    done = house.run(*arguments, check=False)
    assert done.returncode != 0, done.stdout
    return done.stderr.decode()


def test_a_key_of_the_command_line_works_until_it_is_revoked(shop):
    key = said(shop.run("key", "make", "web shop", "--scope", "cases:read", "--scope", "events:read", "--for", PERSON))
    assert re.fullmatch("aram_[A-Za-z0-9_-]{43}", key)
    cases = shop.url + "/api/v1/cases"
    assert ask(cases, Authorization=f"Bearer {key}")[0] == 200
    line = said(shop.run("key", "list"))
    assert "web shop" in line and "cases:read events:read" in line and "used " in line and key not in line
    shop.run("key", "revoke", line.split()[0])
    assert ask(cases, Authorization=f"Bearer {key}")[0] == 401
    assert "revoked" in said(shop.run("key", "list"))
    assert "no working key" in refused(shop, "key", "revoke", line.split()[0])
    assert rows(shop, "SELECT kind FROM events WHERE kind LIKE 'key.%' ORDER BY seq") == [["key.made"], ["key.revoked"]]


def test_mistyped_words_are_told_with_what_there_is(shop):
    assert "cases:read" in refused(shop, "key", "make", "x", "--scope", "cases:everything")
    assert "at least one --scope" in refused(shop, "key", "make", "x")
    assert "no brand nowhere; there is calm-appliances" in refused(shop, "key", "list", "--brand", "nowhere")
    assert "nobody in this brand" in refused(shop, "key", "make", "x", "--scope", "cases:read", "--for", "a@b.example")
    assert "administrator" in refused(shop, "staff", "invite", "a@b.example", "--role", "boss")
    assert "last administrator" in refused(shop, "staff", "disable", PERSON)


def test_an_invited_colleague_joins_and_is_disabled(shop, page):
    link = said(shop.run("staff", "invite", "bela@desk.example", "--role", "agent", "--role", "lead", "--name", "Béla"))
    page.goto(link)
    page.fill("[name=password]", "a-second-calm-morning")
    again = page.locator("[name=repeat]")
    if again.count():
        again.fill("a-second-calm-morning")
    page.locator("form[action^='/join/'] button[type=submit]").click()
    page.wait_for_url("**/inbox*")
    assert re.search(r"bela@desk\.example +Béla +agent lead +active", said(shop.run("staff", "list")))
    shop.run("staff", "disable", "bela@desk.example")
    page.goto(shop.url + "/inbox")
    page.wait_for_url(re.compile("/sign-in"))
    assert re.search(r"bela@desk\.example .* disabled", said(shop.run("staff", "list")))


def test_sessions_and_codes_end_from_the_command_line(shop, page):
    sign_in(page, shop)
    open_ones = count(shop, "sessions WHERE ended_at IS NULL")
    assert open_ones and said(shop.run("staff", "end-sessions", PERSON)) == f"Ended {open_ones} sessions."
    page.goto(shop.url + "/inbox")
    page.wait_for_url(re.compile("/sign-in"))
    assert said(shop.run("staff", "reset-code", PERSON)) == "One-time codes are off."
    kinds = {row[0] for row in rows(shop, "SELECT kind FROM events")}
    assert {"session.ended", "staff.code_switched"} <= kinds


@pytest.mark.parametrize("command", [
    ("key",), ("key", "make"), ("key", "list"), ("key", "revoke"), ("staff",), ("staff", "list"), ("staff", "invite"),
    ("staff", "disable"), ("staff", "reset-code"), ("staff", "end-sessions"),
])
def test_every_command_explains_itself(binary, command):
    text = said(subprocess.run([str(binary), *command, "--help"], capture_output=True, check=True))
    assert "OVERVIEW" in text and "USAGE: aram " + " ".join(command) in text
