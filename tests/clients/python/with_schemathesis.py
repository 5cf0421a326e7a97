"""schemathesis: REST responses match the contract for random requests.

A short run makes four checks. A full run makes all checks in all phases, except these:

positive_data_acceptance   A schema cannot say which days exist, which keys are known, and which parameters exclude each other. The register
                           refuses such requests with 400 and says why.
"""
import os
import pathlib
import re
import subprocess
import sys

examples = int(os.environ["REGISTER_EXAMPLES"])
is_full = examples >= 50
checks = ["--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"]
if is_full:
    checks = ["--checks", "all", "--exclude-checks", "positive_data_acceptance"]
# The HTTP library refuses longer addresses before the register sees them.
pathlib.Path("hooks.py").write_text(
    "import schemathesis\n\n\n@schemathesis.hook\ndef filter_case(context, case):\n    return len(str(case.as_transport_kwargs(base_url='http://localhost'))) < 15_000\n"
)
command = [
    pathlib.Path(sys.executable).parent / "schemathesis", "--no-color", "run", os.environ["REGISTER_URL"] + "/openapi.json",
    *checks, "--phases", "examples,coverage,fuzzing" + (",stateful" if is_full else ""),
    "--max-examples", str(examples), "--seed", os.environ["REGISTER_SEED"],
    "--generation-database", "none", "--continue-on-failure", "--warnings", "off",
]  # fmt: skip
environment = os.environ | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": os.getcwd()}
process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
if process.returncode:
    print(process.stdout)
    sys.exit(1)
# A run with too few requests must not pass.
operations = re.search(r"Tested: (\d+)", process.stdout)
cases = re.search(r"(\d+) generated", process.stdout)
assert operations and int(operations[1]) >= 35 and cases and int(cases[1]) >= 1000, process.stdout
print(f"{cases[1]} requests to {operations[1]} operations, {'all checks and phases but one' if is_full else 'four checks'}")
