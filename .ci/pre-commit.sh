#!/usr/bin/env bash
# Runs the hooks of .pre-commit-hooks.yaml as pre-commit runs them, in a scratch repository, with a command that is built already.
# Needs the network: pre-commit is installed into a scratch folder.
#
#   .ci/pre-commit.sh [PATH OF policylint]
set -euo pipefail
cd "$(dirname "$0")/.."
manifest=$PWD/.pre-commit-hooks.yaml
binary=$(realpath "${1:-.build/debug/policylint}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" --quiet --disable-pip-version-check install pre-commit
export PATH="$(dirname "$binary"):$scratch/venv/bin:$PATH" PRE_COMMIT_HOME="$scratch/cache"
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
export GIT_CONFIG_GLOBAL=/dev/null

pre-commit validate-manifest "$manifest"
mkdir "$scratch/repository"
cd "$scratch/repository"
git init --quiet
{
  echo "repos:"
  echo "  - repo: local"
  echo "    hooks:"
  # The same hooks, but what they run is there already.
  sed -e '/^#/d' -e 's/language: swift/language: system/' -e 's/^/      /' "$manifest"
} > .pre-commit-config.yaml
pre-commit validate-config .pre-commit-config.yaml

# expect STATUS WORDS COMMAND…: the command ends so and says that.
expect() {
  local wanted=$1 words=$2 status=0 output
  shift 2
  output=$("$@" 2>&1) || status=$?
  if [ "$status" != "$wanted" ] || ! grep --quiet --fixed-strings -- "$words" <<< "$output"; then
    printf '%s ended with %s and said:\n%s\n' "$*" "$status" "$output" >&2
    exit 1
  fi
}

mkdir apis
cat > "apis/with space.xml" << 'END'
<policies>
  <inbound>
    <set-header name="X" exists-action="delete"><value>1</value></set-header>
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>
END
echo '<project />' > pom.xml
echo 'No policy' > notes.md
git add .

expect 1 'apis/with space.xml:2:4: warning: `inbound` has no `<base />`' pre-commit run policylint
expect 1 'files were modified by this hook' pre-commit run policylint-fix
grep --quiet 'exists-action="delete"></set-header>' "apis/with space.xml"
git add .
expect 1 'files were modified by this hook' pre-commit run policylint-format
grep --quiet '^        <set-header name="X" exists-action="delete" />$' "apis/with space.xml"
sed -i.bak 's/<inbound>/<inbound><base \/>/' "apis/with space.xml" && rm "apis/with space.xml.bak"
git add .
expect 1 'files were modified by this hook' pre-commit run --all-files
git add .
expect 0 'Passed' pre-commit run --all-files
pre-commit install > /dev/null
git commit --quiet --message "Sane" 2> /dev/null
sed -i.bak 's/<base \/>//' "apis/with space.xml" && rm "apis/with space.xml.bak"
git add .
expect 1 'has no `<base />`' git commit --message "Insane"
echo "the hooks work with $(pre-commit --version)"
