import ArgumentParser

/// What to do with the fixes of findings.
struct RepairOptions: ParsableArguments {
  @Flag(help: "Repair what can be repaired without changing what runs.")
  var fix = false

  @Flag(help: "With --fix: make repairs that change what runs, too.")
  var unsafeFixes = false

  @Flag(help: "With --fix: write nothing; show what would change as a unified diff.")
  var diff = false

  func validate() throws {
    if diff, !fix { throw ValidationError("--diff belongs to --fix") }
  }
}
