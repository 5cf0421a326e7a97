"""What was found, as a page."""
import datetime
import os
import platform
import subprocess

import growth

MIB = 1024 * 1024
# How much an export may add to the memory of the server, and how much a late page may cost beside the first.
GROWTH, DEPTH = 64 * MIB, 1.2


def holds(found, asked):
    exports = [export for one in found for export in one["exports"]]
    pages = [page for one in found for page in one["pages"]]
    whole = all(export["rows"] == export["total"] for export in exports)
    flat = all(growth.holds(row, asked) for one in found for row in one["growth"])
    return whole and flat and all(fits(export) for export in exports) and all(even(page) for page in pages)


def fits(export):
    return export["growth"] < GROWTH


def even(page):
    return page["deep"] / page["first"] <= DEPTH


def text(root, binary, asked, found):
    parts = [head(root, binary, asked, found), exports(found), pages(found), grown(found, asked), requests(found), filled(found)]
    return "\n".join(parts)


def told(root, *command):
    return subprocess.run(command, cwd=root, capture_output=True, text=True).stdout.strip()


def commit(root, given=False):
    changes = told(root, "git", "status", "--porcelain", "src", "entity", "migration", "Cargo.lock")
    return told(root, "git", "rev-parse", "--short", "HEAD") + (" with changes" if changes else "") + (", by a program that was given and may be older" if given else "")


def version(root, binary):
    return f"{told(root, str(binary), '--version')}, built with {told(root, 'rustc', '--version')} as a release"


def head(root, binary, asked, found):
    databases = ", ".join(one["database"] for one in found)
    today = datetime.date.today().isoformat()
    return f"""# What was measured

By `bench/run`, on {today}, of {version(root, binary)}, at commit {commit(root, asked.binary)};
{databases}; {os.cpu_count()} cores, {platform.system()} {platform.release()}.

The machine is shared with other work, and noisy: its load was {", ".join(f"{load:.1f}" for load in os.getloadavg())} at the end of the run (of the last minute, 5 and 15).
A time or a rate says little by itself. What is compared is compared within one run, turn by turn, as a ratio; memory does not
depend on the load. Client, server and database share the cores. Neither answers nor versions are kept here: what that gives is compared
further down. PostgreSQL runs as it is installed, but without waiting for the
disk, and is vacuumed and analysed after it was filled; the program holds 16 connections, as by default.
"""


def exports(found):
    lines = [
        "## Exports in constant memory\n",
        "By how much the resident memory of the server grows at most while all projects are exported over HTTP: the peak of",
        "`/proc/PID/status` (VmHWM), set back before, less what was resident then (VmRSS). A small export of the same format comes first.",
        f"It must stay below {GROWTH // MIB} MiB, and every record must arrive.\n",
        "| database | format | records | arrived | growth | before | size | seconds | MB a second | |",
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
        "## A late page costs what the first one costs\n",
        "The median time of the first page and of one far down the list, of 100 records each, asked for in turn on one connection.",
        f"The ratio must not be above {DEPTH}. It may be well below 1: what is not known comes last, so late pages have less to tell.\n",
        "| database | records | sort | page | rounds | page 1 | that page | ratio | |",
        "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in found:
        for page in one["pages"]:
            lines.append(
                f"| {short(one)} | {one['filled'][-1]['projects']:,} | `{page['sort']}` | {page['page']:,} | {page['rounds']} | {page['first'] * 1e3:.2f} ms "
                f"| {page['deep'] * 1e3:.2f} ms | {page['deep'] / page['first']:.2f} | {verdict(even(page))} |"
            )
    return "\n".join(lines) + "\n"


def grown(found, asked):
    lines = [
        f"## From {asked.exported:,} projects to {asked.projects:,}\n",
        "The median time of the same question in the small register and in the large one, asked in turn on one connection each, with neither",
        f"answers nor versions kept; totals are counted before, once a revision. What finds as much must not cost more than {growth.EVEN} times as much; what tells of all, not more than there is more, and a tenth.\n",
        "| database | question | rounds | small | large | ratio | at most | |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in found:
        for row in one["growth"]:
            most = growth.most(row, asked)
            bound = f"{most:.1f}" if most else ""
            lines.append(
                f"| {short(one)} | {row['question']} | {row['rounds']} | {row['small'] * 1e3:,.2f} ms | {row['large'] * 1e3:,.2f} ms "
                f"| {row['large'] / row['small']:.2f} | {bound} | {verdict(growth.holds(row, asked)) if most else ''} |"
            )
    return "\n".join(lines) + "\n"


def requests(found):
    lines = [
        "## Requests a second\n",
        "The same question again and again (`wrk`, one thread), so many at once, on the large register. Figures to know the order of",
        "magnitude by; nothing is promised.\n",
        "| question | at once | " + " | ".join(f"{short(one)} | median" for one in found) + " |",
        "| --- | ---: |" + " ---: | ---: |" * len(found),
    ]
    for row in zip(*(one["requests"] for one in found)):
        cells = " | ".join(f"{number(one['rate'])} | {milliseconds(one['median'])}" for one in row)
        lines.append(f"| {row[0]['what']}: `{row[0]['path']}` | {row[0]['at_once']} | {cells} |")
    return "\n".join(lines) + "\n"


def filled(found):
    lines = [
        "## Filling\n",
        "How long `thb-register generate` takes: everything in one transaction, words for the search included.\n",
        "| database | projects | seconds | projects a second | size of the database |",
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
