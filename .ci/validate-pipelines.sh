#!/usr/bin/env bash
# Holds what pipelines read of us, files and the samples of docs/integrations.md, against the schemas of their makers. Needs the network:
# check-jsonschema, which brings the schemas, is installed into a scratch folder.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" --quiet --disable-pip-version-check install check-jsonschema
check() { "$scratch/venv/bin/check-jsonschema" --builtin-schema "$@"; }

check vendor.github-actions action.yml
check vendor.gitlab-ci --data-transform gitlab-ci integrations/gitlab/policylint.gitlab-ci.yml
check vendor.azure-pipelines --data-transform azure-pipelines integrations/azure-pipelines/policylint.yml
"$scratch/venv/bin/python" - "$scratch" << 'END'
import pathlib, re, sys
for document in ("docs/integrations.md", "docs/scale.md"):
    text = pathlib.Path(document).read_text(encoding="utf-8")
    for number, fence in enumerate(re.findall(r"^```yaml\n(.*?)^```$", text, re.S | re.M)):
        if "runs-on:" in fence:
            kind, fence = "github", "on: push\n" + fence
        elif "template:" in fence:
            kind = "azure"
        elif "include:" in fence:
            kind = "gitlab"
        else:
            continue
        name = f"{kind}-{pathlib.Path(document).stem}-{number}.yml"
        (pathlib.Path(sys.argv[1]) / name).write_text(fence, encoding="utf-8")
END
check vendor.github-workflows "$scratch"/github-*.yml
check vendor.azure-pipelines --data-transform azure-pipelines "$scratch"/azure-*.yml
check vendor.gitlab-ci --data-transform gitlab-ci "$scratch"/gitlab-*.yml
echo "the pipelines' files are valid"
