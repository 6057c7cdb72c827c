#!/bin/sh
# Prints a folder for PKG_CONFIG_PATH that makes the build link libxml2, and all that libxml2 needs, from static libraries.
# Prints nothing where one of them is missing, and says so; then libxml2 stays a shared library of the system.
#
#   Tools/static-libxml2.sh FOLDER
set -eu

folder=$1
[ "$(uname -s)" != Darwin ] || exit 0
command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0 || exit 0
compiler=$(command -v "${CC:-cc}" || command -v clang || command -v gcc) || exit 0

libraries=
for word in $(pkg-config --static --libs-only-l libxml-2.0); do
  name=${word#-l}
  case $name in
  # Parts of the system's own C library.
  m | c | dl | pthread | rt) libraries="$libraries -l$name" ;;
  *)
    archive=$("$compiler" -print-file-name="lib$name.a")
    if ! [ -f "$archive" ]; then
      echo "release: there is no static lib$name; libxml2 stays a shared library" >&2
      exit 0
    fi
    libraries="$libraries $archive"
    ;;
  esac
done

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
# ICU and the Swift runtime need the C++ library. In a folder of its own that is searched first, it is taken before the shared
# one, which would cost every start a thousand symbols.
archive=$("$compiler" -print-file-name=libstdc++.a)
search=
case $folder in
*" "*) ;; # A path with a blank in it would not pass through the package manager.
*)
  if [ -f "$archive" ]; then
    ln -sf "$archive" "$folder/libstdc++.a"
    search=" -L$folder"
  fi
  ;;
esac
cat >"$folder/libxml-2.0.pc.new" <<END
Name: libXML
Version: $(pkg-config --modversion libxml-2.0)
Description: libxml2, linked statically
Libs:$search$(for library in $libraries; do
  case $library in
  # The linker takes \`-l:FILE\` wherever it stands; a bare path would not pass through the package manager.
  /*) printf ' -L%s -l:%s' "$(dirname "$library")" "$(basename "$library")" ;;
  *) printf ' %s' "$library" ;;
  esac
done)
Cflags: $(pkg-config --cflags libxml-2.0)
END
mv "$folder/libxml-2.0.pc.new" "$folder/libxml-2.0.pc"
echo "$folder"
