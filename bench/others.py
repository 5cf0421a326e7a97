"""Peers: other servers over the same data. Installs and starts them, and defines the same requests.

Installs pinned versions into the folder of --peers, which later runs reuse. The adapters are in bench/peers.
"""
import http.client
import json
import os
import pathlib
import platform
import shutil
import socket
import sqlite3
import subprocess
import time
from urllib.parse import quote

import measures
import processor

# Number of processes of peers with several processes. The same as the workers of the register: one per server core.
WORKERS = len(processor.SERVERS)
ADAPTERS = pathlib.Path(__file__).resolve().parent / "peers"
MACHINE = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), "x64")
# PostGraphile needs a newer Node.js than most machines have.
NODE = f"node-linux-{MACHINE}@22.23.3"
POSTGRAPHILE = ["postgraphile@5.1.5"]
DATASETTE = ["datasette==0.65.5", "datasette-graphql==2.2"]
FASTAPI = ["fastapi==0.165.0", "strawberry-graphql==0.341.2", "SQLAlchemy[asyncio]==2.1.9", "uvicorn[standard]==0.54.0",
           "asyncpg==0.32.0", "aiosqlite==0.22.1"]
# The manifest of seaography's adapter.
SEAOGRAPHY = """[package]
name = "seaography-peer"
version = "0.0.0"
edition = "2024"
[[bin]]
name = "seaography-peer"
path = "main.rs"
[dependencies]
actix-web = { version = "4.18", default-features = false, features = ["macros"] }
async-graphql = { version = "~7.0.17", default-features = false, features = ["dynamic-schema"] }
async-graphql-actix-web = { version = "~7.0.17", default-features = false }
sea-orm = { version = "2.0.4", default-features = false, features = ["macros", "runtime-tokio-rustls", "sqlx-sqlite", "sqlx-postgres", "seaography"] }
seaography = "=2.0.0-rc.9"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
[workspace]
"""


def installed(folder, name, packages, install):
    """Installs packages once, and returns the folder."""
    place, marker = folder / name, folder / f"{name}.installed"
    if not marker.exists() or marker.read_text() != "\n".join(packages):
        place.mkdir(parents=True, exist_ok=True)
        install(place, packages)
        marker.write_text("\n".join(packages))
    return place


def run(*command, **more):
    subprocess.run(["nice", *map(str, command)], check=True, stdout=subprocess.DEVNULL, **more)


def from_npm(place, packages):
    run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", place, *packages)


def from_pypi(place, packages):
    run("python3", "-m", "venv", place)
    run(place / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", *packages)


def from_crates(place, packages):
    (place / "Cargo.toml").write_text(packages[0])
    (place / "main.rs").write_text(packages[1])
    run("cargo", "build", "--release", "--quiet", cwd=place, env=os.environ | {"CARGO_TARGET_DIR": str(place / "target")})


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def served(command, folder, port, probe, **env):
    """Starts a server, and returns it when it responds."""
    server = measures.Server(list(map(str, command)), folder, port, env)
    for _ in range(1200):
        try:
            answered(server, probe)
            return server
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
    server.__exit__()
    raise OSError(f"{pathlib.Path(command[0]).name} does not respond")


def answered(server, ask):
    """Returns the response body. Sends POST if the request has a body, otherwise GET."""
    if "body" not in ask:
        return server.get(ask["path"])
    connection = server.connect()
    connection.request("POST", ask["path"], ask["body"], {"Content-Type": "application/json"})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"bench/run: {ask['path']} responds with {answer.status}: {body[:500]!r}")
    return body


def get(path, query=""):
    return {"path": path + quote(" ".join(query.split()))}


def post(path, query):
    return {"path": path, "body": json.dumps({"query": query})}


