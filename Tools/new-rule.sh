#!/bin/sh
# Tools/new-rule.sh ID CATEGORY [SEVERITY] [LEVEL]
#
# Starts a rule: its page under rules/ and its check under Sources/PolicyLint/Rules. LEVEL is document, element (the
# default) or expression. Nothing that exists is overwritten.
set -eu

id=${1:?usage: Tools/new-rule.sh ID CATEGORY [SEVERITY] [LEVEL]}
category=${2:?usage: Tools/new-rule.sh ID CATEGORY [SEVERITY] [LEVEL]}
severity=${3:-warning}
level=${4:-element}
cd "$(dirname "$0")/.."

camel() { printf '%s' "$1" | awk -F- '{ for (i = 1; i <= NF; i++) printf "%s%s", toupper(substr($i, 1, 1)), substr($i, 2) }'; }
type=$(camel "$id")
page=rules/$category/$id.md
check=Sources/PolicyLint/Rules/$(camel "$category")/$type.swift
for file in "$page" "$check"; do
  if [ -e "$file" ]; then echo "$file exists already" >&2; exit 1; fi
done
mkdir -p "$(dirname "$page")" "$(dirname "$check")"

cat > "$page" <<PAGE
---
id: $id
category: $category
severity: $severity
confidence: high
since: 0.1.0
---
# A few words about what is wrong

One paragraph that says what the rule finds.

## Why

What happens at run time, and when it is fine to ignore the rule.

## Bad

\`\`\`xml
<base />
\`\`\`

## Good

\`\`\`xml
<base />
\`\`\`

## See also

Where the facts come from.
PAGE

case $level in
document) protocol=DocumentCheck; names=; arguments='_ context: LintContext' ;;
element)
  protocol=ElementCheck
  names='  static let elements: [Name] = [.base]

'
  arguments='_ element: ElementID, in context: LintContext'
  ;;
expression) protocol=ExpressionCheck; names=; arguments='_ expression: Int, in context: LintContext' ;;
*) echo "$level is none of document, element, expression" >&2; exit 2 ;;
esac
cat > "$check" <<CHECK
struct $type: $protocol {
$names  func check($arguments, report: inout Violations) {
  }
}
CHECK
echo "$page"
echo "$check"
echo "Write both, then let POLICYLINT_BLESS=1 swift test --filter RuleSampleTests put in what the linter says."
