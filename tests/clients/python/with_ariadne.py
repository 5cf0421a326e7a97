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
# The generator formats what it writes with a program beside it.
path = f"{generator.parent}{os.pathsep}{os.environ['PATH']}"
subprocess.run([generator, "--config", "ariadne.toml"], check=True, stdout=subprocess.DEVNULL, env=os.environ | {"PATH": path})
sys.path.insert(0, os.getcwd())

import register  # noqa: E402

with register.Register(url=os.environ["REGISTER_URL"] + "/graphql") as client:
    # A country and what is done about it.
    told = client.country(code="NG")
    assert (told.country.code, told.country.name) == ("NG", "Nigeria"), told.country
    assert told.projects.total_count == 13, told.projects
    amounts = [project.funding.amount_eur for project in told.projects.nodes]
    assert all(isinstance(amount, Decimal) for amount in amounts) and amounts == sorted(amounts, reverse=True), amounts
    assert client.country(code="NG", as_of="1").projects.total_count == 13

    # Who pays: the groups add up to the whole, as each project has one programme at most.
    told = client.funding().project_stats
    assert told.total == 284 and not told.overlapping
    assert sum(group.count for group in told.groups) == 284
    taiex = next(group for group in told.groups if group.keys[0].value == "TAIEX")
    some = client.funding(filter_=register.ProjectFilter(programme=["TAIEX"])).project_stats
    assert [group.count for group in some.groups] == [taiex.count] and some.groups[0].amount_eur == taiex.amount_eur
    late = client.funding(filter_=register.ProjectFilter(startFrom="2010", theme=[register.Theme.PREVENTION])).project_stats
    assert 0 < late.total < 284

    # How far the agreements of an agency have come: what is counted by stage is what the pages hold.
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
    counted = {value.value.upper(): value.count for value in page.facets[0].values}
    assert counted == {stage.value: count for stage, count in stages.items() if stage}, (counted, stages)

    # What is refused, with its code.
    try:
        client.pipeline(agency="europol", first=0)
        raise AssertionError("no error")
    except register.GraphQLClientGraphQLMultiError as error:
        assert error.errors[0].extensions["code"] == "invalid_request", error.errors

print("3 queries: a country of 13 projects, the funding of 284, a pipeline of 47 agreements")
