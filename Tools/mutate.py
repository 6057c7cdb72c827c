#!/usr/bin/env python3
"""mutate.py BINARY FOLDER [--count N] [--seed N]: random byte edits of real policies must do no harm.

Takes files of FOLDER, edits some bytes of each (seeded, so a failure can be had again), lints the results and demands: no
crash, no batch that hangs, every finding inside its file. Files that fail are kept and named."""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

INTERESTING = [b'"', b"'", b"<", b">", b"&", b"@(", b"@{", b")", b"}", b"{", b"]]>", b"<!--", b"-->", b"/>", b"</", b"=", b"\0",
               b"\xff", b"\xe2\x80\x9d", b"&quot;", b"$\"", b"@\"", b"//", b"/*", b"{{x}}", b"${", b"\r\n", b"<![CDATA[", b"<?"]


def mutate(data, rng):
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 1, 2, 3, 8])):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(5)
        if kind == 0:
            del data[at:at + rng.choice([1, 1, 1, 4, 40])]
        elif kind == 1:
            data[at:at] = rng.choice(INTERESTING)
        elif kind == 2 and at < len(data):
            data[at] = rng.randrange(256)
        elif kind == 3:
            piece = data[at:at + rng.choice([1, 10, 200])]
            where = rng.randrange(len(data) + 1)
            data[where:where] = piece
        else:
            del data[at:]
            if rng.random() < 0.7:
                break
    return bytes(data)


def run(binary, names, folder):
    command = [binary, "lint", "--no-config", "--format", "jsonl", "--files-from", "-"]
    return subprocess.run(command, input="\n".join(names), cwd=folder, capture_output=True, text=True, timeout=5 + len(names) * 0.1)


def check(process, names, folder):
    """What is wrong with one run, as text; empty if nothing is."""
    if process.returncode not in (0, 1):
        return "exit %d: %s" % (process.returncode, process.stderr[-300:])
    sizes = {name: os.path.getsize(os.path.join(folder, name)) for name in names}
    for line in process.stdout.splitlines():
        finding = json.loads(line)
        ranges = [finding["range"]] + [r["range"] for r in finding["related"]]
        ranges += [e["range"] for f in finding["fixes"] for e in f["edits"]]
        # UTF-16 is reported in offsets of its UTF-8 form, which is at most half as long again.
        size = sizes[finding["file"]] * 3 // 2
        for r in ranges:
            if not 0 <= r["start"]["offset"] <= r["end"]["offset"] <= size:
                return "finding outside of %s: %s" % (finding["file"], line[:300])
    return ""


def attempt(binary, names, folder):
    try:
        return check(run(binary, names, folder), names, folder)
    except subprocess.TimeoutExpired:
        return "hangs"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("folder")
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=200)
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    rng = random.Random(options.seed)
    sources = []
    for folder, _, files in sorted(os.walk(options.folder)):
        sources += [os.path.join(folder, f) for f in sorted(files) if f.endswith((".xml", ".md"))]
    if not sources:
        sys.exit("mutate: no policies in " + options.folder)
    work = tempfile.mkdtemp(prefix="policylint-mutate-")
    failures = 0
    done = 0
    while done < options.count:
        names = []
        for _ in range(min(options.batch, options.count - done)):
            source = rng.choice(sources)
            with open(source, "rb") as stream:
                data = mutate(stream.read(), rng)
            name = "m%06d%s" % (done, os.path.splitext(source)[1])
            done += 1
            with open(os.path.join(work, name), "wb") as stream:
                stream.write(data)
            names.append(name)
        if attempt(binary, names, work):
            for name in names:
                reason = attempt(binary, [name], work)
                if reason:
                    failures += 1
                    kept = os.path.join(tempfile.gettempdir(), "policylint-failed-" + name)
                    shutil.copy(os.path.join(work, name), kept)
                    print("%s: %s" % (kept, reason))
        for name in names:
            os.unlink(os.path.join(work, name))
    shutil.rmtree(work)
    print("mutated files: %d, failures: %d, seed: %d" % (done, failures, options.seed))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
