#!/usr/bin/env python3
"""bench.py BINARY: times `policylint lint` against `xmllint --noout`, and `policylint format --check` against `xmllint --format`
and others, all in the same run, and holds the bars.

Generates 5,000 small policies (raw, and well-formed twins for the peer) and files of 1 to 50 MB below .build/bench, once.
Every figure is the median of several runs taken in turn with its peer's. Exit 1 where a bar is missed."""

import os
import random
import resource
import statistics
import subprocess
import sys
import time
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", ".build", "bench")

FLOOR = ",".join([
    "missing-base", "unreachable-policy", "rejection-without-return-response", "return-response-defaults-to-200",
    "cors-wildcard-with-credentials", "comment-double-hyphen", "malformed-document", "expression-syntax-error",
    "formatter-damaged-literal", "typographic-characters", "duplicate-section", "doctype-not-allowed"])

CONDITIONS = [
    'context.Request.Certificate == null || !context.Deployment.Certificates.Any(c => c.Value.Thumbprint == context.Request.Certificate.Thumbprint)',
    'context.Variables.GetValueOrDefault<string>("token{i}", "") == "a&b"',
    'context.Request.Headers.GetValueOrDefault("X-Id-{i}", "none") != "none" && context.Request.OriginalUrl.Port < 500']
VALUES = ['(string)context.Variables["value{i}"]', 'new JProperty("p{i}", $"x-{{context.RequestId}}-{i}").ToString()',
          'context.Request.MatchedParameters["id"] + "-{i}"']
BLOCK = '''
                var id{i} = context.Request.Headers.GetValueOrDefault("X-Id", "none");
                // it's a comment with "quotes" and <tags>
                if (id{i} != null && id{i}.Length > {i}) {{
                    return new JObject(new JProperty("id", id{i}), new JProperty("t", @"C:\\x""y")).ToString();
                }}
                return "<none/>";
            '''


def statement(rng, i, raw):
    quote = (lambda s: s) if raw else (lambda s: escape(s, {'"': "&quot;"}))
    text = (lambda s: s) if raw else escape
    condition = quote("@(" + rng.choice(CONDITIONS).replace("{i}", str(i)) + ")")
    value = "@(" + rng.choice(VALUES).replace("{{", "{").replace("}}", "}").replace("{i}", str(i)) + ")"
    kind = rng.randrange(6)
    if kind == 0:
        return ('        <set-header name="X-H-%d" exists-action="override">\n            <value>%s</value>\n        </set-header>\n'
                % (i, text(value)))
    if kind == 1:
        return ('        <choose>\n            <when condition="%s">\n                <return-response>\n'
                '                    <set-status code="404" reason="Not Found" />\n                </return-response>\n'
                '            </when>\n            <otherwise>\n                <set-backend-service base-url="https://b%d.example.org/" />\n'
                '            </otherwise>\n        </choose>\n' % (condition, i))
    if kind == 2:
        return '        <set-variable name="value%d" value="%s" />\n' % (i, quote(value))
    if kind == 3:
        return ('        <!-- step %d: keep the caller waiting no longer than needed -->\n'
                '        <rate-limit-by-key calls="%d" renewal-period="60" counter-key="@(context.Subscription.Id)" />\n' % (i, i % 100 + 1))
    if kind == 4:
        return "        <set-body>@{%s}</set-body>\n" % text(BLOCK.format(i=i))
    return ('        <send-request mode="new" response-variable-name="r%d" timeout="20" ignore-error="false">\n'
            '            <set-url>https://h%d.example.org/a/b</set-url>\n            <set-method>GET</set-method>\n'
            '        </send-request>\n' % (i, i))


def policy(size, seed, raw):
    rng = random.Random(seed)
    parts, length, i = ["<policies>\n    <inbound>\n        <base />\n"], 0, 0
    while length < size - 260:
        # The twins must have the same statements, so the length of the raw form decides.
        state = rng.getstate()
        length += len(statement(rng, i, True))
        if not raw:
            rng.setstate(state)
            parts.append(statement(rng, i, False))
        else:
            rng.setstate(state)
            parts.append(statement(rng, i, True))
        i += 1
    parts.append("    </inbound>\n    <backend>\n        <base />\n    </backend>\n    <outbound>\n        <base />\n"
                 "    </outbound>\n    <on-error>\n        <base />\n    </on-error>\n</policies>\n")
    return "".join(parts)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as stream:
        stream.write(text)


