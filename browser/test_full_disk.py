"""A disk that is full loses nothing that was acknowledged, and the server goes on when there is room again."""
import os
import re
import smtplib
import subprocess
import time

import pytest

from house import House
from pages import SENDER, set_up_quietly
from stored import rows

ROOM = 8


@pytest.fixture
def small_disk(tmp_path):
    """A file system of a few megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    assert os.geteuid() == 0, "only root may mount the small disk of this test"
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}m", "aram-test", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def letter(number):
    words = f"message {number:04} " + "the drum is broken again " * 2_000
    return (f"From: kati{number}@mail.example\r\nTo: {SENDER}\r\nSubject: message {number:04}\r\n"
            f"Message-ID: <full-{number}@mail.example>\r\n\r\n{words}\r\n").encode()


def deliver(house, number):
    """The code of the answer behind the message: 250 is an acknowledgement."""
    try:
        with smtplib.LMTP("127.0.0.1", house.lmtp_port, timeout=60) as server:
            refused = server.sendmail("kati@mail.example", [SENDER], letter(number))
            return next(iter(refused.values()))[0] if refused else 250
    except smtplib.SMTPRecipientsRefused as refusal:
        return next(iter(refusal.recipients.values()))[0]
    except smtplib.SMTPResponseException as answer:
        return answer.smtp_code


def stored(house):
    return {re.search(r"message \d{4}", row[0].decode()).group() for row in rows(house, "SELECT bytes FROM raw_messages")}


def test_a_full_disk_refuses_for_now_and_heals(binary, sink, small_disk):
    """On SQLite alone: the files of PostgreSQL stand elsewhere."""
    ballast = small_disk / "ballast"
    with House(binary, small_disk / "data", {"ARAM_SMTP_URL": sink.url}) as house:
        set_up_quietly(house)
        left = os.statvfs(small_disk)
        ballast.write_bytes(b"x" * max(0, left.f_bavail * left.f_frsize - 1024 * 1024))
        acknowledged, answers = set(), []
        for number in range(60):
            answers.append(deliver(house, number))
            if answers[-1] == 250:
                acknowledged.add(f"message {number:04}")
        assert 250 in answers, "the disk was full before the first message"
        refused = [code for code in answers if code != 250]
        print(f"{len(acknowledged)} acknowledged, {len(refused)} refused with {sorted(set(refused))}")
        assert refused and all(400 <= code < 500 for code in refused)
        assert house.process.poll() is None, "the server ended"
        ballast.unlink()
        deadline = time.monotonic() + 60
        while (code := deliver(house, 9000)) != 250:
            assert time.monotonic() < deadline, code
            time.sleep(0.2)
        assert acknowledged | {"message 9000"} <= stored(house)
        # A refused message may come again, as mail servers do.
        first = answers.index(refused[0])
        assert deliver(house, first) == 250
        assert f"message {first:04}" in stored(house)
        house.kill()
        house.start()
        assert acknowledged | {"message 9000"} <= stored(house)
        assert b"intact" in house.run("audit", "verify").stdout
