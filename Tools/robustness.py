#!/usr/bin/env python3
"""Runs the command where things go wrong, and checks its status, its message, and that nothing is left half written.

Usage: robustness.py BINARY [--files N] [CASE…]

Cases that need the superuser's leave to become somebody else are left out, visibly, where that cannot be had.
With --files N a tree of N files is linted, fixed and formatted as well.
"""

import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FIXABLE = """<policies>
  <inbound>
    <base />
    <set-header name="X" exists-action="delete"><value>1</value></set-header>
    <set-variable name="a" value="@(context.Request.Method == "GET" == true)" />
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>
"""
FIXED = FIXABLE.replace("<value>1</value>", "").replace(" == true", "")
BAD = """<fragment>
  <cors allow-credentials="true"><allowed-origins><origin>*</origin></allowed-origins></cors>
</fragment>
"""
NOBODY = 65534


class Failure(Exception):
    pass


class Skip(Exception):
    pass


class Place:
    """A folder to run in."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder

    def write(self, name, text, mode=None):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if mode is not None:
            path.chmod(mode)
        return path

    def run(self, *arguments, user=None, env=None, shell=None, stdin=subprocess.DEVNULL, **options):
        """The status, as a shell has it, standard output and standard error."""

        def become():
            if user is not None:
                os.setgroups([])
                os.setgid(user)
                os.setuid(user)

        command = shell.replace("POLICYLINT", self.binary) if shell else [self.binary, *arguments]
        done = subprocess.run(
            command, shell=bool(shell), executable="/bin/bash" if shell else None, cwd=options.pop("cwd", self.folder),
            env=env, stdin=stdin, capture_output=True, preexec_fn=become, timeout=600, **options)
        status = done.returncode if done.returncode >= 0 else 128 - done.returncode
        return status, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    def leftovers(self):
        return [str(path) for path in self.folder.rglob(".policylint-*.tmp")]


def expect(condition, *what):
    if not condition:
        raise Failure(" ".join(str(one)[:2000] for one in what))


CASES = []


def case(function):
    CASES.append(function)
    return function


def needs_root():
    if os.geteuid() != 0:
        raise Skip("needs to become another user")


@case
def closed_pipe(place):
    """A reader that has seen enough ends the run silently, as SIGPIPE does."""
    for index in range(3000):
        place.write(f"{index}.xml", BAD)
    status, output, errors = place.run(shell="POLICYLINT . | head -1; exit ${PIPESTATUS[0]}")
    expect(output.count("\n") == 1, output)
    expect(status == 141 and errors == "", status, errors)
    status, output, errors = place.run(shell="POLICYLINT --format json . | head -c 1; exit ${PIPESTATUS[0]}")
    expect(status == 141 and errors.count("\n") <= 1, status, errors)


@case
def closed_pipe_while_fixing(place):
    for index in range(400):
        place.write(f"{index:04}.xml", FIXABLE)
        place.write(f"{index:04}b.xml", BAD)
    status, output, errors = place.run(shell="POLICYLINT --fix . | head -1; exit ${PIPESTATUS[0]}")
    expect(status == 141 and "internal" not in errors, status, errors)
    expect(not place.leftovers(), place.leftovers())
    for path in place.folder.glob("*[0-9].xml"):
        expect(path.read_text() == FIXABLE or "<value>" not in path.read_text(), path.read_text())


@case
def no_home(place):
    place.write("a.xml", BAD)
    for env in [{}, {"PATH": ""}, {"HOME": "/nonexistent", "PATH": "/nonexistent"}]:
        status, output, errors = place.run(".", env=env)
        expect(status == 1 and errors == "1 error, 0 warnings in 1 file\n", status, output, errors)


@case
def no_git(place):
    place.write("a.xml", BAD)
    status, output, errors = place.run("--since", "HEAD", ".", env={"PATH": "/nonexistent"})
    expect(status == 2 and output == "", status, output)
    expect(errors == "error: --since: `git` is not installed, or not in PATH\n", errors)


@case
def no_repository(place):
    place.write("a.xml", BAD)
    env = dict(os.environ, GIT_CEILING_DIRECTORIES=str(place.folder.parent), LC_ALL="C")
    status, output, errors = place.run("--since", "HEAD", ".", env=env)
    expect(status == 2 and output == "" and errors.startswith("error: --since needs a git repository"), status, errors)


@case
def read_only_files(place):
    place.write("a.xml", FIXABLE, mode=0o444)
    for arguments in (["--fix", "."], ["format", "."]):
        status, output, errors = place.run(*arguments)
        expect(status == 2 and "error: a.xml: the file is read-only\n" in errors, status, errors)
        expect((place.folder / "a.xml").read_text() == FIXABLE)
    expect(not place.leftovers(), place.leftovers())


@case
def read_only_tree(place):
    needs_root()
    place.write("d/a.xml", FIXABLE, mode=0o666)
    (place.folder / "d").chmod(0o555)
    place.folder.chmod(0o755)
    for arguments in (["--fix", "."], ["format", "."]):
        status, output, errors = place.run(*arguments, user=NOBODY)
        expect(status == 2 and "error: d/a.xml: Permission denied\n" in errors, status, errors)
    status, output, errors = place.run("--write-baseline", "d/b.json", ".", user=NOBODY)
    expect(status == 2 and "error: d/b.json: Permission denied\n" in errors, status, errors)
    expect((place.folder / "d/a.xml").read_text() == FIXABLE)


@case
def unreadable(place):
    """A configuration, a policy and a folder that may not be read: each is told, and the rest is linted."""
    needs_root()
    place.folder.chmod(0o755)
    place.write("a/.policylint.yml", "rules: {}\n", mode=0o000)
    place.write("a/a.xml", BAD)
    place.write("b/b.xml", BAD, mode=0o000)
    place.write("c/c.xml", BAD)
    place.write("e/e.xml", BAD)
    (place.folder / "e").chmod(0o000)
    status, output, errors = place.run(".", user=NOBODY)
    expect(status == 2, status)
    for line in ("a/.policylint.yml: Permission denied", "b/b.xml: Permission denied", "e: Permission denied"):
        expect(f"error: {line}\n" in errors, line, errors)
    expect("c/c.xml:2:" in output and "a/a.xml" not in output, output)
    status, output, errors = place.run("--config", "a/.policylint.yml", "c", user=NOBODY)
    expect(status == 2 and errors.startswith("error: a/.policylint.yml: Permission denied\n"), status, errors)


@case
def missing_baseline(place):
    place.write("a.xml", BAD)
    status, output, errors = place.run("--baseline", "b.json", ".")
    expect(status == 2 and errors == "error: b.json: there is no such file or folder\n", status, errors)
    place.write("b.json", "{")
    status, output, errors = place.run("--baseline", "b.json", ".")
    expect(status == 2 and errors.startswith("b.json:1:2: error: no valid JSON: "), status, errors)


@case
def closed_streams(place):
    place.write("a.xml", FIXABLE)
    status, output, errors = place.run(shell="POLICYLINT - <&-")
    expect(status == 2 and errors == "error: standard input: Bad file descriptor\n", status, errors)
    status, output, errors = place.run(shell="POLICYLINT format - <&-")
    expect(status == 2 and errors == "error: standard input: Bad file descriptor\n", status, errors)
    # Nothing that is written to a closed stream may land in a file that was opened in its place.
    for closed in ("<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"):
        place.write("a.xml", FIXABLE)
        place.write("b.xml", BAD)
        status, output, errors = place.run(shell=f"POLICYLINT --fix . {closed}")
        text = (place.folder / "a.xml").read_text()
        expect(text in (FIXABLE, FIXED), closed, text)
        expect((place.folder / "b.xml").read_text() == BAD, closed)
        expect(status == (2 if ">&-" in closed.replace("2>&-", "") else 1), closed, status, errors)


@case
def full_disk(place):
    if not os.path.exists("/dev/full"):
        raise Skip("needs /dev/full")
    place.write("a.xml", BAD)
    status, output, errors = place.run(shell="POLICYLINT a.xml > /dev/full")
    expect(status == 2 and "error: standard output: No space left on device\n" in errors, status, errors)
    status, output, errors = place.run("--output", "json=/dev/full", "a.xml")
    expect(status == 2 and "error: /dev/full: No space left on device\n" in errors, status, errors)


@case
def file_size_limit(place):
    """A disk that is full in the middle of a file."""
    text = FIXABLE.replace("</inbound>", "<!-- " + "x" * 200_000 + " -->\n</inbound>")
    place.write("a.xml", text)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))

    done = subprocess.run(
        [place.binary, "--fix", "."], cwd=place.folder, stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=limit)
    errors = done.stderr.decode()
    expect(done.returncode == 2 and "error: a.xml: File too large\n" in errors, done.returncode, errors)
    expect((place.folder / "a.xml").read_text() == text)
    expect(not place.leftovers(), place.leftovers())


@case
def long_path(place):
    """A path of about 4,000 bytes, and one that is too long for the system."""
    here = os.open(place.folder, os.O_RDONLY)
    try:
        where = here
        length = len(str(place.folder))
        name = "d" * 200
        while length + 201 < 4000:
            os.mkdir(name, dir_fd=where)
            where = os.open(name, os.O_RDONLY, dir_fd=where)
            length += 201
        rest = "e" * (4000 - length - 1 - 4) + ".xml"
        file = os.open(rest, os.O_WRONLY | os.O_CREAT, 0o666, dir_fd=where)
        os.write(file, FIXABLE.encode())
        os.close(file)
        status, output, errors = place.run(".")
        expect(status == 0 and "in 1 file" in errors, status, output[:200], errors[-300:])
        for arguments in (["--fix", "."], ["format", "."]):
            status, output, errors = place.run(*arguments)
            expect(status == 0, status, errors[-300:])
        # One folder more, and the path cannot be opened any more.
        for _ in range(5):
            os.mkdir("f" * 100, dir_fd=where)
            where = os.open("f" * 100, os.O_RDONLY, dir_fd=where)
        file = os.open("g.xml", os.O_WRONLY | os.O_CREAT, 0o666, dir_fd=where)
        os.close(file)
        status, output, errors = place.run(".")
        expect(status == 2 and "File name too long" in errors, status, errors[-300:])
    finally:
        shutil.rmtree(place.folder / ("d" * 200), ignore_errors=True)
        subprocess.run(["rm", "-rf", name], cwd=place.folder)


@case
def interrupted(place):
    """SIGINT, SIGTERM and SIGHUP in the middle of fixing and formatting."""
    text = FIXABLE.replace("</inbound>", "<!-- x -->\n" * 200 + "</inbound>")
    caught = 0
    for round in range(12):
        number = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)[round % 3]
        arguments = (["--fix", "."], ["format", "."])[round % 2]
        for index in range(300):
            place.write(f"{index}.xml", text)
        process = subprocess.Popen(
            [place.binary, *arguments], cwd=place.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        time.sleep(0.02 + 0.03 * round)
        process.send_signal(number)
        status = process.wait(timeout=60)
        if status == -number:
            caught += 1
        else:
            expect(status in (0, 1), status)
        done = set()
        for index in range(300):
            done.add((place.folder / f"{index}.xml").read_text())
        expect(len(done) <= 2, "a file is neither old nor new")
        expect(not place.leftovers(), place.leftovers())
    expect(caught >= 3, "the signal came too late", caught)
    status, _, _ = place.run(shell="POLICYLINT --fix . & sleep 0.05; kill -INT %1 2>/dev/null; wait %1; exit 0")


@case
def interrupted_in_a_shell(place):
    place.write("a.xml", BAD)
    status, output, errors = place.run(
        shell="(sleep 0.3; pkill -INT -P $$ -x policylint) & mkfifo p; exec 3<>p; POLICYLINT - <&3; exit $?")
    expect(status == 130 and output == "" and errors == "", status, output, errors)


def many_files(place, count):
    """A tree of many files: linted, fixed, formatted, and compared with its baseline."""
    for index in range(count):
        folder = place.folder / f"{index // 1000}"
        if index % 1000 == 0:
            folder.mkdir()
        (folder / f"{index}.xml").write_text(FIXABLE)
    for arguments, wanted in (
        (["--quiet", "."], 0), (["--write-baseline", "b.json", "."], 0), (["--baseline", "b.json", "."], 0),
        (["--fix", "."], 0), (["format", "."], 0), (["--baseline", "b.json", "--prune-baseline", "."], 0),
    ):
        start = time.monotonic()
        status, output, errors = place.run(*arguments)
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"  {' '.join(arguments)}: {time.monotonic() - start:.1f} s, {usage.ru_maxrss // 1024} MB, {errors.strip()[-90:]!r}")
        expect(status == wanted, arguments, status, errors[-300:])


def main():
    arguments = sys.argv[1:]
    count = 0
    if "--files" in arguments:
        index = arguments.index("--files")
        count = int(arguments[index + 1])
        del arguments[index : index + 2]
    if not arguments or arguments[0].startswith("-"):
        sys.exit(__doc__)
    binary = str(pathlib.Path(arguments[0]).resolve())
    names = set(arguments[1:])
    failed = 0
    cases = [one for one in CASES if not names or one.__name__ in names]
    if count:
        cases.append(lambda place: many_files(place, count))
        cases[-1].__name__ = "many_files"
    for one in cases:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="policylint-")).resolve()
        try:
            one(Place(binary, folder))
            print(f"ok    {one.__name__}")
        except Skip as reason:
            print(f"skip  {one.__name__}: {reason}")
        except Failure as failure:
            failed += 1
            print(f"FAIL  {one.__name__}: {failure}")
        finally:
            subprocess.run(["chmod", "-R", "u+rwX", str(folder)], stderr=subprocess.DEVNULL)
            subprocess.run(["rm", "-rf", str(folder)])
    sys.exit(1 if failed else 0)


main()