def postgraphile(folder, place, name):
    node = installed(folder, "node", [NODE], from_npm) / "node_modules" / NODE.split("@")[0] / "bin" / "node"
    where, port = installed(folder, "postgraphile", POSTGRAPHILE, from_npm), free_port()
    shutil.copy(ADAPTERS / "postgraphile.mjs", where)
    env = {"DATABASE_URL": place.url(name), "PORT": str(port), "WORKERS": str(WORKERS), "NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    server = served([node, "postgraphile.mjs"], where, port, post("/graphql", "{ __typename }"), **env)
    countries = "recordCountriesByVersion(orderBy: POSITION_ASC) { nodes { countryByCountry { code name } } }"
    organisations = "recordOrganisationsByVersion(orderBy: POSITION_ASC) { nodes { role organisationByOrganisation { %s } } }"
    whole = f"""rowId title programme projectThemesByVersion(orderBy: POSITION_ASC) {{ nodes {{ theme }} }}
        recordByVersion {{ summary reporter document section row {countries} {organisations % "rowId name shortName type"}
        recordAmountsByVersion(orderBy: POSITION_ASC) {{ nodes {{ value currency role approximate valueEur }} }} }}"""
    graph = f"rowId title recordByVersion {{ {countries} {organisations % 'name'} }}"
    first = "{ allProjects(first: 20, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { %s } } }"
    one = '{ allProjects(first: 1, condition: {rowId: "generated-0000017"}) { nodes { %s } } }'
    asks = {"list": post("/graphql", first % whole), "one": post("/graphql", one % whole), "graph": post("/graphql", first % graph)}
    return server, asks


def datasette(folder, place, name):
    where, port = installed(folder, "datasette", DATASETTE, from_pypi), free_port()
    copy = place.folder / "register.db"
    shutil.copy(place.file(name), copy)
    # Older versions of SQLite, which Python often has, cannot open the table of the search index.
    with sqlite3.connect(copy, isolation_level=None) as db:
        db.execute("pragma writable_schema = on")
        db.execute("delete from sqlite_master where tbl_name like 'record_words%'")
        db.execute("pragma writable_schema = reset")
        db.execute("pragma journal_mode = delete")
    db.close()
    command = [where / "bin" / "datasette", "serve", "-i", copy, "-m", ADAPTERS / "datasette.json", "-p", port]
    server = served(command, place.folder, port, get("/-/versions.json"))
    shape = "_shape=array" + "".join(f"&_json={column}" for column in ("countries", "organisations", "themes", "amounts"))
    graph = """{ project(first: 20, sort: ordinal) { nodes { id title version {
        record_country_list(first: 100) { nodes { country { code name } } }
        record_organisation_list(first: 100) { nodes { role organisation { name } } } } } } }"""
    asks = {"list": get(f"/register/list.json?limit=20&{shape}"), "one": get(f"/register/one.json?id=generated-0000017&{shape}"),
            "graph": get("/graphql/register?query=", graph)}
    return server, asks


def fastapi(folder, place, name):
    where, port = installed(folder, "fastapi", FASTAPI, from_pypi), free_port()
    url = f"sqlite+aiosqlite:///{place.file(name)}" if hasattr(place, "file") else f"postgresql+asyncpg://register@/{name}?host={place.folder}"
    command = [where / "bin" / "uvicorn", "--workers", WORKERS, "--port", port, "--log-level", "warning", "--app-dir", ADAPTERS,
               "fastapi_app:app"]
    server = served(command, place.folder, port, get("/projects?limit=1"), DATABASE_URL=url, PYTHONDONTWRITEBYTECODE="1")
    graph = "{ projects(first: 20) { id title countries { code name } organisations { role organisation { name } } } }"
    asks = {"list": get("/projects?limit=20"), "one": get("/projects/generated-0000017"), "graph": get("/graphql?query=", graph)}
    return server, asks


def seaography(folder, place, name):
    where = installed(folder, "seaography", [SEAOGRAPHY, (ADAPTERS / "seaography.rs").read_text()], from_crates)
    port = free_port()
    command = [where / "target" / "release" / "seaography-peer", place.url(name), port]
    ask = lambda query: get("/graphql?query=", query)
    server = served(command, place.folder, port, ask("{ __typename }"))
    named = """recordCountry(orderBy: {position: ASC}) { nodes { country { code name } } }
        recordOrganisation(orderBy: {position: ASC}) { nodes { role organisation { %s } } }"""
    whole = f"""id title programme record {{ summary reporter document section row }} {named % "id name shortName type"}
        projectTheme(orderBy: {{position: ASC}}) {{ nodes {{ theme }} }}
        recordAmount(orderBy: {{position: ASC}}) {{ nodes {{ value currency role approximate valueEur }} }}"""
    first = "{ project(orderBy: {ordinal: ASC}, pagination: {page: {limit: 20, page: 0}}) { nodes { %s } } }"
    one = '{ project(filters: {id: {eq: "generated-0000017"}}) { nodes { %s } } }'
    return server, {"list": ask(first % whole), "one": ask(one % whole), "graph": ask(first % f"id title {named % 'name'}")}


# Each peer, with the names of the databases that it can serve, and its packages.
OTHERS = {
    "FastAPI": (fastapi, {"SQLite", "PostgreSQL"}, FASTAPI),
    "PostGraphile": (postgraphile, {"PostgreSQL"}, [*POSTGRAPHILE, NODE]),
    "Datasette": (datasette, {"SQLite"}, DATASETTE),
    "seaography": (seaography, {"SQLite", "PostgreSQL"}, ["seaography 2.0.0-rc.9"]),
}
