"""The processor: whose core is whose, and how much of its time an answer takes."""
import contextlib
import os
import pathlib

CORES = sorted(os.sched_getaffinity(0))
# The client has a core of its own, where there are several: else it would take the more from a server, the faster that one is.
CLIENT, SERVERS = CORES[-1:], CORES[:-1] or CORES
TICKS = os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def apart(roots):
    """Servers that are started meanwhile, and these that run already, keep off the core of the client."""
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
    """What these processes, and all that they started, have taken of the processor so far, in programs and in the kernel."""
    return sum(family(roots).values()) / TICKS


def family(roots):
    """These processes and all below them: what each has taken of the processor, with those of its own that have ended, in ticks."""
    told, below = {}, {}
    for file in pathlib.Path("/proc").glob("[0-9]*/stat"):
        # A process may end at any time.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            # The name of the program comes first, in brackets, and may hold anything.
            fields = file.read_text().rpartition(")")[2].split()
            pid = int(file.parent.name)
            told[pid] = sum(map(int, fields[11:15]))
            below.setdefault(int(fields[1]), []).append(pid)
    found, left = {}, list(roots)
    while left:
        pid = left.pop()
        if pid in told:
            found[pid] = told[pid]
        left += below.get(pid, [])
    return found
