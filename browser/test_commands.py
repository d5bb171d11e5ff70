"""The commands that bring data in and out and look after people and keys, beside a running server on both engines."""
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import threading

import pytest

from pages import PASSWORD, PERSON, ask, set_up_quietly, sign_in
from stored import count, rows

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROWS = 2000
MEBIBYTE = 1024 * 1024


def sample_list(rows, seed=1):
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts/sample_list.py"), str(rows), str(seed)], capture_output=True, check=True)
    return done.stdout.decode()


def brand(house):
    return rows(house, "SELECT slug FROM tenants")[0][0]


def read_csv(text):
    return list(csv.DictReader(io.StringIO(text)))


def bring(house, path, *options, kind="feedback", check=True):
    done = house.run("import", kind, str(path), "--brand", brand(house), *options, check=check)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_long_list_comes_in_beside_a_running_server_and_goes_out_again(house, page, tmp_path):
    set_up_quietly(house)
    sign_in(page, house)
    text = sample_list(ROWS)
    (tmp_path / "old.csv").write_text(text)

    _, said, _ = bring(house, tmp_path / "old.csv", "--dry-run")
    assert f"{ROWS} rows: {ROWS} would be taken, 0 known already, 0 left out" in said
    assert "utf-8 (recognised)" in said
    assert count(house, "feedback") == 0

    # People go on answering while the list comes in.
    answers = []
    crowd = threading.Thread(target=lambda: answers.extend(answer_now(house, number) for number in range(20)))
    crowd.start()
    _, said, _ = bring(house, tmp_path / "old.csv")
    crowd.join()
    assert f"{ROWS} rows: {ROWS} taken" in said
    assert answers == [303] * 20
    assert count(house, "feedback WHERE channel = 'import'") == ROWS

    _, said, _ = bring(house, tmp_path / "old.csv")
    assert f"0 taken, {ROWS} known already" in said
    assert count(house, "feedback WHERE channel = 'import'") == ROWS

    compare(read_csv(text), house)
    assert page.goto(house.url + "/feedback").status == 200
    page.locator("main a[href^='/feedback/']").first.wait_for()
    assert "intact" in house.run("audit", "verify").stdout.decode()
    # What was said long ago counts, and rings nobody.
    assert rows(house, "SELECT count(*) AS n FROM alerts AS a JOIN feedback AS f ON f.feedback_id = a.feedback_id"
                       " AND f.tenant_id = a.tenant_id WHERE f.channel = 'import'") == [[0]]


def answer_now(house, number):
    status, _, _ = ask(f"{house.url}/f/{brand(house)}",
                       {"face": "angry", "comment": f"now {number}", "touchpoint": "delivery"})
    return status


def compare(wanted, house):
    """What was imported is what both forms of the export give."""
    table = read_csv(house.run("export", "feedback").stdout.decode())
    lines = [json.loads(line) for line in house.run("export", "feedback", "--format", "jsonl").stdout.decode().splitlines()]
    assert [row["id"] for row in table] == [line["id"] for line in lines]
    found = {row["external_id"]: row for row in table if row["channel"] == "import"}
    assert set(found) == {row["external_id"] for row in wanted}
    faces = {"4": "delighted", "3": "happy", "2": "disappointed", "1": "angry"}
    for row in wanted:
        got = found[row["external_id"]]
        assert got["comment"] == row["comment"]
        assert got["face"] == faces[row["face"]]
        assert (got["touchpoint"], got["email"], got["language"]) == (row["touchpoint"], row["email"], row["language"])
        # The brand's clock is two hours ahead of UTC in summer and one in winter.
        assert got["local_day"] == row["date"][:10]
    events = read_csv(house.run("export", "events").stdout.decode())
    assert [int(event["seq"]) for event in events] == list(range(1, len(events) + 1))
    assert sum(event["kind"] == "feedback.confirmed" for event in events) == len(table)


@pytest.mark.parametrize("encoding, told", [
    ("utf-8-sig", None), ("utf-16", None), ("cp1250", None), ("iso8859_2", "iso-8859-2")])
def test_encodings_are_recognised_or_told_and_said(house, tmp_path, encoding, told):
    set_up_quietly(house)
    text = "Dátum;Értékelés;Vélemény\n2025-05-02;1;Őszintén szólva: csalódás, fűtés nélkül\n"
    (tmp_path / "list.csv").write_bytes(text.encode(encoding))
    names = {"utf-8-sig": "utf-8", "utf-16": "utf-16le", "cp1250": "windows-1250", "iso8859_2": "iso-8859-2"}
    _, said, _ = bring(house, tmp_path / "list.csv", *(["--encoding", told] if told else []))
    assert names[encoding] in said
    assert "columns: date, face, comment" in said
    assert rows(house, "SELECT comment FROM feedback") == [["Őszintén szólva: csalódás, fűtés nélkül"]]


