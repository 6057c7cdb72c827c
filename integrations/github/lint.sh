#!/usr/bin/env bash
# Runs `policylint lint` with the inputs of the action, which come as variables. Lists have one item a line, so that blanks
# are part of a path and nothing is read by the shell.
set -euo pipefail

arguments=()
each() { # each NAME: the lines of a variable that are not empty
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "${line//[[:space:]]/}" ] || items+=("$line")
  done <<< "${!1:-}"
}

[ -z "${INPUT_CONFIG:-}" ] || arguments+=(--config "$INPUT_CONFIG")
[ -z "${INPUT_FAIL_ON:-}" ] || arguments+=(--fail-on "$INPUT_FAIL_ON")
[ -z "${INPUT_BASELINE:-}" ] || arguments+=(--baseline "$INPUT_BASELINE")
arguments+=(--output "${INPUT_FORMAT:-github}")
[ -z "${INPUT_SARIF:-}" ] || arguments+=(--output "sarif=$INPUT_SARIF")
if [ "${INPUT_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  arguments+=(--output "markdown=$GITHUB_STEP_SUMMARY")
fi
items=()
each INPUT_ARGUMENTS
arguments+=(${items[@]+"${items[@]}"} --)
items=()
each INPUT_PATHS
arguments+=(${items[@]+"${items[@]}"})

# The other formats for people become annotations by the matcher.
case ${INPUT_FORMAT:-github} in
text | unix) echo "::add-matcher::$ACTION_PATH/integrations/github/problem-matcher.json" ;;
esac
status=0
policylint lint "${arguments[@]}" || status=$?
{
  echo "status=$status"
  [ -z "${INPUT_SARIF:-}" ] || echo "sarif=$INPUT_SARIF"
} >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
