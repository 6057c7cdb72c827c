#!/usr/bin/env python3
"""embed-types.py: writes Sources/PolicyLint/Semantics/Types/TypeData.swift from types/*.tsv.

The files go in byte for byte, as literals that cost nothing at start; `TypeUniverse` reads the lines it needs when it
needs them. Run this after each change of the data; a test holds the two together. `types/README.md` tells the format."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources/PolicyLint/Semantics/Types/TypeData.swift"
FILES = ["context", "dotnet", "newtonsoft", "names"]

HEADER = """\
// swift-format-ignore-file
// Written by Tools/embed-types/embed-types.py from types/*.tsv; edit those.

/// The type table as text, byte for byte as `types/` holds it.
enum TypeData {
"""


def main():
    parts = [HEADER]
    for name in FILES:
        text = (ROOT / "types" / (name + ".tsv")).read_text(encoding="ascii")
        if '"""##' in text or "\r" in text or not text.endswith("\n"):
            sys.exit("types/%s.tsv cannot be embedded" % name)
        parts.append('  /// `types/%s.tsv`.\n  static let %s: StaticString = ##"""\n%s\n"""##\n\n' % (name, name, text))
    TARGET.write_text("".join(parts).rstrip("\n") + "\n}\n", encoding="ascii")


main()