def test_persian_of_old_programs_is_read(house, tmp_path):
    set_up_quietly(house)
    text = "تاريخ,امتياز,نظر\n1404/02/12,1,بار سوم است که کسي نيامد\n"
    (tmp_path / "list.csv").write_bytes(text.encode("cp1256"))
    _, said, _ = bring(house, tmp_path / "list.csv")
    assert "windows-1256 (recognised)" in said
    assert rows(house, "SELECT face, local_day FROM feedback") == [["angry", "2025-05-02"]]


def test_what_is_wrong_is_named_by_row_and_column_and_the_rest_is_taken(house, tmp_path):
    set_up_quietly(house)
    (tmp_path / "list.csv").write_text(
        "When,Stars,What they wrote,Mail\n"
        "2025-05-02,4,fine,a@mail.example\n"
        "yesterday,4,a secret thing,b@mail.example\n"
        "2025-05-03,violet,late,c@mail.example\n"
        "2025-05-04,1,late,no address\n"
        "2025-05-05,2,slow,d@mail.example\n")
    code, said, complaint = bring(house, tmp_path / "list.csv", check=False)
    assert code == 1
    assert "These columns are missing: date, face / comment." in complaint
    named = ["--column", "date=When", "--column", "face=Stars", "--column", "comment=What they wrote",
             "--column", "email=Mail"]
    for options, verb in [(["--dry-run"], "would be taken"), ([], "taken")]:
        code, said, _ = bring(house, tmp_path / "list.csv", *named, *options, check=False)
        assert code == 3
        assert [line for line in said.splitlines() if line.startswith("row ")] == [
            "row 3, column date: No date with the year in front", "row 4, column face: Not one of the known words",
            "row 5, column email: No e-mail address"]
        assert f"5 rows: 2 {verb}, 0 known already, 3 left out" in said
        assert "secret" not in said
    assert count(house, "feedback") == 2
    # The encoding that was told can not be right, or leaves bytes that mean nothing.
    (tmp_path / "wide.csv").write_text("date,comment\n2025-05-02,késő\n")
    code, _, complaint = bring(house, tmp_path / "wide.csv", "--encoding", "windows-1250", check=False)
    assert code == 1 and "the file is utf-8" in complaint
    (tmp_path / "narrow.csv").write_bytes("date,comment\n2025-05-02,késő\n2025-05-03,ok\n".encode("cp1250"))
    code, said, _ = bring(house, tmp_path / "narrow.csv", "--encoding", "utf-8", check=False)
    assert code == 3 and "row 2: Holds bytes that mean nothing in the encoding of the file" in said
    (tmp_path / "table.csv").write_bytes(b"PK\x03\x04 a spreadsheet")
    code, _, complaint = bring(house, tmp_path / "table.csv", check=False)
    assert code == 1 and "save it as CSV" in complaint
    assert bring(house, tmp_path / "not-there.csv", check=False)[0] == 64


def test_a_large_file_is_streamed(house, tmp_path):
    set_up_quietly(house)
    words = "x" * 50_000
    (tmp_path / "small.csv").write_text("date,face,comment\n2025-05-03,4,the first one\n")
    with open(tmp_path / "big.csv", "w") as file:
        file.write("date,face,comment\n")
        for number in range(600):
            file.write(f'2025-05-02,4,"{words} {number}"\n')
        file.write("2025-05-03,4,the last one\n")
    size = os.path.getsize(tmp_path / "big.csv") // MEBIBYTE
    assert "1 rows: 1 taken" in peak(house, tmp_path / "small.csv")[0]
    said, large = peak(house, tmp_path / "big.csv")
    assert "601 rows: 1 taken, 0 known already, 600 left out" in said
    # Rows that are too long are named and left out; the file is never held whole.
    small = peak(house, tmp_path / "small.csv")[1]
    print(f"{size} MiB read with {large - small} MiB more than one row takes")
    assert large - small < size


