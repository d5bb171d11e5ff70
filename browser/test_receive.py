"""Mail that a mail server pipes into the program, beside the running server."""
import pytest

from pages import SENDER, set_up_quietly, sign_in
from stored import count, rows

LIMIT = 25 * 1024 * 1024
LETTER = """From: Kati Nagy <kati@mail.example>
To: {to}
Subject: The washing machine
Message-ID: <letter-1@mail.example>
Date: Sat, 21 Nov 2026 10:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Three weeks late, and nobody calls me back.
""".format(to=SENDER).replace("\n", "\r\n").encode()


def receive(house, message, to=SENDER):
    return house.run("receive", "--from", "kati@mail.example", "--to", to, stdin=message, check=False)


def test_a_piped_message_becomes_a_case_of_the_running_server(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    assert receive(house, LETTER).returncode == 0
    page.get_by_text("The washing machine").first.wait_for()
    assert rows(house, "SELECT bytes FROM raw_messages") == [[LETTER]]
    page.locator("a.row__name").first.click()
    page.get_by_text("nobody calls me back").first.wait_for()


def test_the_same_message_twice_is_one_case(page, house):
    set_up_quietly(house)
    sign_in(page, house)
    assert receive(house, LETTER).returncode == 0
    assert receive(house, LETTER).returncode == 0
    page.get_by_text("The washing machine").first.wait_for()
    assert count(house, "raw_messages") == 1
    assert count(house, "cases") == 1


def test_an_unknown_address_is_nobodys(house):
    set_up_quietly(house)
    done = receive(house, LETTER, to="stranger@elsewhere.example")
    assert done.returncode == 67
    assert b"nobody calls me back" not in done.stderr
    assert count(house, "raw_messages") == 0


@pytest.mark.parametrize("message", [
    b"just words, and no header at all\n",
    b"\n\nwords after two empty lines\n",
    b"From: kati@mail.example\r\nSubject: broken\r\n\r\nbefore\0after\0\xff\xfe\r\n",
    b"Subject: =?utf-8?B?broken\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nnever closed",
], ids=["no header", "empty lines", "NUL bytes", "broken MIME"])
def test_a_crooked_message_is_kept_byte_by_byte(house, message):
    set_up_quietly(house)
    done = receive(house, message)
    assert done.returncode == 0, done.stderr
    assert rows(house, "SELECT bytes FROM raw_messages") == [[message]]


def test_a_message_above_the_limit_is_refused_for_good(house):
    set_up_quietly(house)
    head = b"From: kati@mail.example\r\nSubject: big\r\n\r\n"
    done = receive(house, head + b"x" * (LIMIT + 1 - len(head)))
    assert done.returncode == 69
    assert count(house, "raw_messages") == 0
    assert receive(house, LETTER).returncode == 0


def test_a_message_of_exactly_the_limit_is_kept(house):
    set_up_quietly(house)
    head = b"From: kati@mail.example\r\nSubject: big\r\n\r\n"
    message = head + b"y" * (LIMIT - len(head))
    assert receive(house, message).returncode == 0
    assert rows(house, "SELECT length(bytes) AS size FROM raw_messages") == [[LIMIT]]
