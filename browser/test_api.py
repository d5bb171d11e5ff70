"""The API as programs of others use it: by its document, with a key of the keys page, against a real server."""
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import pytest

from house import House
from pages import ask, press, set_up_quietly, sign_in
from stored import count, rows

HERE = pathlib.Path(__file__).resolve().parent


class Program:
    """Sends JSON with a key."""

    def __init__(self, house, key):
        self.house, self.key = house, key

    def ask(self, method, path, body=None, key=None, **headers):
        """Status, headers and the answer's JSON; `body` is a value, or bytes that are sent as they are."""
        named = {"Authorization": f"Bearer {key or self.key}"}
        data = body
        if body is not None:
            named["Content-Type"] = "application/json"
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
        named.update({name.replace("_", "-"): value for name, value in headers.items()})
        address = path if path.startswith("http") else self.house.url + path
        request = urllib.request.Request(address, data, named, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.headers, json.loads(answer.read())
        except urllib.error.HTTPError as answer:
            assert answer.headers["Content-Type"] == "application/problem+json", answer.headers
            return answer.code, answer.headers, json.loads(answer.read())

    def walk(self, path):
        """The items of all pages of a list, along the Link header, and the number of pages."""
        items, pages = [], 0
        while path:
            status, headers, page = self.ask("GET", path)
            assert status == 200, page
            items, pages = items + page["items"], pages + 1
            link = re.fullmatch('<(.*)>; rel="next"', headers.get("Link", ""))
            path = link.group(1) if link else None
        return items, pages


def make_key(page, house, *scopes):
    """Makes a key on its page; without scopes it gets all of them."""
    page.goto(house.url + "/keys")
    page.fill("form[action='/keys'] [name=name]", "Shop")
    for box in page.locator("form[action='/keys'] [name=scopes]").all():
        if not scopes or box.get_attribute("value") in scopes:
            box.check()
    press(page, "/keys")
    return page.locator("input[readonly]").input_value()


@pytest.fixture
def program(house, page):
    set_up_quietly(house)
    sign_in(page, house)
    return Program(house, make_key(page, house))


@pytest.fixture
def patient(binary, engine_environment, tmp_path, page):
    """A server whose keys may ask as often as they like, for a prober that asks all the time."""
    with House(binary, tmp_path / "data", {**engine_environment, "ARAM_API_RATE": "1000000"}) as house:
        set_up_quietly(house)
        sign_in(page, house)
        yield Program(house, make_key(page, house))


def test_a_prober_finds_nothing_that_the_document_does_not_say(patient, tmp_path):
    for number in range(3):
        body = {"body": "Where is it?", "customer_external_id": f"K-{number}", "name": "Réka"}
        assert patient.ask("POST", "/api/v1/cases", body)[0] == 201
    settings = tmp_path / "schemathesis.toml"
    # The key is given as an authentication, so that the prober can leave it away. QUERY is a draft of the IETF.
    settings.write_text(f"""
[auth.openapi.key]
bearer = "{patient.key}"

[phases.coverage]
unexpected-methods = ["get", "put", "post", "delete", "patch", "trace"]
""")
    done = subprocess.run(
        [str(pathlib.Path(sys.executable).with_name("st")), "--config-file", str(settings), "run",
         patient.house.url + "/api/v1/openapi.json", "--checks", "all", "--continue-on-failure",
         "--max-examples", "5", "--max-time", "50", "--seed", "1", "--exclude-path", "/api/v1/events/stream",
         "--generation-database", "none", "--no-color", "--report-dir", str(tmp_path / "report")],
        capture_output=True, text=True, cwd=tmp_path, timeout=900,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "probing", "PYTHONPATH": str(HERE)})
    assert done.returncode == 0, done.stdout[-20000:] + done.stderr[-2000:]


def test_a_request_sent_again_is_done_once(program):
    said = {"face": "angry", "comment": "Nobody called.", "email": "kate@mail.example", "touchpoint": "delivery"}
    answers = [program.ask("POST", "/api/v1/feedback", said, Idempotency_Key="k-1") for _ in range(3)]
    assert [status for status, _, _ in answers] == [201] * 3
    assert len({answer["id"] for _, _, answer in answers}) == 1
    assert count(program.house, "feedback") == 1
    status, _, told = program.ask("POST", "/api/v1/feedback", {"face": "happy"}, Idempotency_Key="k-1")
    assert (status, told["type"]) == (422, "urn:aram:problem:idempotency-key-reused")


def test_the_same_request_at_once_on_many_lines_is_done_once(program):
    said, answers = {"face": "happy", "comment": "Quick."}, []

    def send():
        answers.append(program.ask("POST", "/api/v1/feedback", said, Idempotency_Key="k-2"))

    lines = [threading.Thread(target=send) for _ in range(8)]
    for line in lines:
        line.start()
    for line in lines:
        line.join()
    assert [status for status, _, _ in answers] == [201] * 8
    assert len({answer["id"] for _, _, answer in answers}) == 1
    assert count(program.house, "feedback") == 1


