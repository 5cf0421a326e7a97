"""LibreOffice opens the spreadsheets. Sheets have names, known days are dates, amounts are numbers, addresses are links."""
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path
from xml.etree import ElementTree

from rest import URL, get

PATHS = {"projects": "Projects", "agreements": "Agreements", "cooperation": "Cooperation", "actions": "Actions", "exchange-rates": "Exchange rates"}
OFFICE, TABLE, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "table", "text"))

if shutil.which("soffice") is None:
    print("soffice is not installed")
    sys.exit(77)


def cells(row):
    """Returns the cells of a row, each as its type and its value."""
    for cell in row.iterfind(f"{TABLE}table-cell"):
        kind = cell.get(f"{OFFICE}value-type")
        text = "\n".join("".join(part.itertext()) for part in cell.iter(f"{TEXT}p"))
        value = cell.get(f"{OFFICE}date-value") or cell.get(f"{OFFICE}value") or cell.get(f"{OFFICE}boolean-value") or text
        # Equal cells are written once. Rows end in thousands of empty cells.
        yield from [(kind, value, cell)] * min(int(cell.get(f"{TABLE}number-columns-repeated", 1)), 200)


def rows(sheet):
    for row in sheet.iter(f"{TABLE}table-row"):
        yield from [list(cells(row))] * min(int(row.get(f"{TABLE}number-rows-repeated", 1)), 200)


for path in PATHS:
    urllib.request.urlretrieve(f"{URL}/v1/{path}?format=xlsx", f"{path}.xlsx")
profile = f"-env:UserInstallation=file://{Path('profile').absolute()}"
command = ["soffice", "--headless", "--norestore", profile, "--convert-to", "fods"]
subprocess.run([*command, *(f"{path}.xlsx" for path in PATHS)], check=True, capture_output=True, timeout=300)

dates = numbers = links = 0
for path, name in PATHS.items():
    sheets = ElementTree.parse(f"{path}.fods").getroot().findall(f".//{TABLE}table")
    assert [sheet.get(f"{TABLE}name") for sheet in sheets] == [name, "About"], path
    # The sheet "About" has the name of each column in the API.
    about = [[value for _, value, _ in row] for row in rows(sheets[1])]
    start = next(place for place, row in enumerate(about) if row[0] == "Column")
    header, *records = rows(sheets[0])
    fields = [row[1] for row in about[start + 1 :]][: sum(1 for _, value, _ in header if value)]
    records = [row for row in records if row[0][1]]
    assert len(records) == get(f"/v1/{path}?limit=1")["total"], (path, len(records))
    for place, field in enumerate(fields):
        # Several values in one cell are text, joined by semicolons.
        kinds = {row[place][0] for row in records if row[place][1] and "; " not in row[place][1]}
        # `dates_earliest` is a list.
        if field.endswith(("_earliest", "_latest")) and "dates_" not in field:
            assert kinds <= {"date"}, (path, field, kinds)
            dates += sum(1 for row in records if row[place][0] == "date")
        if field.endswith("_eur"):
            assert kinds <= {"float"}, (path, field, kinds)
            numbers += sum(1 for row in records if row[place][0] == "float")
        if field == "url":
            links += sum(1 for row in records if row[place][2].find(f".//{TEXT}a") is not None)
assert min(dates, numbers, links) > 100, (dates, numbers, links)

print(f"{len(PATHS)} spreadsheets with {dates} dates, {numbers} amounts and {links} links")
