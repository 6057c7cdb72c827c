#!/usr/bin/env python3
"""Prints the shell lines by which a pipeline's file runs `policylint lint`, as the pipeline would hand them to bash.

The files are ours, so that their layout is known: a `script:` list of GitLab's, or the `- bash: |` block of an Azure template.
"""
import re
import sys

lines = open(sys.argv[1], encoding="utf-8").read().split("\n")
for number, line in enumerate(lines):
    single = re.match(r" +- (.*policylint lint.*)$", line)
    if single:
        print(single[1])
        break
    if re.match(r" *- bash: \|$", line):
        block = []
        for following in lines[number + 1 :]:
            if following and not following.startswith(re.match(" *", lines[number + 1])[0]):
                break
            block.append(following)
        if "policylint lint" in "\n".join(block):
            print("\n".join(part.strip() for part in block))
            break
else:
    sys.exit(sys.argv[1] + " does not run policylint")
