"""DuckDB joins and adds up CSV and NDJSON: `with_duckdb.py files` reads downloaded files, `with_duckdb.py url` reads by URL."""
import importlib.resources
import pathlib
import sys
import urllib.request
from decimal import Decimal

import duckdb
from rest import URL, get, table

database = duckdb.connect(config={"extension_directory": str(pathlib.Path("extensions").absolute())})


def load_httpfs():
    """Loads the extension from its package, because the package index can be reached where the extensions' own server cannot."""
    try:
        folder = importlib.resources.files("duckdb_extension_httpfs") / "extensions" / f"v{duckdb.__version__}"
        database.execute(f"load '{folder / 'httpfs.duckdb_extension'}'")
    except (ImportError, duckdb.Error) as error:
        print(f"the extension httpfs cannot be loaded: {str(error).splitlines()[0]}")
        sys.exit(77)


def location(path):
    """Returns what DuckDB reads: the URL, or a downloaded file."""
    if sys.argv[1] == "url":
        return URL + path
    name = path.replace("/", "-").replace("?format=", ".")
    if not pathlib.Path(name).exists():
        urllib.request.urlretrieve(URL + path, name)
    return name


if sys.argv[1] == "url":
    load_httpfs()
csv, ndjson = location("/v1/projects?format=csv"), location("/v1/projects?format=ndjson")

# The sum of the counted amounts, from CSV.
stats = get("/v1/projects/stats?group_by=country")
count, counted = database.execute(f"""select count(*), sum("funding.counted_eur"::decimal(18, 2)) from read_csv('{csv}')""").fetchone()
assert (count, counted) == (stats["total"], Decimal(stats["amount_eur"])), (count, counted)

# Records by country, from the nested records of NDJSON.
by_country = database.execute(
    f"""with records as (from read_json('{ndjson}', format = 'newline_delimited'))
        select country.code, count(*) from (select unnest(countries) as country from records) group by all
        union all select null, count(*) from records where len(countries) = 0"""
).fetchall()
assert dict(by_country) == {group["country"]: group["count"] for group in stats["groups"]}

# A join of two lists. Each reporter of a project is an organisation.
organisations = location("/v1/organisations?format=csv")
reporters = database.execute(
    f"select count(*), count(distinct organisation.id) from read_csv('{csv}') project"
    f" join read_csv('{organisations}', nullstr = '') organisation on project.\"reporter.id\" = organisation.id"
).fetchone()
projects = [record for record in table("records") if record["kind"] == "project"]
assert reporters == (len(projects), len({record["reporter"] for record in projects})), reporters

# The code of Namibia is text.
countries = location("/v1/countries?format=csv")
assert database.execute(f"select name from read_csv('{countries}') where code = 'NA'").fetchall() == [("Namibia",)]

print(f"{count} projects with {counted} euro, {len(by_country)} countries, {reporters[1]} reporters")
