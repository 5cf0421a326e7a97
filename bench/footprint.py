"""Footprint of the idle register: memory, start time, and size of the program."""
import http.client
import statistics
import subprocess
import time

import measures
import others

# Limits: memory in bytes, start in seconds, program in bytes.
MEMORY, START, SIZE = 48_000_000, 0.2, 64_000_000
STARTS = 7


def measure(binary, url, folder, options):
    """Starts the register several times on a loaded database, and reads its memory one second after each start."""
    starts, memory = [], []
    for _ in range(STARTS):
        port = others.free_port()
        command = [binary, "serve", "--listen", f"127.0.0.1:{port}", "--database-url", url]
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=folder)
        while not ready(port):
            if process.poll() is not None or time.perf_counter() - began > 60:
                raise SystemExit("bench/run: the register did not become ready within 60 s")
            time.sleep(0.002)
        starts.append(time.perf_counter() - began)
        time.sleep(1)
        with open(f"/proc/{process.pid}/status") as status:
            memory.append(next(int(line.split()[1]) * measures.KIB for line in status if line.startswith("VmRSS:")))
        process.terminate()
        process.wait()
    return {"starts": starts, "memory": statistics.median(memory), "size": binary.stat().st_size}


def ready(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def holds(found):
    return found["memory"] < MEMORY and statistics.median(found["starts"]) < START and found["size"] < SIZE