def peak(house, path):
    """What an import says, and the MiB that it held at most."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(house.binary), "import", "feedback", str(path), "--show", "0"],
        env=house.environment, capture_output=True, cwd=ROOT, check=True)
    said = done.stdout.decode()
    return said, int(said.splitlines()[-1]) // 1024


PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_customers_and_orders_make_the_round(house, tmp_path):
    set_up_quietly(house)
    (tmp_path / "customers.csv").write_text(
        "customer_id;name;email;phone;language;city\n"
        "C-1;Kovács Emma;emma@mail.example;+36 30 555 0142;hu;Pécs\nC-2;\"=cmd|'/c'!A1\";reza@mail.example;;fa;\n")
    (tmp_path / "orders.csv").write_text(
        "Order No,Order date,Total,Currency,Product,customer_id\n881,2025-03-15,489.90,EUR,\"Washer, 7 kg\",C-1\n")
    assert "2 taken" in bring(house, tmp_path / "customers.csv", kind="customers")[1]
    assert "1 taken" in bring(house, tmp_path / "orders.csv", kind="orders")[1]
    customers = read_csv(house.run("export", "customers").stdout.decode())
    assert [(each["customer_id"], each["name"], each["city"]) for each in customers] == [
        ("C-1", "Kovács Emma", "Pécs"), ("C-2", "=cmd|'/c'!A1", "")]
    orders = read_csv(house.run("export", "orders").stdout.decode())
    assert [(each["number"], each["amount"], each["item"], each["email"]) for each in orders] == [
        ("881", "489.90", "Washer, 7 kg", "emma@mail.example")]
    target = tmp_path / "out.csv"
    house.run("export", "customers", "--output", str(target), "--for-spreadsheets")
    assert target.stat().st_mode & 0o777 == 0o600
    assert "'=cmd|'/c'!A1" in target.read_text(encoding="utf-8-sig")
    assert house.run("export", "customers", "--output", str(target), check=False).returncode == 1
    # What went out comes in again as it was.
    house.run("export", "orders", "--output", str(tmp_path / "again.csv"))
    assert "1 known already" in bring(house, tmp_path / "again.csv", kind="orders")[1]
    assert house.run("export", "cases").stdout.decode().startswith("id,number,customer")


def test_staff_are_listed_invited_and_helped(house, page):
    set_up_quietly(house)
    link = house.run("staff", "invite", "bela@desk.example", "--name", "Béla", "--role", "agent", "--role", "lead",
                     "--as", PERSON).stdout.decode().strip()
    assert link.startswith(house.url + "/join/")
    page.goto(link)
    page.fill("[name=password]", PASSWORD)
    page.locator("main button[type=submit]").first.click()
    page.wait_for_url("**/inbox*")
    listed = [line.split("\t") for line in house.run("staff", "list").stdout.decode().splitlines()]
    assert ["bela@desk.example", "Béla", "agent lead", "active", "no-code"] in listed
    assert "1 sessions" in house.run("staff", "end-sessions", "bela@desk.example").stdout.decode()
    page.goto(house.url + "/inbox")
    page.wait_for_url(re.compile("/sign-in"))
    sign_in(page, house, "bela@desk.example")
    house.run("staff", "reset-totp", "bela@desk.example")
    sign_in(page, house, "bela@desk.example")
    house.run("staff", "disable", "bela@desk.example")
    page.goto(house.url + "/inbox")
    page.wait_for_url(re.compile("/sign-in"))
    assert "left" in house.run("staff", "list").stdout.decode()
    refused = house.run("staff", "disable", PERSON, check=False)
    assert refused.returncode == 1 and b"administrator" in refused.stderr.lower()
    assert house.run("staff", "disable", "nobody@desk.example", check=False).returncode == 1
    assert "intact" in house.run("audit", "verify").stdout.decode()


def test_keys_are_made_listed_and_revoked(house):
    set_up_quietly(house)
    made = house.run("key", "make", "The web shop", "--scope", "feedback:write", "--scope", "cases:read")
    secret = made.stdout.decode().strip()
    assert secret.startswith("aram_")
    line = house.run("key", "list").stdout.decode().strip().split("\t")
    assert line[1:3] == ["The web shop", "cases:read feedback:write"] and line[-1] == "working"
    assert secret not in "\t".join(line)
    house.run("key", "revoke", line[0])
    assert house.run("key", "list").stdout.decode().strip().endswith("revoked")
    assert house.run("key", "revoke", line[0], check=False).returncode == 1
    assert house.run("key", "make", "no scope", check=False).returncode == 64
    assert house.run("key", "make", "odd", "--scope", "everything", check=False).returncode == 64


def test_a_backup_becomes_a_house_that_the_doctor_finds_well(house, tmp_path):
    set_up_quietly(house)
    (tmp_path / "old.csv").write_text(sample_list(300, seed=2))
    bring(house, tmp_path / "old.csv")
    before = house.run("export", "feedback").stdout
    copy = tmp_path / "copy.sqlite"
    if "ARAM_DATABASE_URL" in house.environment:
        assert house.run("backup", str(copy), check=False).returncode == 64
        return
    assert "every chain intact" in house.run("backup", str(copy)).stdout.decode()
    other = tmp_path / "restored"
    environment = {**house.environment, "ARAM_DATA": str(other), "ARAM_LISTEN": "127.0.0.1:0"}

    def run(*arguments):
        return subprocess.run(
            [str(house.binary), *arguments], env=environment, stdout=subprocess.PIPE, cwd=ROOT, check=True).stdout

    assert b"Restored" in run("restore", str(copy))
    doctor = run("doctor").decode()
    assert "WRONG" not in doctor
    assert run("export", "feedback") == before
    assert b"intact" in run("audit", "verify")


@pytest.mark.parametrize("words", [
    ["import"], ["export"], ["staff"], ["staff", "list"], ["staff", "invite"], ["staff", "disable"],
    ["staff", "reset-totp"], ["staff", "end-sessions"], ["key"], ["key", "make"], ["key", "list"], ["key", "revoke"]],
    ids=" ".join)
def test_every_command_explains_itself(binary, words):
    done = subprocess.run([str(binary), *words, "--help"], capture_output=True)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "OVERVIEW" in text and "USAGE: aram " + " ".join(words) in text
