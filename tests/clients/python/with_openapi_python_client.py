"""openapi-python-client: a client generated from the contract of the running register filters, walks pages, and reads records and files."""
import importlib
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from rest import URL, get, ids

# The data package has a media type of its own, which the generator must be told to be a file.
Path("config.json").write_text(json.dumps({"content_type_overrides": {"application/zip": "application/octet-stream"}}))
folder = Path(sys.executable).parent
command = [folder / "openapi-python-client", "generate", "--url", f"{URL}/openapi.json", "--meta", "none"]
# The generator formats its output with a program in the same folder.
path = f"{folder}{os.pathsep}{os.environ['PATH']}"
output = subprocess.run(
    [*command, "--output-path", "thb_register", "--config", "config.json"], capture_output=True, text=True, env=os.environ | {"PATH": path}
)
assert output.returncode == 0 and "WARNING" not in output.stdout + output.stderr, output.stdout + output.stderr
sys.path.insert(0, os.getcwd())
models = importlib.import_module("thb_register.models")
client = importlib.import_module("thb_register").Client(base_url=URL)


def call(name, *arguments, **options):
    """Sends a request. Returns the typed body of the response."""
    response = importlib.import_module(f"thb_register.api.{name}").sync_detailed(*arguments, client=client, **options)
    assert response.parsed is not None, (name, response)
    return response.parsed


# Filter.
page = call("projects.list_projects", country=["NG", "BJ"], theme=[models.Theme.PREVENTION])
expected = get("/v1/projects?country=NG&country=BJ&theme=prevention")
assert page.total == expected["total"] > 0 and [item.id for item in page.items] == [item["id"] for item in expected["items"]]

# Walk pages.
found, after = [], {}
while True:
    page = call("projects.list_projects", limit=100, **after)
    found += [item.id for item in page.items]
    if page.next_cursor is None:
        break
    after = {"after": page.next_cursor}
assert found == ids("project") and call("projects.list_projects", limit=100, page=2).items[0].id == found[100]

# One record, its history, and a record that is not there.
project = call("projects.get_project", found[0])
assert (project.title, project.funding.amounts) == (get(f"/v1/projects/{found[0]}")["title"], [])
versions = call("projects.get_project_history", found[0])
assert versions.items[-1].event == models.Event.ADDED and versions.items[-1].record.id == found[0]
missing = call("projects.get_project", "nothing")
assert (missing.status, missing.code) == (404, "not_found"), missing

# Statistics.
stats = call("projects.get_project_stats", group_by=[models.GetProjectStatsGroupByItem.YEAR])
assert sum(group.count for group in stats.groups) == stats.total == len(found)
assert Decimal(stats.amount_eur) == Decimal(get("/v1/projects/stats")["amount_eur"])

# Files. The generator reads each response in one format, so other formats need its HTTP client.
csv = client.get_httpx_client().get("/v1/projects", params={"format": "csv"})
assert csv.headers["content-type"].startswith("text/csv") and csv.content.count(b"\n") > len(found)
package = call("data_package.get_datapackage")
assert package.payload.read(4) == b"PK\x03\x04"

print(f"{len(list(Path('thb_register/models').iterdir()))} models without a warning; {len(found)} projects by pages; history, statistics, files")
