#!/usr/bin/env python3
"""mutate-expressions.py ORACLE.py CORPUS.jsonl FOLDER [--binary BINARY] [--count N] [--seed N]

Breaks expressions that compile in one of ten ways each, lets the compiler that ORACLE.py drives say which still compile, and
compares `BINARY inspect` with it. Writes policies, one expression an attribute, and the verdicts into FOLDER; with no
BINARY that is all. Prints every expression on which the two disagree, and counts per kind of mutation. Exit 0 if nothing
that compiles is refused and at least 99 of 100 agree."""

import argparse
import collections
import importlib.util
import json
import os
import random
import re
import subprocess
import sys
from xml.sax.saxutils import escape

TOKEN = re.compile(
    r'''//[^\n]*|/\*.*?\*/|\$?@"(?:[^"]|"")*"|\$"(?:\\.|[^"\\])*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|\{\{[\w.-]+\}\}'''
    r'''|[A-Za-z_]\w*|\d[\w.]*|[<>=!+\-*/&|?]=|&&|\|\||\?\?|=>|\+\+|--|\?\.|\s+|.''', re.S)
WORDS = set("new return var if else for foreach in true false null string int bool object using out as is try catch switch case "
            "default break continue while do char byte double decimal long float throw ref const void typeof".split())


class Code:
    """The tokens of one expression, white space and comments kept."""

    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        self.solid = [i for i, t in enumerate(self.tokens) if not t.isspace() and not t.startswith(("//", "/*"))]

    def text(self, i, offset=0):
        """The token `offset` solid tokens behind the one at position i of `solid`."""
        i += offset
        return self.tokens[self.solid[i]] if 0 <= i < len(self.solid) else ""

    def is_name(self, i):
        t = self.text(i)
        return (t[:1].isalpha() or t[:1] == "_") and t not in WORDS

    def closing(self, i):
        """The position in `solid` of the bracket that closes the one at i."""
        depth = 0
        for j in range(i, len(self.solid)):
            if self.text(j) in "([{":
                depth += 1
            elif self.text(j) in ")]}":
                depth -= 1
                if depth == 0:
                    return j
        return None

    def put(self, changes):
        """The code with the tokens at some positions of `solid` replaced."""
        out = list(self.tokens)
        for i, text in changes.items():
            out[self.solid[i]] = text
        return "".join(out)

    def without(self, first, last):
        out = list(self.tokens)
        for i in range(self.solid[first], self.solid[last] + 1):
            out[i] = ""
        return "".join(out)


def pick(rng, places):
    places = list(places)
    return rng.choice(places) if places else None


def misspell(rng, word):
    at = rng.randrange(len(word))
    # `GetValueOrDefault<in>` and the like are more than a misspelling.
    return rng.choice([w for w in [word + "s", word[:at] + word[at + 1:] or word + "x", word[:at] + "q" + word[at:], word[:1].swapcase() + word[1:]] if w not in WORDS])


def misspelled_member(rng, c, e):
    i = pick(rng, (i for i in range(1, len(c.solid)) if c.is_name(i) and c.text(i, -1) in (".", "?.")))
    return i and c.put({i: misspell(rng, c.text(i))})


def argument_count(rng, c, e):
    calls = [i for i in range(1, len(c.solid)) if c.text(i) == "(" and c.is_name(i - 1) and c.closing(i)]
    i = pick(rng, calls)
    if i is None:
        return None
    if c.text(i, 1) == ")":
        return c.put({i: "(1"})
    return rng.choice([c.put({i: '("x", '}), c.without(i + 1, c.closing(i) - 1), c.put({i: "(null, null, null, null, "})])


def argument_type(rng, c, e):
    places = [i for i in range(1, len(c.solid)) if c.text(i, -1) in ("(", ",", "[") and c.text(i, 1) in (")", ",", "]")
              and (c.text(i)[:1] in '"0123456789' or c.text(i) in ("true", "false"))]
    i = pick(rng, places)
    if i is None:
        return None
    return c.put({i: rng.choice(["1" if c.text(i)[:1] == '"' else '"x"', "new object()", "DateTime.UtcNow", "'c'", "1.5"])})


def missing_cast(rng, c, e):
    casts = [i for i in range(len(c.solid) - 3) if c.text(i) == "(" and c.text(i, 2) == ")" and re.match(r"[A-Za-z]\w*$", c.text(i, 1))
             and (i == 0 or not c.is_name(i - 1)) and re.match(r"[A-Za-z_(]", c.text(i, 3))]
    i = pick(rng, casts)
    return None if i is None else c.without(i, i + 2)


