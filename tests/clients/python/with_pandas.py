"""pandas reads CSV and NDJSON by URL. Sums, groups and years equal the statistics."""
from decimal import Decimal

import pandas
from rest import URL, get, ids, table

FILTERS = ["", "country=NG", "theme=prevention&form=training", "year=2008", "reporter=european-commission&money=all", "first_report=true"]


def read(path):
    """Reads a CSV as the documentation says: as text, with `NA` as a value."""
    return pandas.read_csv(URL + path, dtype=str, keep_default_na=False)


def euros(column):
    return sum(map(Decimal, column[column != ""]), Decimal())


# The code of Namibia is `NA`, which pandas takes for a missing value by default.
codes = [country["code"] for country in table("countries")]
assert codes.count("NA") == 1
careless = pandas.read_csv(f"{URL}/v1/countries?format=csv")
assert careless.loc[careless["code"].isna(), "name"].tolist() == ["Namibia"], careless[careless["code"].isna()]
countries = read("/v1/countries?format=csv")
assert sorted(countries["code"]) == sorted(codes)
assert countries.loc[countries["code"] == "NA", "alpha3"].tolist() == ["NAM"]

# The column of counted amounts adds up to the statistic of the same filters.
for query in FILTERS:
    projects = read(f"/v1/projects?format=csv&{query}")
    stats = get(f"/v1/projects/stats?{query}")
    assert len(projects) == stats["total"] > 0, (query, len(projects), stats["total"])
    assert euros(projects["funding.counted_eur"]) == Decimal(stats["amount_eur"]), query
projects = read("/v1/projects?format=csv")
assert projects["id"].tolist() == ids("project")

# One row for each country: the groups of the statistics, and a sum that stays the same.
expanded = read("/v1/projects?format=csv&expand=countries")
by_country = expanded[expanded["countries.code"] != ""].groupby("countries.code")["id"].nunique().to_dict()
groups = get("/v1/projects/stats?group_by=country")["groups"]
assert by_country == {group["country"]: group["count"] for group in groups if group["country"]}
assert euros(expanded["funding.counted_eur"]) == euros(projects["funding.counted_eur"])

# The first possible days are dates for pandas, which EDTF is not.
days = pandas.to_datetime(projects["period.start_earliest"].replace("", None), format="%Y-%m-%d")
years = days.dt.year.dropna().astype(int).value_counts().to_dict()
groups = get("/v1/projects/stats?group_by=year")["groups"]
assert years == {int(group["year"]): group["count"] for group in groups if group["year"] is not None}, years
assert int(days.isna().sum()) == next(group["count"] for group in groups if group["year"] is None)

# NDJSON has the same records.
lines = pandas.read_json(f"{URL}/v1/projects?format=ndjson", lines=True, dtype=False, convert_dates=False)
assert lines["id"].tolist() == projects["id"].tolist()

print(f"{len(codes)} countries with Namibia; {len(FILTERS)} sums, {len(by_country)} countries and {len(years)} years equal the statistics")
