"""Rules, webhooks and escalation: a word rings, a program is told and believes it, nobody answers, the server dies, the alert climbs."""
import base64
import hashlib
import hmac
import http.server
import json
import re
import threading
import time
import urllib.parse

import pytest

from house import House, free_port
from pages import PERSON, ask, choose_language, mail_saying, press, set_up_quietly, sign_in
from stored import count, rows


class Receiver:
    """A ticket system somewhere else: it keeps the calls whose signature it has checked by itself."""

    def __init__(self):
        self.calls, self.refused, self.secret, self.lock = [], [], None, threading.Condition()
        receiver = self

        class Answering(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                believed = receiver.believes(self.headers, body)
                with receiver.lock:
                    (receiver.calls if believed else receiver.refused).append((dict(self.headers), body))
                    receiver.lock.notify_all()
                self.send_response(204 if believed else 401)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", free_port()), Answering)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hooks/aram"

    def believes(self, headers, body):
        """Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, with the decoded part behind whsec_."""
        if self.secret is None or abs(time.time() - int(headers["webhook-timestamp"])) > 300:
            return False
        key = base64.b64decode(self.secret.removeprefix("whsec_"))
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        wanted = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return any(hmac.compare_digest(wanted, given) for given in headers["webhook-signature"].split(" "))

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()

    def of(self, kind):
        with self.lock:
            return [json.loads(body) for _, body in self.calls if json.loads(body)["type"] == kind]

    def wait_for(self, kind, number=1, patience=30):
        deadline = time.monotonic() + patience
        while len(self.of(kind)) < number:
            left = deadline - time.monotonic()
            assert left > 0, f"no {kind} number {number}: {[json.loads(b)['type'] for _, b in self.calls]}, refused {len(self.refused)}"
            with self.lock:
                self.lock.wait(min(left, 0.5))
        return self.of(kind)[number - 1]


@pytest.fixture
def house(binary, engine_environment, sink, tmp_path):
    """A server whose operator opened the loopback network for webhooks."""
    more = {"ARAM_SMTP_URL": sink.url, "ARAM_WEBHOOK_NETWORKS": "127.0.0.1/32"}
    with House(binary, tmp_path / "data", {**engine_environment, **more}) as house:
        yield house


def make_rule(page, house):
    page.goto(house.url + "/settings/rules")
    page.get_by_role("link", name="New rule").first.click()
    page.fill("[name=name]", "Somebody speaks of a lawyer")
    page.fill("[name=words]", "lawyer / ügyvéd / وکیل")
    page.locator("[name=priority]").select_option("3")
    page.check("[name=notice][value=webhook]")
    for people in ("owner", "shift", "leads"):
        page.fill(f"[name=rung-{people}]", "1")
    page.locator("button[name=do][value=try]").click()
    page.locator("#trial").get_by_text("It would not have rung at any of 0 confirmed answers.").wait_for()
    assert count(house, "alert_rules") == 5
    page.locator("button[name=do][value=save]").click()
    page.wait_for_url("**/settings/rules")
    rule = page.locator("article.rule", has_text="Somebody speaks of a lawyer")
    assert "Owner 1 min → Team or shift 1 min → Leads 1 min" in rule.inner_text()
    for place in (5, 4, 3, 2, 1):
        page.get_by_role("button", name="Move “Somebody speaks of a lawyer” up").click()
        page.locator("ol.rules > li").nth(place - 1).get_by_text("Somebody speaks of a lawyer").first.wait_for()


def delete_and_undo(page, house):
    page.goto(house.url + "/settings/rules")
    page.get_by_role("link", name="Complaint in words").click()
    page.locator("button[name=do][value=remove]").click()
    page.get_by_text("“Complaint in words” was deleted.").wait_for()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name="Complaint in words").wait_for()


def make_webhook(page, house, receiver):
    page.goto(house.url + "/settings/webhooks/new")
    page.fill("[name=name]", "Ticket system")
    page.fill("[name=url]", "http://192.168.7.7/hook")
    press(page, "/settings/webhooks")
    page.locator(".field__error", has_text="private network").wait_for()
    assert page.locator("[name=name]").input_value() == "Ticket system"
    page.fill("[name=url]", receiver.url)
    press(page, "/settings/webhooks")
    receiver.secret = page.locator("#secret").input_value()
    assert receiver.secret.startswith("whsec_")
    address = re.search(r"/settings/webhooks/[0-9a-f-]{36}", page.content()).group(0)
    page.goto(house.url + address)
    assert "whsec_" not in page.content()
    page.get_by_role("button", name="Send a test").click()
    receiver.wait_for("webhook.test")
    return address


