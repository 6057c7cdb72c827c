#!/usr/bin/env python3
"""Lets the command fix documents put together at random from the samples of the rules' pages, and broken at random.

Usage: mutate-fixes.py BINARY [SEED [COUNT [FOLDER]]]

No fix may be an internal error, nothing may crash, a second run must find nothing to fix, and the formatter must not say that
it would have changed what a fixed document means. Policies of FOLDER, if one is given, are broken as well.
"""

import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

PIECES = [
    b"<", b">", b'"', b"'", b"/", b"@(", b"@{", b")", b"}", b"&amp;", b"&", b"==", b"\n", b"\r\n", b"<!--", b"-->",
    b"<base />", b"</inbound>", b"\xef\xbb\xbf", b"\xff", b" ", b"{{a}}", b"true",
]


def samples():
    rules = pathlib.Path(__file__).resolve().parent.parent / "rules"
    return [
        text for page in sorted(rules.rglob("*.md")) for text in re.findall(r"```xml[^\n]*\n(.*?)```", page.read_text(), re.S)
    ]


def document(random, samples, files):
    """The bytes of a document, and the ending of its name."""
    if files and random.random() < 0.3:
        file = random.choice(files)
        return bytearray(file.read_bytes()), file.suffix
    body = "\n".join(text for text in random.sample(samples, random.randint(1, 6)) if "<policies" not in text)
    text = f"<policies>\n<inbound>\n{body}</inbound>\n</policies>\n".encode()
    if random.random() < 0.2:
        text = text.replace(b"\n", b"\r\n")
    if random.random() < 0.2:
        lines = b"".join(b"> " + line + b"\n" for line in text.split(b"\n"))
        return bytearray(b"# A\n\n> ```xml\n" + lines + b"> ```\n"), ".md"
    return bytearray(text), ".xml"


def mutate(random, text):
    for _ in range(random.choice([0, 0, 1, 1, 2, 4])):
        if not text:
            return
        place = random.randrange(len(text))
        choice = random.random()
        if choice < 0.4:
            text[place:place] = random.choice(PIECES)
        elif choice < 0.7:
            del text[place : place + random.choice([1, 1, 2, 5, 20])]
        else:
            start = random.randrange(len(text))
            text[place:place] = text[start : start + random.randint(1, 60)]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    generator = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    files = []
    if len(sys.argv) > 4:
        files = sorted(
            path for path in pathlib.Path(sys.argv[4]).rglob("*")
            if path.suffix in (".xml", ".md") and path.is_file() and path.stat().st_size < 12_000)
    texts = samples()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="policylint-"))
    for index in range(count):
        text, ending = document(generator, texts, files)
        mutate(generator, text)
        (folder / f"{index}{ending}").write_bytes(bytes(text))

    failed = False
    fix = ["--no-config", "--select", "all", "--fix", "--unsafe-fixes", "--output", os.devnull, "."]
    for name, arguments in (("fix", fix), ("fix again", fix), ("format", ["format", "--no-config", "--diff", "."])):
        done = subprocess.run([binary, *arguments], cwd=folder, capture_output=True)
        errors = done.stderr.decode(errors="replace").splitlines()
        said = [line for line in errors if line.startswith("error:")]
        print(f"{name}: status {done.returncode}, {errors[-2:]}")
        if name == "fix again" and not any(line.startswith("Fixed 0 findings") for line in errors):
            said.append("a second run finds something to fix")
        if done.returncode not in (0, 1) or said:
            failed = True
            print("\n".join(said[:20]))
    if failed:
        sys.exit(f"the documents are in {folder}")
    subprocess.run(["rm", "-rf", str(folder)])


main()