def test_an_angry_answer_by_program_becomes_a_case_that_the_program_can_answer(program, sink):
    said = {"face": "angry", "comment": "Three weeks late.", "email": "kate@mail.example", "name": "Kate"}
    assert program.ask("POST", "/api/v1/feedback", said)[0] == 201
    deadline = time.monotonic() + 30
    while not (items := program.ask("GET", "/api/v1/cases")[2]["items"]):
        assert time.monotonic() < deadline, "no case was opened"
        time.sleep(0.05)
    case = f"/api/v1/cases/{items[0]['id']}"
    reply = {"body": "It comes tomorrow at nine.", "author_email": "agnes@desk.example", "awaits_customer": True}
    assert program.ask("POST", case + "/replies", reply)[0] == 201
    assert "tomorrow at nine" in sink.wait_for("kate@mail.example").get_body(("plain",)).get_content()
    assert program.ask("POST", case + "/notes", {"body": "Depot called."})[0] == 201
    kinds = [entry["kind"] for entry in program.ask("GET", case + "/entries")[2]["items"]]
    assert kinds[:2] == ["note", "reply"]
    status, headers, shown = program.ask("GET", case)
    assert status == 200 and headers["ETag"] == f'"{shown["version"]}"'


def test_lists_are_walked_by_their_links(program):
    for number in range(7):
        body = {"external_id": f"K-{number}", "name": f"Ügyfél {number} مشتری"}
        assert program.ask("PUT", "/api/v1/customers", body)[0] == 200
    customers, pages = program.walk("/api/v1/customers?limit=3")
    assert len({each["id"] for each in customers}) == len(customers) == 7 and pages == 3
    events, _ = program.walk("/api/v1/events?limit=5")
    assert [each["sequence"] for each in events] == list(range(1, len(events) + 1))


def test_orders_show_who_came_back(program):
    order = {"number": "A-1", "amount_minor": 49900, "placed_at": "2026-01-05T10:00:00Z", "customer_external_id": "K-1"}
    assert program.ask("POST", "/api/v1/orders", order)[0] == 201
    customer = program.ask("POST", "/api/v1/orders", order)[2]["customer"]
    shown = program.ask("GET", f"/api/v1/customers/{customer}")[2]
    assert (shown["order_count"], shown["value_minor"]) == (1, 49900)


@pytest.mark.parametrize("status, method, path, body, headers", [
    (400, "POST", "/feedback", b'{"face":', {}),
    (401, "GET", "/cases", None, {"Authorization": "Bearer aram_wrong"}),
    (401, "GET", "/cases", None, {"Authorization": "Basic YTpi"}),
    (404, "GET", "/cases/01900000-0000-7000-8000-000000000000", None, {}),
    (404, "GET", "/nothing", None, {}),
    (405, "DELETE", "/customers", None, {}),
    (413, "POST", "/feedback", b" " * (1024 * 1024 + 1), {}),
    (415, "POST", "/feedback", b"face=happy", {"Content-Type": "application/x-www-form-urlencoded"}),
    (422, "POST", "/feedback", {"face": "furious"}, {}),
    (422, "POST", "/feedback", {"face": "happy"}, {"Idempotency-Key": "x" * 201}),
])
def test_every_refusal_is_a_problem_in_the_readers_language(program, status, method, path, body, headers):
    titles = set()
    for language in ("en", "hu", "fa"):
        told = program.ask(method, "/api/v1" + path, body, **{"Accept-Language": language, **headers})
        assert told[0] == told[2]["status"] == status
        assert told[1]["Content-Language"] == language and told[2]["reference"]
        titles.add(told[2]["title"])
    assert len(titles) == 3
    assert count(program.house, "feedback") == 0


def test_a_key_does_what_its_scopes_say_until_it_is_revoked(program, page):
    narrow = make_key(page, program.house, "feedback:write")
    assert program.ask("POST", "/api/v1/feedback", {"face": "happy"}, key=narrow)[0] == 201
    status, _, told = program.ask("GET", "/api/v1/customers", key=narrow)
    assert (status, told["type"]) == (403, "urn:aram:problem:scope-missing")
    stored = rows(program.house, "SELECT name, secret_hash FROM api_keys")
    assert all(narrow.encode() not in bytes(str(each), "utf-8") for each in stored)
    page.goto(program.house.url + "/keys")
    page.locator("form[action$='/revocation'] button").first.click()
    page.wait_for_url("**/keys")
    assert program.ask("POST", "/api/v1/feedback", {"face": "happy"}, key=narrow)[0] == 401


def test_a_customer_who_is_known_is_not_made_twice(program):
    body = {"name": "Kate", "email": "kate@mail.example", "external_id": "K-1"}
    assert program.ask("POST", "/api/v1/customers", body)[0] == 201
    status, _, told = program.ask("POST", "/api/v1/customers", body)
    assert status == 409 and [each["field"] for each in told["errors"]] == ["/email", "/external_id"]
    assert count(program.house, "customers") == 1