def undeclared_name(rng, c, e):
    places = [i for i in range(len(c.solid)) if c.is_name(i) and c.text(i, -1) not in (".", "?.") and c.text(i, 1) in (".", "[", ")", "(", ",", ";")]
    i = pick(rng, places)
    return None if i is None else c.put({i: rng.choice(["contxt", "undefinedName", misspell(rng, c.text(i))])})


def missing_return(rng, c, e):
    if e["kind"] != "multi":
        # The counterpart in a single expression: one branch of a choice gone.
        i = pick(rng, (i for i in range(len(c.solid)) if c.text(i) == ":" and i + 1 < len(c.solid)))
        return None if i is None else c.without(i, len(c.solid) - 1)
    i = pick(rng, (i for i in range(len(c.solid)) if c.text(i) == "return"))
    if i is None:
        return None
    j = i
    depth = 0
    while j < len(c.solid) and not (c.text(j) == ";" and depth == 0):
        depth += (c.text(j) in "([{") - (c.text(j) in ")]}")
        j += 1
    return c.put({k: (";" if k == i else "") for k in range(i, min(j + 1, len(c.solid)))})


def wrong_bracket(rng, c, e):
    i = pick(rng, (i for i in range(len(c.solid)) if c.text(i) in "()[]{}"))
    if i is None:
        return None
    return c.put({i: rng.choice([b for b in ["(", ")", "[", "]", ""] if b != c.text(i)])})


def string_for_bool(rng, c, e):
    i = pick(rng, (i for i in range(len(c.solid)) if c.text(i) in ("true", "false", "&&", "||", "!", "==", "!=", "if")))
    if i is None:
        return '"true"' if e["returns"] == "bool" and e["kind"] == "single" else None
    t = c.text(i)
    if t in ("true", "false"):
        return c.put({i: '"%s"' % t})
    if t == "if":
        return c.put({i + 1: '("x" + '}) if c.text(i, 1) == "(" else None
    if t == "!":
        return c.put({i: "!\"x\" + "})
    return c.put({i: t + ' "true" ' + t})


def unknown_type(rng, c, e):
    places = [i for i in range(len(c.solid)) if c.text(i) in ("string", "int", "bool", "JObject", "JArray", "IResponse", "DateTime", "Regex",
              "Convert", "Encoding", "StringComparison", "JToken", "Guid", "Random", "XDocument", "List", "Dictionary", "object")]
    i = pick(rng, places)
    return None if i is None else c.put({i: rng.choice(["Foo", misspell(rng, c.text(i)), c.text(i) + "2", "System.Foo"])})


def method_as_property(rng, c, e):
    calls = [i for i in range(1, len(c.solid)) if c.text(i) == "(" and c.is_name(i - 1) and c.text(i, -2) in (".", "?.") and c.closing(i)]
    i = pick(rng, calls)
    if i is None:
        i = pick(rng, (i for i in range(1, len(c.solid)) if c.is_name(i) and c.text(i, -1) in (".", "?.") and c.text(i, 1) != "("))
        return i and c.put({i: c.text(i) + "()"})
    return c.without(i, c.closing(i))


def extra_operand(rng, c, e):
    places = [i for i in range(len(c.solid)) if c.text(i) in (")", "]") or c.text(i)[:1] == '"' or c.is_name(i) and c.text(i, 1) in (")", ";", ",")]
    i = pick(rng, places)
    if i is None:
        return None
    return c.put({i: c.text(i) + rng.choice([" - 1", " + 1", ' + "x"', " && true", " == 1", " == null", " ?? 1", " * 2", " 1", " x", ".Length", "[0]"])})


MUTATIONS = [misspelled_member, argument_count, argument_type, missing_cast, undeclared_name, missing_return, wrong_bracket,
             string_for_bool, unknown_type, method_as_property, extra_operand]
# Ten kinds of mistakes; "wrong argument count or type" is one of them with two makers.


