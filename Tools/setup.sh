#!/bin/sh
# Installs what the build needs and the machine lacks: libxml2's headers; the programs
# that are named as arguments too (`xmllint`, `xmlstarlet`, `tidy`, `python3`).
set -eu

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install() {
  if command -v apt-get >/dev/null 2>&1; then
    as_root apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 || {
      as_root apt-get update >/dev/null
      as_root apt-get install -y --no-install-recommends "$@" >/dev/null
    }
  else
    echo "setup: install these with your package manager: $*" >&2
    exit 1
  fi
}

command -v swift >/dev/null 2>&1 || {
  echo "setup: Swift 6.2 or newer is needed; see swift.org/install" >&2
  exit 1
}

case "$(uname -s)" in
Darwin)
  # The SDK brings libxml2 with its headers, and xmllint is part of the system.
  ;;
*)
  if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists libxml-2.0; then
    echo "setup: installing libxml2-dev" >&2
    install libxml2-dev pkg-config
  fi
  for program in "$@"; do
    command -v "$program" >/dev/null 2>&1 && continue
    case "$program" in
    xmllint) install libxml2-utils ;;
    xmlstarlet | tidy | python3) install "$program" ;;
    *) echo "setup: $program is missing" >&2; exit 1 ;;
    esac
  done
  ;;
esac
