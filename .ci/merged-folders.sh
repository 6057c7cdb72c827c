#!/bin/sh
# Builds a copy of the package in which Sources/policylint and Sources/PolicyLint are one folder, as they are on macOS.
set -eu
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT INT TERM
for name in Package.swift Package.resolved Sources Tests Tools Plugins rules policies; do
  if [ -e "$name" ]; then cp -R "$name" "$copy/"; fi
done
mv "$copy/Sources/policylint/Command" "$copy/Sources/PolicyLint/Command"
rmdir "$copy/Sources/policylint"
# A case-insensitive volume finds the folder under both spellings.
ln -s PolicyLint "$copy/Sources/policylint"
swift build --package-path "$copy" "$@"
"$(swift build --package-path "$copy" --show-bin-path "$@")/policylint" --version
