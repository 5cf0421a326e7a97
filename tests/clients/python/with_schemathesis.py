"""schemathesis: what REST answers is what its contract says, whatever is asked."""
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
ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
if ran.returncode:
    print(ran.stdout)
    sys.exit(1)
# That all was fine must not be because nothing was tried.
operations = re.search(r"Tested: (\d+)", ran.stdout)
cases = re.search(r"(\d+) generated", ran.stdout)
assert operations and int(operations[1]) >= 35 and cases and int(cases[1]) >= 1000, ran.stdout
print(f"{cases[1]} requests to {operations[1]} operations")
