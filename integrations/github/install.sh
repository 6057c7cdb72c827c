#!/usr/bin/env bash
# Puts `policylint` on the PATH of the steps that follow: the one that is there, else a release that is checked against its
# SHA256SUMS, else a build from the action's own sources.
set -euo pipefail

if command -v policylint > /dev/null; then
  policylint --version
  exit 0
fi

case $(uname -s) in
Linux) system=linux ;;
Darwin) system=macos ;;
*) echo "::error::policylint runs on Linux and macOS, not on $(uname -s)"; exit 2 ;;
esac
case $(uname -m) in
x86_64 | amd64) machine=x86_64 ;;
aarch64 | arm64) machine=arm64 ;;
*) machine=$(uname -m) ;;
esac
checksum() { if command -v sha256sum > /dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

folder=${RUNNER_TEMP:?}/policylint
mkdir -p "$folder"
version=${INPUT_VERSION:-${ACTION_REF:-}}
if [[ $version =~ ^v[0-9]+\.[0-9]+\.[0-9]+ ]]; then
  name=policylint-${version#v}-$system-$machine
  release=${GITHUB_SERVER_URL:?}/${ACTION_REPOSITORY:-$GITHUB_REPOSITORY}/releases/download/$version
  if curl --fail --silent --show-error --location --output "$folder/$name.tar.gz" "$release/$name.tar.gz" &&
    curl --fail --silent --show-error --location --output "$folder/SHA256SUMS" "$release/SHA256SUMS"; then
    # A file that is not what was released is never run.
    (cd "$folder" && grep --fixed-strings "  $name.tar.gz" SHA256SUMS > wanted && checksum --check wanted) || {
      echo "::error::$name.tar.gz is not the file that SHA256SUMS speaks of"
      exit 2
    }
    tar -xzf "$folder/$name.tar.gz" -C "$folder"
    echo "$folder/$name/bin" >> "$GITHUB_PATH"
    "$folder/$name/bin/policylint" --version
    exit 0
  fi
  echo "there is no release $name; building from source"
elif [ -n "${INPUT_VERSION:-}" ]; then
  echo "::error::version has to look like v0.1.0, not like $INPUT_VERSION"
  exit 2
fi

command -v swift > /dev/null || {
  echo "::error::there is no release for this version and machine, and no Swift to build one; name a release with \`version: v0.1.0\`"
  exit 2
}
make -C "${ACTION_PATH:?}" install PREFIX="$folder"
echo "$folder/bin" >> "$GITHUB_PATH"
