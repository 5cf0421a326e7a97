"""schemathesis: REST responses match the contract for random requests."""
import os
import pathlib
import re
import subprocess
import sys

command = [
    pathlib.Path(sys.executable).parent / "schemathesis", "--no-color", "run", os.environ["REGISTER_URL"] + "/openapi.json",
    "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
    "--phases", "examples,coverage,fuzzing", "--max-examples", os.environ["REGISTER_EXAMPLES"], "--seed", os.environ["REGISTER_SEED"],
    "--generation-database", "none", "--continue-on-failure", "--warnings", "off",
]  # fmt: skip
process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
if process.returncode:
    print(process.stdout)
    sys.exit(1)
# A run with too few requests must not pass.
operations = re.search(r"Tested: (\d+)", process.stdout)
cases = re.search(r"(\d+) generated", process.stdout)
assert operations and int(operations[1]) >= 35 and cases and int(cases[1]) >= 1000, process.stdout
print(f"{cases[1]} requests to {operations[1]} operations")
