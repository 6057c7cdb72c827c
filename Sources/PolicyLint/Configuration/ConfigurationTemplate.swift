/// What `policylint init` writes; `.policylint.yml.example` is the same.
public enum ConfigurationTemplate {
  /// A configuration that changes nothing, with every key and what it does.
  public static let text = """
    # PolicyLint reads this file for every policy in this folder and below it. Files of the same name in folders above are
    # read too; what stands nearer to the policy wins.

    # The version of this format.
    version: 1

    # Leave files in folders above this one alone.
    root: true

    # What to build on: the presets recommended (what runs anyway), security and all, and files, relative to this one. What
    # stands later in the list counts more, and what this file says most.
    # extends: [recommended]

    # Rules by id, or all rules of a category: off, error, warning or info. An id counts more than its category.
    # `policylint rules` lists them, `policylint explain RULE` shows what each is about and what can be chosen.
    rules:
      # style: off
      # missing-base: error
      # validate-jwt-large-clock-skew: {severity: warning, max-seconds: 60}
      # hard-coded-secret: {ignorable: false}

    # What holds for some files only: rules, scope, gateway and format. Of several that do the later one counts.
    overrides:
      # - {files: ["legacy/**"], rules: {missing-base: info}, gateway: self-hosted}

    # Which files are read in folders. Patterns are those of .gitignore, and {a,b}; they are relative to this folder.
    # A file that is named on the command line is always read.
    files:
      # Instead of *.xml, Markdown and the other kinds of files that policies stand in:
      # include: ["policies/**/*.xml", "**/*.policy"]
      # Besides what .gitignore names, hidden folders and node_modules:
      # exclude: ["tests/fixtures/"]

    # Where the policies are attached: global, workspace, product, api, operation or fragment. The first match counts.
    scopes:
      # "fragments/**": fragment
      # "apis/*/operations/**": operation

    # The gateway that runs them: classic, v2, consumption, self-hosted or workspace.
    # gateway: classic

    # The named values and the policy fragments that there are, so that references to others are reported. A name may hold
    # `*`; a file lists one name a line.
    # named-values: {names: ["orders-*"], files: []}
    # fragments: {files: ["fragments/*.xml"], names: []}

    # Rules of your own: folders of pages, or single pages (docs/custom-rules.md).
    # custom-rules: []

    # How comments turn rules off.
    suppressions:
      # Whether a comment that gives no reason suppresses nothing:
      # require-reason: true

    # The style of `policylint format`.
    format:
      # One level, which is 2, 4 or tab:
      # indent: 4
      # The columns that a line with attributes may have:
      # max-width: 120
      # auto (as most lines of the file end), lf or crlf:
      # line-ending: auto
      # preserve (as the file writes its expressions), raw or escaped:
      # expressions: preserve
      # The C# of expressions, which is preserve, reindent or full:
      # csharp: reindent

    """
}
