#!/usr/bin/env bash
# Holds policylint.schema.json against a validator that others wrote, and its verdicts against those of the command. Needs the
# network: the validator is installed into a scratch folder.
#
#   .ci/validate-configuration.sh [PATH OF policylint]
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$(realpath "${1:-.build/debug/policylint}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" --quiet --disable-pip-version-check install jsonschema ruamel.yaml
"$scratch/venv/bin/python" Tools/validate-configuration.py "$binary" "$scratch"
