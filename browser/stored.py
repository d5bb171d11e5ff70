"""Looks into the database of a house from outside, past the program under test."""
import json
import sqlite3
import subprocess


def rows(house, query):
    """The rows of a query that both engines understand, as lists of texts, numbers and bytes."""
    address = house.environment.get("ARAM_DATABASE_URL")
    if not address:
        found = sqlite3.connect(f"file:{house.data / 'aram.sqlite'}?mode=ro", uri=True, timeout=30)
        try:
            return [list(row) for row in found.execute(query)]
        finally:
            found.close()
    names = _names(address, query)
    wrapped = f"SELECT coalesce(json_agg(json_build_array({', '.join(names)})), '[]') FROM ({query}) AS r"
    return [[_value(each) for each in row] for row in json.loads(_psql(address, wrapped))]


def count(house, source):
    """How many rows a table has; `source` may go on with a condition."""
    return rows(house, f"SELECT count(*) AS n FROM {source}")[0][0]


def change(house, statement):
    """Changes rows past the program, for what only time would bring, such as a date that has passed."""
    address = house.environment.get("ARAM_DATABASE_URL")
    if address:
        _psql(address, statement)
        return
    database = sqlite3.connect(house.data / "aram.sqlite", timeout=30)
    try:
        with database:
            database.execute(statement)
    finally:
        database.close()


def _names(address, query):
    answer = _psql(address, f"{query} LIMIT 0", "-A", "--csv")
    return ["r." + name for name in answer.splitlines()[0].split(",")]


def _psql(address, query, *more):
    options = more or ("-At",)
    done = subprocess.run(["psql", "-Xq", *options, address, "-c", query], check=True, capture_output=True)
    return done.stdout.decode()


def _value(value):
    if isinstance(value, str) and value.startswith("\\x"):
        return bytes.fromhex(value[2:])
    return value
