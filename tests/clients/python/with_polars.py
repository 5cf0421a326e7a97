"""polars reads every list by URL, as CSV and as NDJSON, with the types that the contract gives."""
from decimal import Decimal

import polars
from rest import URL, get, ids, lists, table

# Every list has as many rows as records, in both formats, read at once or lazily.
rows = {}
for path in lists("text/csv"):
    total = get(path, limit=1)["total"]
    csv = polars.read_csv(f"{URL}{path}?format=csv", infer_schema_length=None)
    ndjson = polars.read_ndjson(f"{URL}{path}?format=ndjson", infer_schema_length=None)
    assert len(csv) == len(ndjson) == total > 0, (path, len(csv), len(ndjson), total)
    lazily = polars.scan_csv(f"{URL}{path}?format=csv", infer_schema_length=None).collect()
    assert lazily.equals(csv), path
    rows[path] = total

# Types: counts are integers, amounts are decimals, days are dates, truth is Boolean.
projects = polars.read_csv(f"{URL}/v1/projects?format=csv", infer_schema_length=None, try_parse_dates=True)
types = {"since": polars.Int64, "period.ongoing": polars.Boolean, "period.start_earliest": polars.Date, "source.row": polars.Int64}
assert {name: projects.schema[name] for name in types} == types, {name: projects.schema[name] for name in types}
assert projects["id"].to_list() == ids("project")
exact = polars.read_csv(
    f"{URL}/v1/projects?format=csv", infer_schema_length=None, schema_overrides={"funding.counted_eur": polars.Decimal(18, 2)}
)
stats = get("/v1/projects/stats?group_by=year")
assert exact["funding.counted_eur"].sum() == Decimal(stats["amount_eur"]), exact["funding.counted_eur"].sum()

# The years of the first possible days are those of the statistics.
years = dict(projects.group_by(projects["period.start_earliest"].dt.year()).len().iter_rows())
assert years == {group["year"] and int(group["year"]): group["count"] for group in stats["groups"]}, years

# Nested records of NDJSON: the countries of projects.
nested = polars.read_ndjson(f"{URL}/v1/projects?format=ndjson", infer_schema_length=None)
codes = nested.explode("countries").select(polars.col("countries").struct.field("code")).drop_nulls()["code"]
groups = get("/v1/projects/stats?group_by=country")["groups"]
assert dict(codes.value_counts().iter_rows()) == {group["country"]: group["count"] for group in groups if group["country"]}

# The code of Namibia is text.
countries = polars.read_csv(f"{URL}/v1/countries?format=csv")
assert countries.filter(polars.col("code") == "NA")["name"].to_list() == ["Namibia"]
assert countries["code"].null_count() == 0 and sorted(countries["code"]) == sorted(row["code"] for row in table("countries"))

print(f"{len(rows)} lists as CSV and NDJSON with {sum(rows.values())} rows; the sum and {len(years)} years equal the statistics")
