"""Renders the measurements as bench/RESULTS.md."""
import datetime
import os
import platform
import subprocess

import growth

MIB = 1024 * 1024
# Limits: the memory growth of an export, and the ratio of a late page to the first page.
GROWTH, DEPTH = 64 * MIB, 1.2


def holds(found, options):
    exports = [export for one in found for export in one["exports"]]
    pages = [page for one in found for page in one["pages"]]
    whole = all(export["rows"] == export["total"] for export in exports)
    flat = all(growth.holds(row, options) for one in found for row in one["growth"])
    return whole and flat and all(fits(export) for export in exports) and all(even(page) for page in pages)


def fits(export):
    return export["growth"] < GROWTH


def even(page):
    return page["deep"] / page["first"] <= DEPTH


def text(root, binary, options, found):
    parts = [head(root, binary, options, found), exports(found), pages(found), grown(found, options), requests(found), filled(found)]
    return "\n".join(parts)


def output_of(root, *command):
    return subprocess.run(command, cwd=root, capture_output=True, text=True).stdout.strip()


def commit(root, given=False):
    changes = output_of(root, "git", "status", "--porcelain", "src", "entity", "migration", "Cargo.lock")
    return output_of(root, "git", "rev-parse", "--short", "HEAD") + (" with changes" if changes else "") + (", with a given program that may be older" if given else "")


def version(root, binary):
    return f"{output_of(root, str(binary), '--version')}, built with {output_of(root, 'rustc', '--version')} as a release"


def head(root, binary, options, found):
    databases = ", ".join(one["database"] for one in found)
    today = datetime.date.today().isoformat()
    return f"""# Measurements

By `bench/run`, on {today}, with {version(root, binary)}, at commit {commit(root, options.binary)};
{databases}; {os.cpu_count()} cores, {platform.system()} {platform.release()}.

The machine is shared and noisy: its load was {", ".join(f"{load:.1f}" for load in os.getloadavg())} at the end of the run (1, 5 and 15 minutes).
Absolute times and rates mean little. Comparisons are ratios within one run, measured in turn. Memory does not depend on the load. Client,
server and database share the cores. All caches are off here; the comparisons below show their gain. PostgreSQL has its default settings,
except that it does not wait for the disk. It is vacuumed and analysed after filling. The register has its default of 16 connections.
"""


def exports(found):
    lines = [
        "## Exports in constant memory\n",
        "The maximum growth of the server's resident memory during an export of all projects over HTTP: the peak (VmHWM in",
        "`/proc/PID/status`, reset before) minus the resident memory before (VmRSS). A small export of the same format comes first.",
        f"The growth must stay below {GROWTH // MIB} MiB, and all records must arrive.\n",
        "| database | format | records | arrived | growth | before | size | seconds | MB per second | |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in found:
        for export in one["exports"]:
            size = export["bytes"] / 1e6
            good = fits(export) and export["rows"] == export["total"]
            lines.append(
                f"| {short(one)} | {export['form']} | {export['total']:,} | {export['rows']:,} | {export['growth'] / MIB:.1f} MiB "
                f"| {export['before'] / MIB:.0f} MiB | {size:.1f} MB | {export['seconds']:.1f} | {size / export['seconds']:.1f} | {verdict(good)} |"
            )
    return "\n".join(lines) + "\n"


def pages(found):
    lines = [
        "## Late pages cost as much as the first page\n",
        "The median time of the first page and of a late page of a list, with 100 records each, requested in turn on one connection.",
        f"The ratio must not exceed {DEPTH}. It may be well below 1: unknown values come last, so late pages have less data.\n",
        "| database | records | sort | page | rounds | first page | late page | ratio | |",
        "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in found:
        for page in one["pages"]:
            lines.append(
                f"| {short(one)} | {one['filled'][-1]['projects']:,} | `{page['sort']}` | {page['page']:,} | {page['rounds']} | {page['first'] * 1e3:.2f} ms "
                f"| {page['deep'] * 1e3:.2f} ms | {page['deep'] / page['first']:.2f} | {verdict(even(page))} |"
            )
    return "\n".join(lines) + "\n"


def grown(found, options):
    lines = [
        f"## From {options.exported:,} projects to {options.projects:,}\n",
        "The median time of the same request to the small and to the large register, in turn, on one connection each, without caches. Totals",
        f"are counted before, once per revision. Requests with the same number of results may take at most {growth.EVEN} times as long. Requests over all",
        f"records may grow in proportion to the records, times {growth.SLACK}.\n",
        "| database | request | rounds | small | large | ratio | limit | |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in found:
        for row in one["growth"]:
            most = growth.most(row, options)
            bound = f"{most:.1f}" if most else ""
            lines.append(
                f"| {short(one)} | {row['question']} | {row['rounds']} | {row['small'] * 1e3:,.2f} ms | {row['large'] * 1e3:,.2f} ms "
                f"| {row['large'] / row['small']:.2f} | {bound} | {verdict(growth.holds(row, options)) if most else ''} |"
            )
    return "\n".join(lines) + "\n"


def requests(found):
    lines = [
        "## Requests per second\n",
        "Repeated requests (`wrk`, one thread) to the large register. The figures show the order of magnitude, without a limit.\n",
        "| request | connections | " + " | ".join(f"{short(one)} | median" for one in found) + " |",
        "| --- | ---: |" + " ---: | ---: |" * len(found),
    ]
    for row in zip(*(one["requests"] for one in found)):
        cells = " | ".join(f"{number(one['rate'])} | {milliseconds(one['median'])}" for one in row)
        lines.append(f"| {row[0]['what']}: `{row[0]['path']}` | {row[0]['at_once']} | {cells} |")
    return "\n".join(lines) + "\n"


def filled(found):
    lines = [
        "## Filling\n",
        "The time of `thb-register generate`: one transaction, with the search index.\n",
        "| database | projects | seconds | projects per second | size of the database |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for one in found:
        for fill in one["filled"]:
            rate = fill["projects"] / fill["seconds"]
            lines.append(f"| {short(one)} | {fill['projects']:,} | {fill['seconds']:.0f} | {rate:,.0f} | {fill['bytes'] / 1e6:,.0f} MB |")
    return "\n".join(lines) + "\n"


def short(one):
    return one["database"].split()[0]


def number(rate):
    return "not measured" if rate is None else f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"


def milliseconds(seconds):
    return "" if seconds is None else f"{seconds * 1e3:,.1f} ms"


def verdict(good):
    return "holds" if good else "**fails**"