def generate():
    if os.path.exists(os.path.join(DATA, "done-3")):
        return
    for kind, raw in (("raw", True), ("twin", False)):
        for k in range(5000):
            write(os.path.join(DATA, kind, "d%02d" % (k // 100), "p%04d.xml" % k), policy(3000, k, raw))
        for megabytes in (1, 5, 10, 25, 50):
            write(os.path.join(DATA, "big", "%s-%d.xml" % (kind, megabytes)), policy(megabytes * 1_000_000, 7, raw))
    write(os.path.join(DATA, "done-3"), "")


def run(command, **keywords):
    started = time.perf_counter()
    process = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **keywords)
    return time.perf_counter() - started, process.returncode


def against(ours, theirs, runs=7):
    """Medians of two commands that take turns, after one warm-up each."""
    a, b = [], []
    for turn in range(runs + 1):
        first, second = run(ours)[0], run(theirs)[0]
        if turn:
            a.append(first)
            b.append(second)
    return statistics.median(a), statistics.median(b)


def peak_memory(command):
    """Peak resident memory of a command in MB."""
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    kilobytes = int(subprocess.run([sys.executable, "-c", code] + command, capture_output=True, text=True).stdout)
    return kilobytes / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Report:
    def __init__(self):
        self.missed = 0

    def line(self, name, figure, bar, unit):
        verdict = "ok" if figure <= bar else "MISSED"
        self.missed += figure > bar
        print("%-58s %8.2f %-3s (bar %g) %s" % (name, figure, unit, bar, verdict))


def bench_format(binary, report, tree, twins, big):
    """Formatting: the bar against xmllint is 1.5, the goal 1.0; the others have to be slower."""
    check = [binary, "format", "--check", "--no-config", "--quiet"]
    ours, theirs = against(check + ["--jobs", "2", tree], ["xmllint", "--format"] + twins)
    report.line("5,000 small policies: format --check / xmllint --format", ours / theirs, 1.5, "x")
    print("    policylint %.0f ms, xmllint %.0f ms" % (ours * 1000, theirs * 1000))
    ours, theirs = against(check + [big[0]], ["xmllint", "--format", big[1]], runs=3)
    report.line("one file of 50 MB: format --check / xmllint --format", ours / theirs, 1.5, "x")
    print("    policylint %.0f ms, xmllint %.0f ms" % (ours * 1000, theirs * 1000))
    raw, twin = (os.path.join(DATA, "big", "%s-5.xml" % kind) for kind in ("raw", "twin"))
    for peer in (["xmlstarlet", "fo"], ["tidy", "-xml", "-i", "-q"]):
        ours, theirs = against(check + [raw], peer + [twin], runs=3)
        report.line("one file of 5 MB: format --check / %s" % " ".join(peer[:2]), ours / theirs, 1.0, "x")


def main():
    binary = os.path.abspath(sys.argv[1])
    generate()
    report = Report()
    tree, twin = os.path.join(DATA, "raw"), os.path.join(DATA, "twin")
    twins = sorted(os.path.join(folder, name) for folder, _, names in os.walk(twin) for name in names)
    lint = [binary, "lint", "--no-config", "--quiet"]
    xmllint = ["xmllint", "--noout"]

    # The floor: reading, and the rules that need no more than it and the syntax of expressions.
    floor = ["--select", FLOOR]
    ours, theirs = against(lint + floor + ["--jobs", "2", tree], xmllint + twins)
    report.line("5,000 small policies, first rules: policylint / xmllint", ours / theirs, 1.0, "x")
    print("    policylint %.0f ms, xmllint %.0f ms" % (ours * 1000, theirs * 1000))
    ours, theirs = against(lint + ["--jobs", "2", tree], xmllint + twins)
    report.line("5,000 small policies, all rules: policylint / xmllint", ours / theirs, 2.0, "x")
    print("    policylint %.0f ms, xmllint %.0f ms" % (ours * 1000, theirs * 1000))
    one = statistics.median(run(lint + ["--jobs", "1", tree])[0] for _ in range(5))
    two = statistics.median(run(lint + ["--jobs", "2", tree])[0] for _ in range(5))
    report.line("1 thread's gain from a 2nd one, as 1.6 / gain", 1.6 / (one / two), 1.0, "x")
    report.line("peak memory for the tree", peak_memory(lint + ["--jobs", "2", tree]), 100, "MB")

    big = [os.path.join(DATA, "big", "%s-50.xml" % kind) for kind in ("raw", "twin")]
    ours, theirs = against(lint + floor + [big[0]], xmllint + [big[1]], runs=5)
    report.line("one file of 50 MB, first rules: policylint / xmllint", ours / theirs, 1.5, "x")
    print("    policylint %.0f ms, xmllint %.0f ms" % (ours * 1000, theirs * 1000))
    speed = {}
    for megabytes in (1, 5, 10, 25, 50):
        path = os.path.join(DATA, "big", "raw-%d.xml" % megabytes)
        speed[megabytes] = statistics.median(run(lint + floor + [path])[0] for _ in range(3)) / megabytes
        print("    %2d MB: %.1f ms a MB" % (megabytes, speed[megabytes] * 1000))
    report.line("50 MB against 5 MB, time a MB", speed[50] / speed[5], 1.5, "x")

    bench_format(binary, report, tree, twins, big)

    version = statistics.median(run([binary, "--version"])[0] for _ in range(30))
    report.line("--version", version * 1000, 10, "ms")
    small = os.path.join(tree, "d00", "p0000.xml")
    report.line("one small file", statistics.median(run(lint + [small])[0] for _ in range(30)) * 1000, 15, "ms")
    sys.exit(1 if report.missed else 0)


if __name__ == "__main__":
    main()
