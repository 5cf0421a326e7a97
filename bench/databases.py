"""The two databases: how a register of each is made, asked directly, and thrown away."""
import contextlib
import os
import pathlib
import pwd
import shutil
import sqlite3
import subprocess
import time


class Sqlite:
    """Files in the folder of the run."""

    def __init__(self, folder):
        self.folder = folder
        self.name = "SQLite"
        # It works within the processes of those who use it.
        self.processes = []

    def file(self, name):
        return self.folder / f"{name}.db"

    def create(self, name):
        return self.url(name)

    def url(self, name):
        return f"sqlite:{self.file(name)}"

    def settle(self, name):
        """Nothing is left to be done. The program carries its own SQLite, whose version stands in the head of the file."""
        with open(self.file(name), "rb") as file:
            number = int.from_bytes(file.read(100)[96:])
        self.name = f"SQLite {number // 1_000_000}.{number // 1_000 % 1_000}.{number % 1_000}"

    def size(self, name):
        return self.file(name).stat().st_size

    def row(self, name, query):
        with contextlib.closing(sqlite3.connect(f"file:{self.file(name)}?mode=ro", uri=True)) as db:
            return list(db.execute(query).fetchone())


class Postgres:
    """A cluster of its own, reached through a socket."""

    def __init__(self, bin, folder, process):
        self.bin, self.folder = bin, folder
        # All others are started by this one.
        self.processes = [process]
        version = subprocess.run([bin / "postgres", "--version"], check=True, capture_output=True, text=True).stdout
        self.name = "PostgreSQL " + version.split()[2]

    def create(self, name):
        self.ask("postgres", f"create database {name}")
        return self.url(name)

    def url(self, name):
        return f"postgres://register@localhost/{name}?host={self.folder}"

    def settle(self, name):
        """What the server does by itself within minutes of a large change."""
        self.ask(name, "vacuum (analyze)")
        self.ask(name, "checkpoint")

    def size(self, name):
        return int(self.ask(name, f"select pg_database_size('{name}')"))

    def row(self, name, query):
        values = self.ask(name, query).rstrip("\n").split("\t")
        return [int(value) if value.lstrip("-").isdigit() else value for value in values]

    def ask(self, name, query):
        return subprocess.run(self.psql(name, query), check=True, capture_output=True, text=True).stdout

    def psql(self, name, query):
        return ["psql", "-XqAt", "-F", "\t", "-h", self.folder, "-U", "register", "-d", name, "-c", query]


def newest():
    """The programs of the newest PostgreSQL of the machine."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if not found and not on_path:
        raise SystemExit("bench/run: there is no initdb on this machine; install postgresql-15")
    return found[-1].parent if found else pathlib.Path(on_path).parent


def owner():
    """PostgreSQL refuses to run as root: whom to run it as instead."""
    if os.getuid() != 0:
        return {}
    names = {user.pw_name: user for user in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    return {"user": user.pw_uid, "group": user.pw_gid}


@contextlib.contextmanager
def postgres(folder):
    bin, who = newest(), owner()
    folder.mkdir()
    if who:
        os.chown(folder, who["user"], who["group"])
    data = folder / "data"
    made = [bin / "initdb", "-U", "register", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C", "-D", data]
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL, cwd="/", **who)
    settings = ["-k", folder, "-h", "", "-F", "-c", "max_wal_size=4GB"]
    with open(folder.with_suffix(".log"), "wb") as log:
        server = subprocess.Popen([bin / "postgres", "-D", data, *settings], stdout=log, stderr=log, cwd="/", **who)
    try:
        ready = [bin / "pg_isready", "-q", "-h", folder]
        while subprocess.run(ready).returncode and server.poll() is None:
            time.sleep(0.1)
        yield Postgres(bin, folder, server.pid)
    finally:
        server.terminate()
        server.wait()
