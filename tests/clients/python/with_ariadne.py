"""ariadne-codegen: a client generated from the schema and the queries of a dashboard."""
import os
import pathlib
import subprocess
import sys
from decimal import Decimal

pathlib.Path("ariadne.toml").write_text(f"""
[tool.ariadne-codegen]
schema_path = "{os.environ["REGISTER_SDL"]}"
queries_path = "{os.environ["REGISTER_QUERIES"]}"
target_package_name = "register"
client_name = "Register"
async_client = false

[tool.ariadne-codegen.scalars.AsOf]
type = "str"
[tool.ariadne-codegen.scalars.DateTime]
type = "datetime.datetime"
[tool.ariadne-codegen.scalars.Decimal]
type = "decimal.Decimal"
[tool.ariadne-codegen.scalars.Edtf]
type = "str"
[tool.ariadne-codegen.scalars.NaiveDate]
type = "datetime.date"
[tool.ariadne-codegen.scalars.Revision]
type = "int"
""")
generator = pathlib.Path(sys.executable).parent / "ariadne-codegen"
# The generator formats its output with a program in the same folder.
path = f"{generator.parent}{os.pathsep}{os.environ['PATH']}"
subprocess.run([generator, "--config", "ariadne.toml"], check=True, stdout=subprocess.DEVNULL, env=os.environ | {"PATH": path})
sys.path.insert(0, os.getcwd())

import register  # noqa: E402

with register.Register(url=os.environ["REGISTER_URL"] + "/graphql") as client:
    # A country and the projects for it.
    country_page = client.country(code="NG")
    assert (country_page.country.code, country_page.country.name) == ("NG", "Nigeria"), country_page.country
    assert country_page.projects.total_count == 13, country_page.projects
    amounts = [project.funding.amount_eur for project in country_page.projects.nodes]
    assert all(isinstance(amount, Decimal) for amount in amounts) and amounts == sorted(amounts, reverse=True), amounts
    assert client.country(code="NG", as_of="1").projects.total_count == 13

    # Funding: the groups add up to the total, because each project has at most one programme.
    stats = client.funding().project_stats
    assert stats.total == 286 and not stats.overlapping
    assert sum(group.count for group in stats.groups) == 286
    taiex = next(group for group in stats.groups if group.keys[0].value == "TAIEX")
    some = client.funding(filter_=register.ProjectFilter(programme=["TAIEX"])).project_stats
    assert [group.count for group in some.groups] == [taiex.count] and some.groups[0].amount_eur == taiex.amount_eur
    late = client.funding(filter_=register.ProjectFilter(startFrom="2010", theme=[register.Theme.PREVENTION])).project_stats
    assert 0 < late.total < 286

    # The pipeline of an agency: the facet counts match the records of all pages.
    stages, after, ids = {}, None, []
    while True:
        page = client.pipeline(agency="europol", first=20, after=after).agreements
        for agreement in page.nodes:
            ids.append(agreement.id)
            stages[agreement.stage] = stages.get(agreement.stage, 0) + 1
        if not page.page_info.has_next_page:
            break
        after = page.page_info.end_cursor
    assert len(ids) == len(set(ids)) == page.total_count == 47, (len(ids), page.total_count)
    # Values without records have the count 0. Agreements without a stage are counted under None.
    counted = {value.value: value.count for value in page.facets[0].values if value.value and value.count}
    assert counted == {stage.value: count for stage, count in stages.items() if stage}, (counted, stages)

    # An invalid request returns an error with a code.
    try:
        client.pipeline(agency="europol", first=0)
        raise AssertionError("no error")
    except register.GraphQLClientGraphQLMultiError as error:
        assert error.errors[0].extensions["code"] == "invalid_request", error.errors

print("3 queries: a country with 13 projects, funding of 286 projects, a pipeline of 47 agreements")
