"""The delay from a confirmed bad rating to the event on a thousand open pages."""
import resource
import selectors
import socket
import threading
import time
import urllib.parse

from measuring import Refused, ask

RATINGS = 20


def open_streams(house, count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, count * 2 + 200)), hard))
    address = urllib.parse.urlsplit(house.url)
    streams = []
    for _ in range(count):
        stream = socket.create_connection((address.hostname, address.port), timeout=20)
        stream.sendall(f"GET /live HTTP/1.1\r\nHost: {address.netloc}\r\nCookie: {house.cookie}\r\n\r\n".encode())
        streams.append(stream)
    for stream in streams:
        head = b""
        while b": open" not in head:
            piece = stream.recv(4096)
            if not piece:
                raise Refused(head.decode())
            head += piece
        if b" 200 " not in head.split(b"\r\n")[0]:
            raise Refused(head.decode())
        stream.setblocking(False)
    return streams


def delays(house, tokens, count=1000):
    """Milliseconds from sending an angry rating to its alert on each page, and to the first word of it."""
    streams = open_streams(house, count)
    watch = selectors.DefaultSelector()
    for stream in streams:
        watch.register(stream, selectors.EVENT_READ)
    alerts, firsts = [], []
    for token in tokens[:RATINGS]:
        settle(watch)
        rating = threading.Thread(target=rate, args=(house, token))
        sent = time.perf_counter()
        rating.start()
        heard, rung = {}, {}
        while len(rung) < count:
            ready = watch.select(timeout=10)
            if not ready:
                raise Refused(f"only {len(rung)} of {count} pages heard of a rating")
            for key, _ in ready:
                words = key.fileobj.recv(65536)
                now = time.perf_counter()
                if b"data:" in words:
                    heard.setdefault(key.fd, now - sent)
                if b"data: alerts" in words:
                    rung.setdefault(key.fd, now - sent)
        rating.join()
        firsts += [span * 1000 for span in heard.values()]
        alerts += [span * 1000 for span in rung.values()]
    for stream in streams:
        stream.close()
    return firsts, alerts


def rate(house, token):
    status, _, _ = ask(house.url + "/s/" + token, {"face": "angry"})
    assert status == 303, status


def settle(watch):
    """Reads what is left of the rating before, until nothing has come for a while."""
    while ready := watch.select(timeout=0.5):
        for key, _ in ready:
            key.fileobj.recv(65536)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
