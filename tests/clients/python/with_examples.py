"""Runs the examples of /docs/examples as the running register shows them: `with_examples.py curl`, `python`, `r`, `js` or `addresses`."""
import collections
import csv
import html.parser
import json
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from rest import URL, get

LANGUAGE = sys.argv[1]
FILTER = "/v1/projects?country=NG"


class Page(html.parser.HTMLParser):
    """Collects the blocks of code with their language, and the addresses of links."""

    def __init__(self, text):
        super().__init__()
        self.blocks, self.links, self.is_code = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "code" and "language-" in values.get("class", ""):
            self.blocks.append([values["class"].removeprefix("language-"), ""])
            self.is_code = True
        if tag == "a":
            self.links.append(values["href"])

    def handle_endtag(self, tag):
        self.is_code &= tag != "code"

    def handle_data(self, text):
        if self.is_code:
            self.blocks[-1][1] += text


def fetch(address):
    with urllib.request.urlopen(address) as response:
        return response.read().decode()


def is_alive(address):
    try:
        return bool(fetch(address))
    except urllib.error.HTTPError:
        return False


def run(command, file=None, text=None):
    """Runs an example and returns what it prints."""
    if shutil.which(command[0]) is None:
        print(f"{command[0]} is not installed")
        sys.exit(77)
    if file:
        Path(file).write_text(text)
        command = [*command, file]
    output = subprocess.run(command, capture_output=True, text=True)
    assert output.returncode == 0, f"{text or command}\n{output.stdout}{output.stderr}"
    return output.stdout


def numbers(text):
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", text)]


page = Page(fetch(f"{URL}/docs/examples"))
stats = get(f"{FILTER.replace('?', '/stats?')}&group_by=year")
total, euros = stats["total"], float(stats["amount_eur"])
assert "127.0.0.1:8080" not in str(page.blocks), "the examples have the address of this register"
ran = 0
for language, text in page.blocks:
    if LANGUAGE == "curl" and text.startswith("curl "):
        for command in text.splitlines():
            ran += 1
            printed = run(["bash", "-c", command])
            if "-o" not in command and "-OJ" not in command:
                answer = json.loads(printed)
                assert answer["total"] == total and set(answer["items"][0]) == {"id", "title", "funding"}, command
            if "--etag-compare" in command:
                # The second time, the copy stays.
                before = Path("projects.csv").read_bytes()
                run(["bash", "-c", command])
                assert Path("projects.csv").read_bytes() == before and len(before) > 100_000
    elif LANGUAGE == language == "python":
        ran += 1
        printed = run([sys.executable], "example.py", text)
        if "groupby" in text:
            # Not the groups of the statistics: a project with reports in two years counts once here, and in both years there.
            by_year = collections.defaultdict(float)
            for row in csv.DictReader(fetch(f"{URL}{FILTER}&format=csv").splitlines()):
                if row["period.start_earliest"]:
                    by_year[int(row["period.start_earliest"][:4])] += float(row["funding.counted_eur"] or 0)
            found = re.findall(r"^(\d{4})(?:\.0)?\s+(\S+)$", printed, re.MULTILINE)
            assert {int(year): float(euros) for year, euros in found} == dict(by_year), printed
        elif "polars" in text:
            assert abs(float(printed) - euros) < 0.01, printed
        else:
            assert len(printed.splitlines()) == total, printed
    elif LANGUAGE == language == "r":
        ran += 1
        [place, sum_] = numbers(run(["Rscript"], "example.R", text))
        assert place == 1 and abs(sum_ / euros - 1) < 1e-6, sum_
    elif LANGUAGE == language == "js":
        ran += 1
        printed = run(["node"], "example.mjs", text)
        for group in stats["groups"]:
            year = "null" if group["year"] is None else group["year"]
            assert re.search(rf"\b{year}\b.*\b{group['count']}\b", printed), printed
    elif LANGUAGE == "addresses":
        # Excel and Power BI do not run here. What they ask for, the register has.
        addresses = re.findall(rf"^{re.escape(URL)}\S+$", text, re.MULTILINE)
        contents = re.search(r'Web\.Contents\("([^"]+)", \[RelativePath = "([^"]+)", Query = \[([^\]]+)\]', text)
        if contents:
            base, path, query = contents.groups()
            parameters = urllib.parse.urlencode(re.findall(r'(\w+) = "([^"]*)"', query))
            addresses.append(f"{base}/{path}?{parameters}")
            header = fetch(addresses[-1]).splitlines()[0].split(",")
            columns = re.findall(r'\{"([^"]+)", type', text)
            assert len(columns) >= 2 and set(columns) <= set(header), (columns, header)
        for address in addresses:
            ran += 1
            with urllib.request.urlopen(address) as response:
                assert response.status == 200 and response.headers["content-disposition"].startswith("attachment"), address

if LANGUAGE == "addresses":
    # The links of all guides that stay in the register.
    guides = {link for link in page.links if link.startswith(f"{URL}/docs/")}
    links = {link.split("#")[0] for guide in guides for link in Page(fetch(guide)).links if link.startswith(URL)}
    dead = [link for link in links if not is_alive(link)]
    assert not dead, dead
    print(f"{ran} addresses of Excel and Power BI; {len(links)} links in {len(guides)} guides")
else:
    print(f"{ran} examples")
assert ran > 0, LANGUAGE
