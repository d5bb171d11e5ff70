"""What was answered with success is on disk, whatever happens to the process."""
import threading
import urllib.error

from pages import ask, set_up_quietly
from stored import rows

KILLS = 20
WRITERS = 4
FACES = ["delighted", "happy", "disappointed", "angry"]


class Crowd:
    """Customers who answer the public form without a pause until the server is gone."""

    def __init__(self, address, round_number):
        self.address, self.round = address, round_number
        self.acknowledged, self.news, self.is_over = [], threading.Condition(), False
        self.threads = [threading.Thread(target=self.answer, args=(place,)) for place in range(WRITERS)]
        for thread in self.threads:
            thread.start()

    def answer(self, writer):
        number = 0
        while not self.is_over:
            words = f"answer {self.round}-{writer}-{number}"
            number += 1
            try:
                status, _, _ = ask(self.address, {"face": FACES[number % 4], "comment": words, "touchpoint": "delivery"})
            except (urllib.error.URLError, ConnectionError, OSError):
                break
            with self.news:
                if status == 303:
                    self.acknowledged.append(words)
                else:
                    self.is_over = True
                self.news.notify_all()
        with self.news:
            self.is_over = True
            self.news.notify_all()

    def wait_for(self, count):
        with self.news:
            assert self.news.wait_for(lambda: len(self.acknowledged) >= count or self.is_over, timeout=60)
            assert not self.is_over, "an answer was not taken while the server ran"

    def end(self):
        self.is_over = True
        for thread in self.threads:
            thread.join(60)
        return self.acknowledged


def test_every_acknowledged_answer_survives_a_killed_server(house):
    set_up_quietly(house)
    address = f"{house.url}/f/{rows(house, 'SELECT slug FROM tenants')[0][0]}"
    acknowledged = []
    for kill in range(KILLS):
        crowd = Crowd(address, kill)
        crowd.wait_for(1 + 3 * kill)
        house.kill()
        acknowledged += crowd.end()
        house.start()
    stored = [row[0] for row in rows(house, "SELECT comment FROM feedback WHERE grade = 'confirmed'")]
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, {len(stored)} stored")
    assert len(acknowledged) == len(set(acknowledged)) >= KILLS
    assert set(acknowledged) <= set(stored)
    assert len(stored) == len(set(stored))
    assert len(stored) - len(acknowledged) <= KILLS * WRITERS
    assert b"intact" in house.run("audit", "verify").stdout
