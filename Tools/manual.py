#!/usr/bin/env python3
"""Writes the manual page from what the command says of itself.

    policylint --experimental-dump-help | Tools/manual.py "policylint 0.1.0" > policylint.1
"""
import json
import re
import sys


def escaped(text):
    """Text for roff: no escapes, no minus signs that are hyphens, no line that starts a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = re.sub(r"`([^`]*)`", r"\\fB\1\\fR", text)
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def spelled(name):
    return ("-" if name["kind"] in ("short", "longWithSingleDash") else "--") + name["name"]


def usage(argument):
    """How an argument is written: `-q, --quiet`, `--format NAME`, `PATHS…`."""
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return "\\fI" + escaped(value) + "\\fR" + (" ..." if argument["isRepeating"] else "")
    names = ", ".join("\\fB" + escaped(spelled(name)) + "\\fR" for name in argument["names"])
    return names + (" \\fI" + escaped(value) + "\\fR" if argument["kind"] == "option" else "")


def shown(command):
    return [a for a in command.get("arguments", []) if a["shouldDisplay"] and usage(a) and "help" not in own_names(a)]


def own_names(argument):
    return {name["name"] for name in argument.get("names", [])} if argument["kind"] != "positional" else set()


def synopsis(command, path):
    words = ["\\fB" + escaped(path) + "\\fR"]
    arguments = shown(command)
    if any(a["kind"] != "positional" for a in arguments):
        words.append("[\\fIoptions\\fR]")
    for argument in arguments:
        if argument["kind"] == "positional":
            words.append(("[%s]" if argument["isOptional"] else "%s") % usage(argument))
    return " ".join(words)


def tree(command, path=""):
    """Every command that does something, with its whole name."""
    path = (path + " " + command["commandName"]).strip()
    inner = [c for c in command.get("subcommands", []) if c["shouldDisplay"] and c["commandName"] != "help"]
    if not inner or path.count(" "):
        yield command, path
    for child in inner:
        yield from tree(child, path)


def section(command, path):
    out = [".SS " + escaped(path), synopsis(command, path), ".PP", escaped(command.get("abstract", ""))]
    if command.get("discussion"):
        out += [".PP", escaped(command["discussion"])]
    titles = []
    for argument in shown(command):
        if argument.get("sectionTitle") not in titles:
            titles.append(argument.get("sectionTitle"))
    # What has no title comes last, as in the help of the command itself.
    for title in sorted(titles, key=lambda title: title is None):
        if title:
            out += [".PP", "\\fI" + escaped(title) + "\\fR"]
        of_title = [a for a in shown(command) if a.get("sectionTitle") == title]
        for number, argument in enumerate(of_title):
            # A flag and its opposite share their words.
            before = of_title[number - 1] if number else {}
            if argument["kind"] == "flag" and before.get("abstract", argument) == argument.get("abstract"):
                out[-2] += ", " + usage(argument)
            else:
                out += [".TP", usage(argument), escaped(argument.get("abstract", ""))]
            if argument.get("allValues"):
                out += ["Values: " + escaped(", ".join(argument["allValues"])) + "."]
            if argument.get("defaultValue"):
                out += ["Default: " + escaped(argument["defaultValue"]) + "."]
    return out


def main():
    command = json.load(sys.stdin)["command"]
    name, version = sys.argv[1].split(" ", 1)
    commands = list(tree(command))
    out = ['.TH "%s" 1 "" "%s" "User Commands"' % (name.upper(), escaped(sys.argv[1]))]
    out += [".SH NAME", "%s \\- %s" % (name, escaped(command["abstract"].rstrip(".")))]
    out += [".SH SYNOPSIS", ".nf"] + [synopsis(c, path) for c, path in commands] + [".fi"]
    out += [".SH DESCRIPTION", escaped(command.get("discussion", ""))]
    if command.get("defaultSubcommand"):
        out += [".PP", "Without a command it is \\fB%s\\fR." % escaped(command["defaultSubcommand"])]
    out += [".SH COMMANDS"]
    for child, path in commands:
        out += section(child, path)
    print("\n".join(out))


main()
