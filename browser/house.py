"""Starts, watches and ends a server under test."""
import os
import pathlib
import random
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent


# Below the range that the kernel hands to outgoing connections (from 32768 on): a port from that range is free when it
# is asked for and may belong to somebody's connection when the server, or its successor after a kill, listens on it.
PORTS = iter(random.sample(range(20_000, 32_000), 12_000))


def free_port():
    for port in PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise AssertionError("no port is free")


class House:
    """One server process; `restart` and `kill` keep its data folder and its addresses."""

    def __init__(self, binary, data, environment, command="serve"):
        self.binary, self.data, self.command = binary, pathlib.Path(data), command
        self.port, self.metrics_port, self.lmtp_port = free_port(), free_port(), free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.data.mkdir(parents=True, exist_ok=True)
        self.log = self.data / "server.log"
        self.environment = {
            **os.environ,
            "ARAM_DATA": str(self.data),
            "ARAM_LISTEN": f"127.0.0.1:{self.port}",
            "ARAM_BASE_URL": self.url,
            "ARAM_METRICS_LISTEN": f"127.0.0.1:{self.metrics_port}",
            "ARAM_LMTP_LISTEN": f"127.0.0.1:{self.lmtp_port}",
            "ARAM_MAIL_DOMAIN": "desk.example",
            "ARAM_ASSETS": str(ROOT / "Assets"),
            "ARAM_VENDOR": str(ROOT / "Vendor"),
            **environment,
        }
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self, patience=120):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [str(self.binary), self.command], env=self.environment, stdout=log, stderr=log, cwd=ROOT)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended:\n{self.log.read_text()[-4000:]}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.metrics_port}/readyz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.05)
        raise AssertionError(f"the server did not become ready:\n{self.log.read_text()[-4000:]}")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def run(self, *arguments, stdin=None, check=True):
        """Runs a command of the program beside the server, with the same settings."""
        done = subprocess.run(
            [str(self.binary), *arguments], env=self.environment, input=stdin, capture_output=True, cwd=ROOT)
        if check:
            assert done.returncode == 0, f"{arguments}: {done.stderr.decode()[-2000:]}"
        return done
