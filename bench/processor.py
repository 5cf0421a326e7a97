"""CPU cores of client and servers, and CPU time per response."""
import contextlib
import os
import pathlib

CORES = sorted(os.sched_getaffinity(0))
# The client has its own core if there are several. Otherwise it would slow down fast servers more than slow ones.
CLIENT, SERVERS = CORES[-1:], CORES[:-1] or CORES
TICKS = os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def apart(roots):
    """Keeps these processes, and servers that start inside the context, off the core of the client."""
    def keep(cores):
        for pid in [0, *family(roots)]:
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(pid, cores)

    keep(SERVERS)
    try:
        yield
    finally:
        keep(CORES)


def seconds(roots):
    """Returns the CPU time of these processes and their descendants so far, in user and kernel mode."""
    return sum(family(roots).values()) / TICKS


def family(roots):
    """Returns the CPU time in ticks of these processes and their descendants, each with its children that have ended."""
    ticks, below = {}, {}
    for file in pathlib.Path("/proc").glob("[0-9]*/stat"):
        # A process may end at any time.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            # The name of the program, in parentheses, may contain any character. The fields follow the last parenthesis.
            fields = file.read_text().rpartition(")")[2].split()
            pid = int(file.parent.name)
            ticks[pid] = sum(map(int, fields[11:15]))
            below.setdefault(int(fields[1]), []).append(pid)
    result, remaining = {}, list(roots)
    while remaining:
        pid = remaining.pop()
        if pid in ticks:
            result[pid] = ticks[pid]
        remaining += below.get(pid, [])
    return result