def say(house, words, face="disappointed", email="kate@mail.example"):
    """A customer fills in the public form."""
    slug = rows(house, "SELECT slug FROM tenants")[0][0]
    status, _, text = ask(
        f"{house.url}/f/{slug}", {"face": face, "touchpoint": "delivery", "comment": words, "email": email})
    assert status == 303, text[-1000:]


def wait_until(check, patience=60):
    deadline = time.monotonic() + patience
    while not check():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.2)


def test_a_word_rings_is_told_signed_and_climbs_over_a_dead_server(house, sink, page):
    with Receiver() as receiver:
        set_up_quietly(house)
        sign_in(page, house)
        make_rule(page, house)
        delete_and_undo(page, house)
        webhook = make_webhook(page, house, receiver)

        say(house, "Ha holnapig nem jön, az ügyvédemet küldöm.")
        raised = receiver.wait_for("alert.raised")
        assert raised["data"]["facts"]["face"] == "disappointed"
        assert raised["data"]["link"].startswith(house.url + "/cases/")
        assert "ügyvéd" not in json.dumps(raised, ensure_ascii=False) and "kate" not in json.dumps(raised)
        assert rows(house, "SELECT priority FROM cases") == [[3]]
        mail_saying(sink, PERSON, raised["data"]["link"])

        # A call that was made and not yet booked is made again with its id, so it is booked first.
        wait_until(lambda: count(house, "webhook_deliveries WHERE state = 'waiting'") == 0)
        # Nobody takes it, and the server dies before the minute is over.
        house.kill()
        house.start()
        escalated = receiver.wait_for("alert.escalated", patience=120)
        assert escalated["data"]["id"] == raised["data"]["id"]
        assert escalated["data"]["facts"]["level"] == 1
        wait_until(lambda: count(house, "webhook_deliveries WHERE state = 'waiting'") == 0)
        ids = [headers["webhook-id"] for headers, _ in receiver.calls]
        assert len(ids) == len(set(ids)) == count(house, "webhook_deliveries WHERE state = 'delivered'")
        assert not receiver.refused
        # One person was rung once, by one mail, whatever climbed.
        assert len(sink.to(PERSON)) == 1

        page.goto(house.url + "/alerts")
        page.locator("a.row-link").first.click()
        page.get_by_text("Ágnes Vass was rung.").wait_for()
        page.goto(house.url + webhook)
        page.get_by_text("answer 204").first.wait_for()
        page.goto(house.url + "/inbox")
        page.locator("article.alert").first.wait_for()
        page.keyboard.press("KeyT")
        page.wait_for_url(re.compile("/cases/[0-9a-f-]{36}$"))
        receiver.wait_for("alert.acknowledged")
        assert "intact" in house.run("audit", "verify").stdout.decode()


def test_eleven_alerts_of_one_cause_become_one(house, page):
    set_up_quietly(house)
    sign_in(page, house)
    for number in range(10):
        say(house, "Nobody came.", face="angry", email=f"c{number}@mail.example")
    wait_until(lambda: count(house, "alerts WHERE state = 'ringing'") == 10)
    say(house, "Nobody came.", face="angry", email="c10@mail.example")
    wait_until(lambda: count(house, "alerts WHERE state = 'ringing'") == 1)
    assert rows(house, "SELECT count FROM alerts WHERE state = 'ringing'") == [[11]]
    assert count(house, "cases") == 11
    page.goto(house.url + "/inbox")
    assert page.locator("article.alert").count() == 1
    page.goto(house.url + "/alerts?outcome=storm")
    page.locator("tr", has_text="11").first.wait_for()


@pytest.mark.parametrize("language", ["en", "hu", "fa"])
def test_what_could_not_be_delivered_is_listed_and_tried_again(house, sink, page, language):
    sink.refusal = "550 no such mailbox here"
    set_up_quietly(house)
    sign_in(page, house)
    choose_language(page, house, language)
    say(house, "Nobody came.", face="angry")
    wait_until(lambda: count(house, "outbox WHERE state = 'dead' AND kind = 'alert.mail'") == 1)
    sink.refusal = None
    page.goto(house.url + "/settings/outbox?" + urllib.parse.urlencode({"kind": "alert.mail"}))
    assert "550" in page.content() or "۵۵۰" in page.content()
    assert "Nobody came." not in page.content()
    page.locator("form[action$='/trial'] button").first.click()
    assert sink.wait_for(PERSON)
