"""Mail that lies with a provider: a real Dovecot, read by the running program."""
import pathlib
import re
import signal
import tempfile
import time

import pytest

from house import House
from pages import press, set_up_quietly, sign_in
from peers import Dovecot
from stored import count, rows

CARE, SHOP = "care@brand.example", "shop@brand.example"
WORD = "one-word-2026"
SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "Samples/mails"
PACKETS = 20
NASTY = ["eight-bit-headers.eml", "no-final-boundary.eml", "gb18030-as-gb2312.eml", "nasty-attachments.eml"]


@pytest.fixture
def dovecot():
    # Outside the folders of pytest, whose next run takes away other users' way into them.
    with tempfile.TemporaryDirectory(prefix="aram-") as folder, Dovecot(pathlib.Path(folder) / "dovecot") as dovecot:
        for user in (CARE, SHOP):
            dovecot.set_password(user, WORD)
        yield dovecot


def letter(subject, sender="kati@mail.example", to=CARE, more=""):
    return (f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{abs(hash(subject))}@mail.example>\r\n{more}"
            f"\r\nThe drum is broken: {subject}\r\n").encode()


def packet(subject):
    """A letter with a large picture, so that fetching it takes a while."""
    head, words = letter(subject, more='MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="cut"\r\n').split(
        b"\r\n\r\n")
    picture = (b"QUJD" * 19 + b"\r\n") * 40_000
    return (head + b"\r\n\r\n--cut\r\nContent-Type: text/plain\r\n\r\n" + words
            + b"\r\n--cut\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n" + picture
            + b"--cut--\r\n")


def until(look, patience=60):
    """What `look` gives as soon as that is something."""
    deadline = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.1)