def test_an_eager_program_is_told_when_to_come_back(binary, engine_environment, tmp_path, page):
    with House(binary, tmp_path / "data", {**engine_environment, "ARAM_API_RATE": "5"}) as house:
        set_up_quietly(house)
        sign_in(page, house)
        program = Program(house, make_key(page, house))
        answers = [program.ask("GET", "/api/v1/cases") for _ in range(6)]
    assert [status for status, _, _ in answers] == [200] * 5 + [429]
    assert answers[0][1]["RateLimit"].startswith('"minute";r=4;t=')
    assert 1 <= int(answers[5][1]["Retry-After"]) <= 60


class Stream:
    """Reads server-sent events in the background."""

    def __init__(self, program, query="", **headers):
        named = {"Authorization": f"Bearer {program.key}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        request = urllib.request.Request(program.house.url + "/api/v1/events/stream" + query, headers=named)
        self.answer = urllib.request.urlopen(request, timeout=60)
        self.events, self.changed = [], threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        event = {}
        try:
            for line in self.answer:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if name:
                    event[name] = value
                    continue
                if "data" in event:
                    with self.changed:
                        self.events.append({**json.loads(event["data"]), "id": int(event["id"])})
                        self.changed.notify_all()
                event = {}
        except (OSError, ValueError):
            pass  # the server or the test has ended the stream

    def wait_for(self, kind, patience=30):
        deadline = time.monotonic() + patience
        with self.changed:
            while not (found := [each for each in self.events if each["kind"] == kind]):
                left = deadline - time.monotonic()
                assert left > 0, f"no {kind}; there are {[each['kind'] for each in self.events]}"
                self.changed.wait(left)
            return found[0]


def test_events_are_told_as_they_happen_and_from_where_a_program_stopped(program):
    live = Stream(program)
    assert live.answer.headers["Content-Type"].startswith("text/event-stream")
    time_of_connection = program.walk("/api/v1/events")[0][-1]["sequence"]
    made = program.ask("POST", "/api/v1/feedback", {"face": "angry", "comment": "secret words"})[2]["id"]
    event = live.wait_for("feedback.confirmed")
    assert event["subject"] == made and event["id"] == event["sequence"] > time_of_connection
    assert "secret words" not in json.dumps(live.events)
    resumed = Stream(program, Last_Event_ID=str(event["id"] - 1))
    assert resumed.wait_for("feedback.confirmed")["id"] == event["id"]
    whole = Stream(program, "?after=0")
    whole.wait_for("feedback.confirmed")
    numbers = [each["id"] for each in whole.events]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("language, direction", [("en", "ltr"), ("hu", "ltr"), ("fa", "rtl")])
def test_a_page_explains_the_addresses(house, page, language, direction):
    set_up_quietly(house)
    page.goto(f"{house.url}/api/v1/docs?lang={language}")
    assert page.locator("html").get_attribute("dir") == direction
    document = json.loads(ask(house.url + "/api/v1/openapi.json")[2])
    names = [each["operationId"] for path in document["paths"].values() for each in path.values()]
    for name in names:
        assert page.locator(f"section#{name} h2").inner_text().strip()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    shots = os.environ.get("ARAM_SHOTS")
    if shots:
        for width, height in ((1440, 900), (390, 844)):
            page.set_viewport_size({"width": width, "height": height})
            page.screenshot(path=f"{shots}/api-docs-{language}-{width}.png")


LINE = re.compile(r'(?P<name>[a-z_]+)(\{[a-z_]+="[^"\\\n]*"(,[a-z_]+="[^"\\\n]*")*\})? [0-9.eE+-]+')


def test_watchers_are_answered_on_a_listener_of_their_own(program):
    watch = f"http://127.0.0.1:{program.house.metrics_port}"
    assert ask(watch + "/healthz")[0] == 200 and ask(watch + "/readyz")[0] == 200
    program.ask("POST", "/api/v1/feedback", {"face": "happy"})
    status, headers, text = ask(watch + "/metrics")
    assert status == 200 and headers["Content-Type"].startswith("text/plain; version=0.0.4")
    described = {}
    for line in text.splitlines():
        if line.startswith("# "):
            described.setdefault(line.split()[2], set()).add(line.split()[1])
            continue
        found = LINE.fullmatch(line)
        assert found, line
        base = re.sub("_(bucket|sum|count)$", "", found["name"])
        assert described.get(found["name"], described.get(base)) == {"HELP", "TYPE"}, line
    total = re.search(r"^aram_events_total (\d+)$", text, re.M)
    assert int(total.group(1)) == count(program.house, "events")
    for path in ("/metrics", "/healthz", "/readyz"):
        assert ask(program.house.url + path)[0] != 200, "the console's listener tells nothing to watchers"
