#!/bin/sh
# Installs a command with its manual page and its completions for bash, zsh and fish, which the command itself tells.
# DESTDIR stands before every path.
#
#   Tools/install.sh BINARY PREFIX
#   Tools/install.sh --remove PREFIX
set -eu

binary=$1
prefix=${DESTDIR:-}$2
tools=$(dirname "$0")

program=$prefix/bin/policylint
manual=$prefix/share/man/man1/policylint.1
bash=$prefix/share/bash-completion/completions/policylint
zsh=$prefix/share/zsh/site-functions/_policylint
fish=$prefix/share/fish/vendor_completions.d/policylint.fish

if [ "$binary" = --remove ]; then
  rm -f "$program" "$manual" "$bash" "$zsh" "$fish"
  exit 0
fi

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$binary" --experimental-dump-help >"$made/help.json"
if command -v python3 >/dev/null 2>&1; then
  python3 "$tools/manual.py" "$("$binary" --version)" <"$made/help.json" >"$made/manual"
else
  echo "install: there is no python3 to write the manual page" >&2
fi
for shell in bash zsh fish; do "$binary" --generate-completion-script "$shell" >"$made/$shell"; done

# put MODE FROM TO
put() {
  mkdir -p "$(dirname "$3")"
  install -m "$1" "$2" "$3"
}
put 755 "$binary" "$program"
[ ! -s "$made/manual" ] || put 644 "$made/manual" "$manual"
put 644 "$made/bash" "$bash"
put 644 "$made/zsh" "$zsh"
put 644 "$made/fish" "$fish"
echo "installed $program"