def fill(page, fields):
    for name, value in fields.items():
        field = page.locator(f"form.form [name={name}]")
        if field.evaluate("it => it.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def add_mailbox(page, house, dovecot, user=CARE, **changes):
    """Adds a mailbox by its form and gives the address of its page."""
    page.goto(house.url + "/settings/mailboxes/new")
    fill(page, {
        "address": user, "host": "127.0.0.1", "port": str(dovecot.port), "security": "plain", "user": user,
        "password": WORD, "start": "old", "poll": "5", **changes})
    page.locator("form.form button[value=save]").click()
    page.wait_for_url(re.compile("/settings/mailboxes/[0-9a-f-]{36}$"))
    return page.url


def subjects(house):
    return sorted(row[0] for row in rows(house, "SELECT subject FROM raw_messages WHERE subject IS NOT NULL"))


def until_page_says(page, address, words, patience=60):
    def look():
        page.goto(address)
        return page.get_by_text(words).count() > 0
    until(look, patience)


def test_mail_of_two_accounts_becomes_cases_byte_by_byte(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    for name in NASTY:
        dovecot.append(CARE, WORD, (SAMPLES / name).read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    address = add_mailbox(page, house, dovecot)
    add_mailbox(page, house, dovecot, SHOP)
    dovecot.append(SHOP, WORD, letter("to the shop", to=SHOP))
    dovecot.deliver(CARE.replace("@", "+anything@"), letter("with a plus part", to=CARE.replace("@", "+anything@")))
    until(lambda: count(house, "raw_messages") == len(NASTY) + 2)
    # What another mail program reads is what is stored, byte by byte.
    program = dovecot.connect(CARE, WORD)
    program.select("INBOX", readonly=True)
    uids = program.uid("SEARCH", "ALL")[1][0].split()
    theirs = [program.uid("FETCH", uid, "(BODY.PEEK[])")[1][0][1] for uid in uids]
    # Nothing in the mailbox was touched.
    assert b"\\Seen" not in b"".join(program.uid("FETCH", b",".join(uids), "(FLAGS)")[1])
    program.logout()
    ours = [row[0] for row in rows(house, "SELECT bytes FROM raw_messages")]
    assert len(theirs) == len(NASTY) + 1 and set(theirs) <= set(ours)
    until_page_says(page, address, "Works since")
    until_page_says(page, address, "5 messages taken")
    page.goto(house.url + "/inbox")
    page.get_by_text("to the shop").first.wait_for()
    page.get_by_text("with a plus part").first.wait_for()


def test_a_wrong_password_is_told_since_when_and_the_right_one_heals(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    dovecot.append(CARE, WORD, letter("waiting"))
    address = add_mailbox(page, house, dovecot, password="wrong")
    until_page_says(page, address, "refused the user name and password")
    page.get_by_text("Since ").first.wait_for()
    page.get_by_text("AUTHENTICATIONFAILED").wait_for()
    page.goto(house.url + "/settings/mailboxes")
    page.get_by_text("refused the user name and password").wait_for()
    doctor = house.run("doctor", check=False)
    assert doctor.returncode == 1 and f"WRONG mailboxes: {CARE} of Calm Appliances".encode() in doctor.stdout
    assert count(house, "raw_messages") == 0
    page.goto(address)
    press(page, address.removeprefix(house.url) + "/trial")
    page.get_by_text("The connection does not work").wait_for()
    fill(page, {"password": WORD})
    page.locator("form.form button[value=save]").click()
    until_page_says(page, address, "Works since")
    until(lambda: subjects(house) == ["waiting"])
    press(page, address.removeprefix(house.url) + "/trial")
    page.get_by_text("The connection works. The folder holds 1 message.").wait_for()
    assert b"ok    mailboxes" in house.run("doctor", check=False).stdout
    assert WORD.encode() not in house.log.read_bytes()


def test_a_killed_mail_server_costs_nothing_and_heals(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    address = add_mailbox(page, house, dovecot)
    for number in range(PACKETS):
        dovecot.append(CARE, WORD, packet(f"mail {number:02}"))
    until(lambda: count(house, "raw_messages") >= 3)
    dovecot.kill()
    assert 3 <= count(house, "raw_messages") < PACKETS, "it was killed too late"
    until_page_says(page, address, re.compile("broke off|Nobody answers|did not answer"))
    dovecot.start()
    until(lambda: len(subjects(house)) == PACKETS, 120)
    assert subjects(house) == [f"mail {number:02}" for number in range(PACKETS)]
    until_page_says(page, address, "Works since")


def test_a_folder_made_anew_doubles_nothing(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    program = dovecot.connect(CARE, WORD)
    program.create("Complaints")
    for subject in ("first", "second"):
        dovecot.append(CARE, WORD, letter(subject), "Complaints")
    address = add_mailbox(page, house, dovecot, folder="Complaints")
    until(lambda: subjects(house) == ["first", "second"])
    program.delete("Complaints")
    until_page_says(page, address, "no such folder")
    program.create("Complaints")
    program.logout()
    for subject in ("third", "second", "first"):
        dovecot.append(CARE, WORD, letter(subject), "Complaints")
    until(lambda: len(subjects(house)) == 3)
    until_page_says(page, address, "Works since")
    assert subjects(house) == ["first", "second", "third"]


def test_taken_mail_is_moved_over_an_encrypted_connection(binary, engine_environment, sink, dovecot, page, tmp_path):
    environment = {**engine_environment, "ARAM_SMTP_URL": sink.url, "ARAM_IMAP_CA": str(dovecot.certificate)}
    with House(binary, tmp_path / "data", environment) as house:
        set_up_quietly(house)
        sign_in(page, house)
        for number in range(3):
            dovecot.append(CARE, WORD, letter(f"mail {number}"))
        changes = {"host": "localhost", "filing": "move", "filing_folder": "Átvéve"}
        add_mailbox(page, house, dovecot, port=str(dovecot.tls_port), security="tls", **changes)
        until(lambda: len(subjects(house)) == 3)
        dovecot.append(SHOP, WORD, letter("by starttls", to=SHOP))
        add_mailbox(page, house, dovecot, SHOP, host="localhost", security="starttls", filing="seen")
        until(lambda: len(subjects(house)) == 4)
        program = dovecot.connect(CARE, WORD)
        until(lambda: program.select("INBOX")[1] == [b"0"])
        assert program.select('"&AME-tv&AOk-ve"')[1] == [b"3"]
        program.logout()
        program = dovecot.connect(SHOP, WORD)
        until(lambda: program.select("INBOX")[1] == [b"1"] and program.uid("SEARCH", "SEEN")[1] == [b"1"])
        program.logout()


def test_a_certificate_that_nobody_trusts_stops_the_sign_in(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    address = add_mailbox(page, house, dovecot, host="localhost", port=str(dovecot.tls_port), security="tls")
    until_page_says(page, address, "the certificate is not trusted")
    assert b"Login:" not in (dovecot.folder / "dovecot.log").read_bytes()


def test_a_server_that_ends_gives_its_mailboxes_back_within_a_moment(house, dovecot, page):
    set_up_quietly(house)
    sign_in(page, house)
    address = add_mailbox(page, house, dovecot)
    until_page_says(page, address, "Works since")
    page.close()
    # A mail server that no longer answers anybody.
    dovecot.tell(signal.SIGSTOP)
    try:
        until(lambda: count(house, "mailboxes WHERE lease_holder IS NOT NULL"))
        begun = time.monotonic()
        house.stop()
        taken = time.monotonic() - begun
        assert house.process.returncode == 0 and taken < 3, taken
        print(f"ended within {taken:.2f} s")
        assert count(house, "mailboxes WHERE lease_holder IS NOT NULL") == 0
    finally:
        dovecot.tell(signal.SIGCONT)
