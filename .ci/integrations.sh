#!/usr/bin/env bash
# Runs what stands around the command as its users do: installs it into a scratch prefix, packs a release, runs the scripts of the
# GitHub action, the templates of the pipelines, the editors that are at hand, and the shell commands of docs/scale.md.
#
#   .ci/integrations.sh [PATH OF policylint]
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
binary=$(realpath "${1:-.build/debug/policylint}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset GITHUB_ACTIONS TF_BUILD GITLAB_CI GITHUB_WORKSPACE CI_PROJECT_DIR BUILD_SOURCESDIRECTORY

fail() { echo "integrations: $*" >&2; exit 1; }
# expect STATUS WORDS COMMAND…: the command ends so and says that.
expect() {
  local wanted=$1 words=$2 status=0 output
  shift 2
  output=$("$@" 2>&1) || status=$?
  if [ "$status" != "$wanted" ] || ! grep --quiet --fixed-strings -- "$words" <<< "$output"; then
    fail "$* ended with $status and said:"$'\n'"$output"
  fi
}
skipped() { echo "integrations: no $1; its check is left out" >&2; }

# --- make install, make dist
prefix="$scratch/pre fix"
make --silent install BINARY="$binary" PREFIX="$prefix" > /dev/null
expect 0 "policylint " "$prefix/bin/policylint" --version
manual="$prefix/share/man/man1/policylint.1"
for option in $("$binary" lint --help | grep -o -E -e "--[a-z][a-z-]+" | grep -v -x -e --help -e --version | sort -u); do
  grep --quiet --fixed-strings -- "${option//-/\\-}" "$manual" || fail "the manual page lacks $option"
done
if command -v groff > /dev/null; then
  [ -z "$(groff -man -Tutf8 -ww "$manual" 2>&1 > /dev/null)" ] || fail "the manual page has mistakes"
fi
bash -n "$prefix/share/bash-completion/completions/policylint"
completed=$(bash -c '. "$1"; COMP_WORDS=(policylint lint --write-b); COMP_CWORD=2; COMP_LINE="policylint lint --write-b"
  COMP_POINT=${#COMP_LINE}; $(complete -p policylint | sed "s/.*-F \([^ ]*\).*/\1/") policylint --write-b lint
  echo "${COMPREPLY[*]}"' bash "$prefix/share/bash-completion/completions/policylint" 2> /dev/null || true)
[ "$completed" = --write-baseline ] || fail "bash completes --write-b to '$completed'"
if command -v zsh > /dev/null; then zsh -n "$prefix/share/zsh/site-functions/_policylint"; else skipped zsh; fi
if command -v fish > /dev/null; then fish -n "$prefix/share/fish/vendor_completions.d/policylint.fish"; else skipped fish; fi
make --silent uninstall PREFIX="$prefix"
[ -z "$(find "$prefix" -type f)" ] || fail "uninstall leaves files"

archive=$(Tools/dist.sh "$binary" "$scratch/releases")
(cd "$scratch/releases" && sha256sum --quiet --check SHA256SUMS)
name=$(basename "$archive" .tar.gz)
version=v$("$binary" --version | cut -d' ' -f2)
[ "${name#policylint-"${version#v}"-}" != "$name" ] || fail "the archive is called $name"
tar -tzf "$archive" > "$scratch/listing"
grep --quiet "^$name/share/doc/policylint/licences/Yams.txt$" "$scratch/listing" || fail "no licence of Yams in the archive"

# --- A repository of policies, with a finding in a path that has a blank
repository=$scratch/repository
mkdir -p "$repository/apis/my orders"
cp Examples/orders/policy.xml "$repository/apis/my orders/policy.xml"
cat > "$repository/apis/good.xml" << 'END'
<fragment>
    <set-header name="X" exists-action="delete" />
</fragment>
END
cd "$repository"
git init --quiet
mkdir "$scratch/bin"
ln -s "$binary" "$scratch/bin/policylint"
found="apis/my orders/policy.xml:6:71: error: "

# --- The GitHub action: install.sh from a release that lies in files, then lint.sh
export RUNNER_TEMP=$scratch/runner GITHUB_SERVER_URL=file://$scratch/server ACTION_REPOSITORY=o/policylint ACTION_PATH=$root
export GITHUB_PATH=$scratch/path GITHUB_OUTPUT=$scratch/output GITHUB_REPOSITORY=o/r
mkdir -p "$RUNNER_TEMP" "$scratch/server/o/policylint/releases/download"
ln -s "$scratch/releases" "$scratch/server/o/policylint/releases/download/$version"
: > "$GITHUB_PATH"
: > "$GITHUB_OUTPUT"
ACTION_REF=$version expect 0 "policylint ${version#v}" "$root/integrations/github/install.sh"
[ -x "$(cat "$GITHUB_PATH")/policylint" ] || fail "the action puts no command on the path"
sed 's/^./x/' "$scratch/releases/SHA256SUMS" > "$scratch/sums" && mv "$scratch/sums" "$scratch/releases/SHA256SUMS"
ACTION_REF=$version expect 2 "::error::" "$root/integrations/github/install.sh"
INPUT_VERSION=main expect 2 "has to look like v0.1.0" "$root/integrations/github/install.sh"
export PATH=$scratch/bin:$PATH
expect 0 "policylint " "$root/integrations/github/install.sh"

export GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=$scratch/summary.md
INPUT_PATHS=$'apis/my orders\napis/good.xml\n' INPUT_SARIF=p.sarif INPUT_ARGUMENTS=$'--max-warnings\n3' \
  expect 1 "::error file=apis/my orders/policy.xml,line=6,col=71," "$root/integrations/github/lint.sh"
grep --quiet '^status=1$' "$GITHUB_OUTPUT" && grep --quiet '^sarif=p.sarif$' "$GITHUB_OUTPUT" || fail "no outputs"
grep --quiet inverted-any-check p.sarif && grep --quiet inverted-any-check "$GITHUB_STEP_SUMMARY" || fail "no reports"
INPUT_PATHS=apis/good.xml expect 0 "" "$root/integrations/github/lint.sh"
INPUT_PATHS=. INPUT_FORMAT=text INPUT_FAIL_ON=never expect 0 "::add-matcher::$root/integrations" "$root/integrations/github/lint.sh"
INPUT_PATHS='$(touch hacked)' expect 2 "there is no such file" "$root/integrations/github/lint.sh"
[ ! -e hacked ] || fail "the action lets the shell read paths"
unset GITHUB_ACTIONS GITHUB_STEP_SUMMARY
rm p.sarif

# --- The steps of the other pipelines, as their files have them
step() { python3 "$root/.ci/pipeline-step.py" "$root/$1"; }
step integrations/gitlab/policylint.gitlab-ci.yml > "$scratch/gitlab.sh"
POLICYLINT_PATHS=. expect 1 "$found" bash -e "$scratch/gitlab.sh"
python3 -c 'import json; assert json.load(open("gl-code-quality-report.json"))[0]["check_name"]'
rm gl-code-quality-report.json policylint-junit.xml
step integrations/azure-pipelines/policylint.yml > "$scratch/azure.sh"
TF_BUILD=True PATHS=$'apis/my orders\n' CONFIG='' BASELINE='' FAIL_ON=error SARIF=True BUILD_ARTIFACTSTAGINGDIRECTORY=$scratch/staging \
  expect 1 "##vso[task.logissue type=error;sourcepath=$repository/apis/my orders/policy.xml;linenumber=6;" bash "$scratch/azure.sh"
[ -s "$scratch/staging/policylint/policylint.sarif" ] || fail "Azure Pipelines gets no SARIF"

# --- Editors
if command -v vim > /dev/null; then
  vim -N -u NONE -i NONE -es --cmd "set runtimepath^=$root/integrations/vim" -c 'compiler policylint' -c 'silent make! .' \
    -c 'call writefile([json_encode(map(getqflist(), "[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.type]"))], "quickfix")' \
    -c 'qall!' < /dev/null > /dev/null 2>&1 || true
  expect 0 '["apis/my orders/policy.xml",6,71,"e"]' cat quickfix
  rm quickfix
  # ALE, where Debian's package of it is there.
  if [ -d /usr/share/vim-ale ]; then
    # lint_by_ale FILE: what ALE knows of a file once its linter has run.
    lint_by_ale() {
      rm -f items
      vim -N -u NONE -i NONE -es --cmd "set runtimepath^=/usr/share/vim-ale,$root/integrations/vim" \
        --cmd 'let g:ale_linters = {"xml": ["policylint"]}' -c 'runtime plugin/ale.vim' -c "edit ${1// /\\ }" -c 'set filetype=xml' \
        -c 'ALELint' -c 'sleep 2' \
        -c 'call writefile([json_encode(map(ale#engine#GetLoclist(bufnr("")), "[v:val.lnum, v:val.col, v:val.type, v:val.code]"))], "items")' \
        -c 'qall!' < /dev/null > /dev/null 2>&1 || true
      cat items
    }
    expect 0 '[[6,71,"E","inverted-any-check"]]' lint_by_ale "apis/my orders/policy.xml"
    echo '<project />' > pom.xml
    expect 0 '[]' lint_by_ale pom.xml
    rm items pom.xml
  else
    skipped ALE
  fi
else
  skipped vim
fi
if command -v emacs > /dev/null; then
  expect 0 '("apis/my orders/policy.xml" 6 71 2)' emacs --batch -Q -l "$root/integrations/emacs/policylint.el" --eval '
    (with-current-buffer (get-buffer-create "*c*")
      (call-process "policylint" nil t nil "lint" "--format" "unix")
      (compilation-mode)
      (let ((inhibit-read-only t)) (compilation--ensure-parse (point-max)))
      (goto-char (point-min))
      (let* ((message (get-text-property (point) (quote compilation-message)))
             (loc (compilation--message->loc message)))
        (message "%S" (list (caar (compilation--loc->file-struct loc)) (compilation--loc->line loc)
                            (compilation--loc->col loc) (compilation--message->type message)))))'
  # Debian's start-up file puts its packages on the path.
  start=/usr/share/emacs/site-lisp/debian-startup.el
  flycheck=(emacs --batch --eval "(progn (when (file-exists-p \"$start\") (load \"$start\")) (package-initialize) (require 'flycheck))")
  if "${flycheck[@]}" > /dev/null 2>&1; then
    expect 0 '(policylint (6 71 error "inverted-any-check"))' "${flycheck[@]}" -l "$root/integrations/emacs/policylint.el" --eval '
      (progn
        (find-file "apis/my orders/policy.xml")
        (nxml-mode)
        (flycheck-mode)
        (flycheck-buffer)
        (while (flycheck-running-p) (accept-process-output nil 0.1))
        (message "%S" (cons (flycheck-get-checker-for-buffer)
                            (mapcar (lambda (e) (list (flycheck-error-line e) (flycheck-error-column e)
                                                      (flycheck-error-level e) (flycheck-error-id e)))
                                    flycheck-current-errors))))'
  else
    skipped Flycheck
  fi
else
  skipped emacs
fi

# --- docs/scale.md
python3 "$root/.ci/shell-fences.py" "$root/docs/scale.md" "$scratch/scale"
echo "the integrations work"
