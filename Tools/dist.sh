#!/bin/sh
# Packs what `make install` installs, with the licences of what is linked in, into FOLDER/policylint-VERSION-OS-ARCH.tar.gz, and
# writes FOLDER/SHA256SUMS over all archives there.
#
#   Tools/dist.sh BINARY FOLDER
set -eu

binary=$1
tools=$(dirname "$0")
root=$(cd "$tools/.." && pwd)
version=$("$binary" --version)
system=$(uname -s | tr '[:upper:]' '[:lower:]')
case $system in darwin) system=macos ;; esac
machine=$(uname -m)
case $machine in aarch64) machine=arm64 ;; amd64) machine=x86_64 ;; esac
name=policylint-${version#policylint }-$system-$machine

mkdir -p "$2"
folder=$(cd "$2" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
DESTDIR='' "$tools/install.sh" "$binary" "$made/$name" >/dev/null
cp "$root/LICENSE" "$root/README.md" "$root/CHANGELOG.md" "$made/$name/"

# What is linked in asks to be named: the packages of the build, and the static libraries of the system.
licences=$made/$name/share/doc/policylint/licences
mkdir -p "$licences"
for package in "$root"/.build/checkouts/*; do
  for file in "$package"/LICENSE*; do
    [ ! -f "$file" ] || cp "$file" "$licences/$(basename "$package").txt"
  done
done
if [ "$system" = linux ]; then
  compiler=$(dirname "$(dirname "$(command -v swift || echo /usr/bin/swift)")")
  for file in "$compiler"/share/swift/LICENSE.txt "$compiler"/../LICENSE.txt; do
    [ ! -f "$file" ] || cp "$file" "$licences/swift.txt"
  done
  if ! ldd "$binary" | grep -q libxml2; then
    for library in libxml2-dev libicu-dev zlib1g-dev liblzma-dev; do
      [ ! -f "/usr/share/doc/$library/copyright" ] || cp "/usr/share/doc/$library/copyright" "$licences/${library%-dev}.txt"
    done
  fi
fi

# The same input gives the same archive where tar is GNU's.
options=
if tar --version 2>/dev/null | grep -q GNU; then
  options="--sort=name --owner=0 --group=0 --numeric-owner --mtime=@${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}"
fi
# shellcheck disable=SC2086
(cd "$made" && tar $options -cf "$name.tar" "$name" && gzip -n -9 "$name.tar" && mv "$name.tar.gz" "$folder/")
cd "$folder"
if command -v sha256sum >/dev/null; then sha256sum policylint-*.tar.gz; else shasum -a 256 policylint-*.tar.gz; fi >SHA256SUMS
echo "$folder/$name.tar.gz"
