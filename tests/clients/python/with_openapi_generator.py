"""openapi-generator: a Python client generated from the contract of the running register filters, walks pages, and reads records."""
import importlib
import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from rest import URL, get, ids

if shutil.which("java") is None:
    print("the generator needs Java, which is not installed")
    sys.exit(77)
program = Path(sys.executable).with_name("openapi-generator-cli")
command = [program, "generate", "-g", "python", "-i", f"{URL}/openapi.json", "-o", "client", "--additional-properties=packageName=thb_register"]
output = subprocess.run(command, capture_output=True, text=True)
assert output.returncode == 0, output.stdout + output.stderr
sys.path.insert(0, os.path.abspath("client"))
register = importlib.import_module("thb_register")
client = register.ApiClient(register.Configuration(host=URL))
projects = register.ProjectsApi(client)

# Filter.
page = projects.list_projects(country=["NG", "BJ"], theme=["prevention"])
expected = get("/v1/projects?country=NG&country=BJ&theme=prevention")
assert page.total == expected["total"] > 0 and [item.id for item in page.items] == [item["id"] for item in expected["items"]]

# Walk pages.
found, after = [], None
while True:
    page = projects.list_projects(limit=100, after=after)
    found += [item.id for item in page.items]
    after = page.next_cursor
    if after is None:
        break
assert found == ids("project") and projects.list_projects(limit=100, page=2).items[0].id == found[100]

# One record, its history, and a record that is not there.
project = projects.get_project(found[0])
assert (project.id, project.title) == (found[0], get(f"/v1/projects/{found[0]}")["title"])
assert projects.get_project_history(found[0]).items[-1].event == "added"
try:
    projects.get_project("nothing")
    raise AssertionError("no error")
except register.exceptions.NotFoundException as error:
    assert register.Problem.from_json(error.body).code == "not_found", error.body

# Statistics.
stats = projects.get_project_stats(group_by=["year"])
assert sum(group.count for group in stats.groups) == stats.total == len(found)
assert Decimal(stats.amount_eur) == Decimal(get("/v1/projects/stats")["amount_eur"])

# Files. The generator reads each response in one format. `without_preload_content` leaves other formats as they are.
csv = projects.list_projects_without_preload_content(format="csv")
assert csv.headers["content-type"].startswith("text/csv") and csv.data.count(b"\n") > len(found)
assert bytes(register.DataPackageApi(client).get_datapackage())[:4] == b"PK\x03\x04"

print(f"{len(list(Path('client/thb_register/models').iterdir()))} models; {len(found)} projects by pages; history, statistics, data package")
