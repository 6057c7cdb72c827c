#!/usr/bin/env python3
"""Runs the shell fences of a document: each in bash, with `policylint` on the PATH, in one scratch folder with the policies of Examples.

A fence is skipped if a program that it calls is not there; its first comment `# needs NAME` says which. A fence whose commands
fail or that says nothing it promises (`#> TEXT` is a line of its output) fails the run.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

document, folder = Path(sys.argv[1]), Path(sys.argv[2])
shutil.copytree(document.parent.parent / "Examples", folder / "apis")
fences = re.findall(r"^```sh\n(.*?)^```$", document.read_text(encoding="utf-8"), re.S | re.M)
if len(fences) < 3:
    sys.exit(f"{document}: there are no commands to run")
for fence in fences:
    missing = [name for name in re.findall(r"^# needs (\S+)$", fence, re.M) if not shutil.which(name)]
    if missing:
        print(f"integrations: no {', '.join(missing)}; a command of {document.name} is left out", file=sys.stderr)
        continue
    run = subprocess.run(["bash", "-euo", "pipefail", "-c", fence], cwd=folder, capture_output=True, text=True)
    wanted = re.findall(r"^#> (.*)$", fence, re.M)
    if run.returncode != 0 or any(line not in run.stdout.split("\n") for line in wanted):
        sys.exit(f"{document} shows\n{fence}\nwhich ended with {run.returncode} and said\n{run.stdout}{run.stderr}")
