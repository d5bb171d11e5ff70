"""Fixtures of the tests that use Aram as people and mail programs do: a real server, a real browser, a real mail server."""
import os
import pathlib
import subprocess
import uuid

import pytest

from house import House
from peers import SmtpSink

ROOT = pathlib.Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {
        **browser_type_launch_args,
        "executable_path": "/usr/bin/chromium",
        "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    }


@pytest.fixture(scope="session")
def binary():
    path = pathlib.Path(os.environ.get("ARAM_BINARY", ROOT / ".build/debug/aram"))
    assert path.exists(), f"{path} is missing: build it first"
    return path


def _engines():
    engines = ["sqlite"]
    if os.environ.get("ARAM_TEST_POSTGRES_URL") or os.environ.get("REQUIRE_ALL_ENGINES"):
        engines.append("postgres")
    return engines


@pytest.fixture(params=_engines())
def engine_environment(request):
    """The settings that choose an engine, with a database of its own that is dropped afterwards."""
    if request.param == "sqlite":
        yield {}
        return
    admin = os.environ.get("ARAM_TEST_POSTGRES_URL")
    assert admin, "ARAM_TEST_POSTGRES_URL is not set, and a missing engine is a failure here"
    name = f"test_browser_{uuid.uuid4().hex[:12]}"
    psql = ["psql", "-XAtq", admin, "-c"]
    subprocess.run([*psql, f"CREATE DATABASE {name}"], check=True)
    yield {"ARAM_DATABASE_URL": admin.rsplit("/", 1)[0] + "/" + name}
    subprocess.run([*psql, f"DROP DATABASE {name} WITH (FORCE)"], check=True)


@pytest.fixture
def sink():
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def house(binary, engine_environment, sink, tmp_path):
    """A server on an empty data folder, whose mails go to `sink`."""
    with House(binary, tmp_path / "data", {**engine_environment, "ARAM_SMTP_URL": sink.url}) as house:
        yield house


@pytest.fixture(scope="session")
def sample_world(binary, tmp_path_factory):
    """A server with the sample world, for tests that only look."""
    house = House(binary, tmp_path_factory.mktemp("demo") / "data", {}, command="demo")
    try:
        # Two years of work are told before the first page is there.
        house.start(patience=600)
        yield house
    finally:
        house.stop()
