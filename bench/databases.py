"""The two databases: creates registers, queries them directly, and removes them."""
import contextlib
import os
import pathlib
import pwd
import shutil
import sqlite3
import subprocess
import time


class Sqlite:
    """SQLite files in the folder of the run."""

    def __init__(self, folder):
        self.folder = folder
        self.name = "SQLite"
        # SQLite runs inside the processes that use it.
        self.processes = []

    def file(self, name):
        return self.folder / f"{name}.db"

    def create(self, name):
        return self.url(name)

    def url(self, name):
        return f"sqlite:{self.file(name)}"

    def settle(self, name):
        """Sets the name. The register bundles its own SQLite, which writes its version to the header of the file."""
        with open(self.file(name), "rb") as file:
            number = int.from_bytes(file.read(100)[96:])
        self.name = f"SQLite {number // 1_000_000}.{number // 1_000 % 1_000}.{number % 1_000}"

    def size(self, name):
        return self.file(name).stat().st_size

    def row(self, name, query):
        with contextlib.closing(sqlite3.connect(f"file:{self.file(name)}?mode=ro", uri=True)) as db:
            return list(db.execute(query).fetchone())


class Postgres:
    """A temporary PostgreSQL cluster, reached through a socket."""

    def __init__(self, bin, folder, process):
        self.bin, self.folder = bin, folder
        # This process is the parent of all others.
        self.processes = [process]
        version = subprocess.run([bin / "postgres", "--version"], check=True, capture_output=True, text=True).stdout
        self.name = "PostgreSQL " + version.split()[2]

    def create(self, name):
        self.ask("postgres", f"create database {name}")
        return self.url(name)

    def url(self, name):
        return f"postgres://register@localhost/{name}?host={self.folder}"

    def settle(self, name):
        """Runs the maintenance that the server would do within minutes of a large change."""
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
    """Returns the folder with the programs of the newest installed PostgreSQL."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if not found and not on_path:
        raise SystemExit("bench/run: initdb not found: install postgresql-15")
    return found[-1].parent if found else pathlib.Path(on_path).parent


def owner():
    """Returns the user to run PostgreSQL as, because it refuses to run as root."""
    if os.getuid() != 0:
        return {}
    names = {user.pw_name: user for user in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    return {"user": user.pw_uid, "group": user.pw_gid}


@contextlib.contextmanager
def postgres(folder):
    bin, user = newest(), owner()
    folder.mkdir()
    if user:
        os.chown(folder, user["user"], user["group"])
    data = folder / "data"
    initdb = [bin / "initdb", "-U", "register", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C", "-D", data]
    subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd="/", **user)
    settings = ["-k", folder, "-h", "", "-F", "-c", "max_wal_size=4GB"]
    with open(folder.with_suffix(".log"), "wb") as log:
        server = subprocess.Popen([bin / "postgres", "-D", data, *settings], stdout=log, stderr=log, cwd="/", **user)
    try:
        ready = [bin / "pg_isready", "-q", "-h", folder]
        while subprocess.run(ready).returncode and server.poll() is None:
            time.sleep(0.1)
        yield Postgres(bin, folder, server.pid)
    finally:
        server.terminate()
        server.wait()
