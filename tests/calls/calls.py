"""The open interface, called by Schemathesis from the project's own OpenAPI document: as nobody, as somebody of one
mechanism, and as the secretariat of another. Whatever is sent, no answer may be a server error, and every answer must be
as the document says. Starts a server of its own with the demonstration in it. ENTENTE_BIN names the binary."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests

PASSWORD = "river delta compass 2027"
# Who calls, in which way. Coverage goes through everything the document says once, however long that takes, and stays
# under the limit of calls; the others go on with made-up and with earlier answers' values until their time is over.
RUNS = [
    ("", ["--phases", "fuzzing", "--max-time", "25"]),
    ("delegate@demo.example", ["--phases", "coverage"]),
    ("midsa@demo.example", ["--phases", "fuzzing,stateful", "--max-time", "35"]),
]
# What is looked at in each answer.
CHECKS = ",".join(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
        "unsupported_method",
    ]
)
SEED = os.environ.get("ENTENTE_CALLS_SEED", "20261126")


def free_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


def wait(base, server):
    for _ in range(600):
        if server.poll() is not None:
            sys.exit("the server did not start")
        try:
            if requests.get(f"{base}/readyz", timeout=1).ok:
                return
        except requests.RequestException:
            pass
        time.sleep(0.1)
    sys.exit("the server was not ready within a minute")


def token(base, email):
    """Made as a person makes it: by the form, read off the page."""
    person = requests.Session()
    person.headers["Origin"] = base
    signed = person.post(f"{base}/sign-in", data={"email": email, "password": PASSWORD}, allow_redirects=False)
    assert signed.status_code == 303, f"{email} signs in: {signed.status_code}"
    form = {"name": "Schemathesis", "scope": "write", "days": "30"}
    page = person.post(f"{base}/account/tokens", data=form).text
    return re.search(r"entente_[A-Za-z0-9_-]{43}", page).group()


def call(base, email, way, folder):
    """One run; says whether everything was in order."""
    schemathesis = Path(sys.executable).with_name("schemathesis")
    command = [
        str(schemathesis),
        "run",
        f"{base}/api/v1/openapi.json",
        "--checks",
        CHECKS,
        *way,
        "--seed",
        SEED,
        "--generation-database",
        "none",
        # A token is let through twenty times a second; who comes too often is told so, and that is in the document, too.
        "--rate-limit",
        "1100/m",
        "--no-color",
        "--warnings",
        "off",
        "--continue-on-failure",
    ]
    if email:
        command += ["--header", f"Authorization: Bearer {token(base, email)}"]
    print(f"--- as {email or 'nobody'}", flush=True)
    return subprocess.run(command, cwd=folder, check=False).returncode == 0


def main():
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        # As long as it runs it writes its log there: what is said of a server error is found in it.
        with open(Path(folder) / "server.log", "wb") as log:
            command = [os.environ["ENTENTE_BIN"], "serve", "--demo", "--data", f"{folder}/data"]
            command += ["--addr", f"127.0.0.1:{port}", "--metrics-addr", "off"]
            server = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
            try:
                wait(base, server)
                done = [call(base, email, way, folder) for email, way in RUNS]
                alive = server.poll() is None
            finally:
                server.terminate()
                server.wait(timeout=20)
        broken = [line for line in (Path(folder) / "server.log").read_text().splitlines() if "a request failed" in line]
    for line in broken:
        print(line)
    passed = sum(done) if alive and not broken else 0
    print(f"\u2139 pass {passed}")
    print(f"\u2139 fail {len(done) - passed}")
    sys.exit(0 if passed == len(done) else 1)


main()
