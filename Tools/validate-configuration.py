"""validate-configuration.py POLICYLINT SCRATCH

Checks policylint.schema.json with the jsonschema package: that it is a schema of draft 7, that it takes the example and the
configurations of docs/configuration.md, and that on right and wrong values of every key and option it says what policylint says.
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
from ruamel.yaml import YAML

binary, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
schema = json.loads(pathlib.Path("policylint.schema.json").read_text())
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
failures = 0


def accepts(text):
    return validator.is_valid(YAML(typ="safe").load(text))  # YAML 1.2, in which `off` is a word


def reads(text):
    file = scratch / "c.yml"
    file.write_text(text)
    command = [binary, "lint", "--config", str(file), "--print-config", "x.xml"]
    return subprocess.run(command, capture_output=True).returncode == 0


def expect(condition, message):
    global failures
    if not condition:
        failures += 1
        print(message)


def samples():
    """Texts with right and wrong values, and whether they are right."""
    yield "version: 1", True
    yield "version: 2", False
    yield "extends: [recommended, security, all]", True
    yield "zzz: 1", False
    for key, values in {"root": (["true", "false"], ["maybe", "3"]), "gateway": (["v2", "self-hosted"], ["v3", "[v2]"])}.items():
        for right, texts in zip((True, False), values):
            for text in texts:
                yield f"{key}: {text}", right
    rules = schema["definitions"]["rules"]["properties"]
    for rule in ("missing-base", "security", "malformed-document"):
        for level in ("off", "error", "warning", "info"):
            yield f"rules: {{{rule}: {level}}}", True
        yield f"rules: {{{rule}: warn}}", False
    for rule, shape in rules.items():
        for member in shape.get("anyOf", []):
            for option, kind in member.get("properties", {}).items():
                if "default" in kind:
                    yield f"rules: {{{rule}: {{{option}: {json.dumps(kind['default'])}}}}}", True
                yield f"rules: {{{rule}: {{{option}: {{a: b}}}}}}", False
                if kind.get("type") == "integer":
                    yield f"rules: {{{rule}: {{{option}: {kind['maximum'] + 1}}}}}", False
    yield "overrides: [{files: a, scope: api, gateway: v2}]", True
    yield "overrides: [{scope: api}]", False
    yield "scopes: {'a/**': api}", True
    yield "scopes: {'a/**': apis}", False
    yield "format: {indent: 2, max-width: 100, csharp: full}", True
    yield "format: {indent: 3}", False
    yield "named-values: [a, 'b-*']", True
    yield "fragments: {names: [a], files: 'f/*.xml'}", True
    yield "fragments: {name: [a]}", False
    yield "suppressions: {require-reason: true}", True
    yield "suppressions: {require-reason: yes}", False


expect(accepts(pathlib.Path(".policylint.yml.example").read_text()), "the schema does not take the example")
for fence in re.findall(r"```yaml\n(.*?)```", pathlib.Path("docs/configuration.md").read_text(), re.S):
    expect(accepts(fence), f"the schema does not take what is shown:\n{fence}")
count = 0
for text, is_right in samples():
    count += 1
    expect(accepts(text) == is_right, f"the schema on {text}")
    # A wrong value of each option is enough for the command; it takes a while to start.
    if count % 8 == 0 or not text.startswith("rules"):
        expect(reads(text) == is_right, f"policylint on {text}")
print(f"{count} configurations, {failures} judged otherwise")
sys.exit(1 if failures else 0)