def attribute(code):
    return escape(code, {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def write_policies(mutants, folder):
    for first in range(0, len(mutants), 40):
        lines = ["<policies><inbound>"]
        for mutant in mutants[first:first + 40]:
            opening, end = ("@(", ")") if mutant["kind"] == "single" else ("@{", "}")
            value = attribute(opening + mutant["code"] + end)
            if mutant["returns"] == "bool":
                lines.append('<choose><when condition="%s"><base /></when></choose>' % value)
            else:
                lines.append('<set-variable name="v" value="%s" />' % value)
            mutant["place"] = ("m%05d.xml" % first, len(lines))
        lines.append("</inbound></policies>")
        with open(os.path.join(folder, "m%05d.xml" % first), "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")


def make(corpus, count, seed):
    rng = random.Random(seed)
    seen = set()
    mutants = []
    for line in open(corpus, encoding="utf-8"):
        e = json.loads(line)
        if e["verdict"] != "ok":
            continue
        for mutation in MUTATIONS:
            for _ in range(count):
                code = mutation(rng, Code(e["code"]), e)
                key = (code, e["kind"], e["returns"])
                if code and code.strip() and code != e["code"] and key not in seen:
                    seen.add(key)
                    mutants.append({"code": code, "kind": e["kind"], "returns": e["returns"], "mutation": mutation.__name__})
    return mutants


def judge(path, verdicts, folder):
    """Runs ORACLE.py, which gives up where it cannot tell whose a message of the compiler is: such mutants are set apart."""
    spec = importlib.util.spec_from_file_location("oracle", path)
    oracle = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(oracle)
    batch = oracle.Compiler.batch

    def patient(self, units, dll):
        try:
            return batch(self, units, dll)
        except RuntimeError as problem:
            if len(units) == 1:
                return {name: ([("ORA004", "the compiler failed: %s" % problem, 1, 1)], []) for name in units}
        names = sorted(units)
        half = len(names) // 2
        result = {}
        for number, part in enumerate((names[:half], names[half:])):
            result.update(patient(self, {n: units[n] for n in part}, "%s%d.dll" % (dll[:-4], number)))
        return result

    oracle.Compiler.batch = patient
    oracle.main(["-o", verdicts, folder])


def inspect(binary, folder):
    found = {}
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".xml")):
        run = subprocess.run([binary, "inspect", "--format", "json", os.path.join(folder, name)], capture_output=True, text=True)
        for g in json.loads(run.stdout)["expressions"]:
            found[(name, g["range"]["start"]["line"])] = g
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("oracle")
    p.add_argument("corpus")
    p.add_argument("folder")
    p.add_argument("--binary")
    p.add_argument("--count", type=int, default=1, help="mutants of each kind per expression")
    p.add_argument("--seed", type=int, default=1)
    o = p.parse_args()
    os.makedirs(o.folder, exist_ok=True)
    mutants = make(o.corpus, o.count, o.seed)
    write_policies(mutants, o.folder)
    verdicts = os.path.join(o.folder, "verdicts.jsonl")
    judge(o.oracle, verdicts, o.folder)
    kinds = {m["place"]: m["mutation"] for m in mutants}
    judged = [json.loads(line) for line in open(verdicts, encoding="utf-8")]
    print("mutants=%d judged=%d" % (len(mutants), len(judged)))
    if not o.binary:
        return 0
    ours = inspect(o.binary, o.folder)
    counts = collections.Counter()
    wrong = collections.Counter()
    false = 0
    for e in judged:
        place = (e["file"], e["line"])
        g = ours.get(place)
        if e["verdict"] == "unsupported" or g is None or any(x["code"] == "ORA004" for x in e["errors"]):
            continue
        kind = kinds.get(place, "?")
        counts[kind] += 1
        refused = bool(g["errors"]) or not g["parsed"]
        if refused == (e["verdict"] == "error"):
            continue
        wrong[kind] += 1
        false += refused
        say = g["errors"][0]["message"] if refused and g["errors"] else e["errors"][0]["message"] if e["errors"] else "not parsed"
        print("%s %s %s:%d: %s\n    %s" % ("false" if refused else "missed", kind, *place, say, " ".join(e["code"].split())[:300]))
    for kind in sorted(counts):
        print("%-20s %6d, of them %d wrong" % (kind, counts[kind], wrong[kind]))
    total, bad = sum(counts.values()), sum(wrong.values())
    print("compared=%d agree=%.2f%% false_errors=%d" % (total, 100.0 * (total - bad) / max(1, total), false))
    return 1 if false or bad * 100 > total else 0


if __name__ == "__main__":
    sys.exit(main())
