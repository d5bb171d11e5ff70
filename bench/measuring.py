"""What the measurements share: a server in release form, a signed-in cookie, and the load generator wrk."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "browser"))

from house import House, free_port  # noqa: E402
from pages import PASSWORD, PERSON, ask, set_up_quietly  # noqa: E402

SECONDS = int(os.environ.get("BENCH_SECONDS", "6"))


class Refused(Exception):
    """Something that has to be there before anything can be measured."""


def binary():
    path = pathlib.Path(os.environ.get("ARAM_BINARY", ROOT / ".build/release/aram"))
    if not path.exists():
        raise Refused(f"{path} is missing: run make build first")
    if not shutil.which("wrk"):
        raise Refused("wrk is missing: scripts/setup.sh --bench installs it")
    return path


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = int(next(line.split()[1] for line in open("/proc/meminfo") if line.startswith("MemTotal"))) // 1024 ** 2
    return f"{os.cpu_count()} cores ({model}), {memory} GiB, load {os.getloadavg()[0]:.1f} at the start"


def wrk(address, script, *arguments, connections, seconds=SECONDS):
    """Rate and latencies; an answer of an unexpected kind is a failure, never a fast page."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s",
               str(ROOT / "bench" / script), address, "--", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise Refused(done.stdout + done.stderr)
    figures = json.loads(lines[-1])
    if figures["wrong"] or not figures["requests"]:
        raise Refused(f"{address} {script}: {figures['wrong']} wrong answers of {figures['requests']}\n{done.stdout}")
    figures["rate"] = figures["requests"] / figures["seconds"]
    return figures


def hello(path):
    """The bare framework under the same load."""
    port = free_port()
    server = subprocess.Popen([str(path), "bench", "hello", "--port", str(port)])
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1).read()
                break
            except OSError:
                time.sleep(0.05)
        return wrk(f"http://127.0.0.1:{port}", "pages.lua", "none=1", "/", connections=64)
    finally:
        server.terminate()
        server.wait()


class Bench(House):
    """A server in release form whose brand was set up and filled."""

    def fill(self, **options):
        """Bulk rows; gives the address of the case with many messages."""
        words = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        began = time.monotonic()
        done = self.run("bench", "fill", *words)
        self.fill_seconds = time.monotonic() - began
        return "/cases/" + done.stdout.decode().strip()

    def sign_in(self):
        status, headers, text = ask(self.url + "/sign-in", {"email": PERSON, "password": PASSWORD})
        if status != 303:
            raise Refused(text[-500:])
        self.cookie = headers["Set-Cookie"].split(";")[0]
        return self.cookie

    def pages(self, *paths, connections=4, seconds=SECONDS):
        return wrk(self.url, "pages.lua", self.cookie, *paths, connections=connections, seconds=seconds)

    def resident(self):
        """MiB of memory that the process holds now."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024


class Postgres:
    """A cluster of its own that flushes every commit to disk."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp()
        os.chmod(self.folder, 0o711)
        done = subprocess.run(
            [str(ROOT / "scripts/postgres.sh"), "start", self.folder + "/cluster-of-bench"],
            env={**os.environ, "ARAM_POSTGRES_FSYNC": "on"}, capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(self.folder)
            raise Refused(done.stderr)
        self.url = done.stdout.strip()
        return self

    def __exit__(self, *_):
        subprocess.run([str(ROOT / "scripts/postgres.sh"), "stop", self.folder + "/cluster-of-bench"], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


class Table:
    """Prints each figure with its budget as it comes, and remembers what did not hold."""

    def __init__(self):
        self.lines, self.broken = [], 0
        self.row("what", "measured", "budget", "holds")

    def row(self, *words):
        self.lines.append(words)
        print(f"{words[0]:<58} {words[1]:<34} {words[2]:<26} {words[3]}", flush=True)

    def judge(self, what, measured, budget, holds):
        self.broken += not holds
        self.row(what, measured, budget, "yes" if holds else "NO")

    def tell(self, what, measured, reason="-"):
        self.row(what, measured, reason, "-")
