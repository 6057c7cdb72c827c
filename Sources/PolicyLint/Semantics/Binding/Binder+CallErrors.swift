extension Binder {
  /// CS0121.
  mutating func reportAmbiguity(
    _ several: [Applicable], _ group: MethodGroup, _ arguments: [Argument], _ node: NodeID
  ) -> Operand {
    let types = Set(
      several.map { applicable in
        universe.substitute(
          universe.members[applicable.candidate.member.index].type, owner: applicable.candidate.container,
          methodArguments: applicable.methodArguments)
      })
    finishArguments(several[0], arguments)
    record(node, member: several[0].candidate.member, container: several[0].candidate.container)
    let isUncertain = several.contains { $0.isUncertain } || arguments.contains { $0.operand.isUnknown }
    if !isUncertain {
      let first = universe.spelling(several[0].candidate.member, container: several[0].candidate.container)
      let second = universe.spelling(several[1].candidate.member, container: several[1].candidate.container)
      report(121, group.nameRange, "the call fits both `\(first)` and `\(second)`, and neither fits better")
      return record(.unknown(node))
    }
    return record(value(types.count == 1 ? types.first ?? .unknown : .unknown, node))
  }

  /// No method takes the arguments: says why the one that came closest does not.
  mutating func reportNoMatch(
    _ failure: (candidate: MemberCandidate?, why: Mismatch)?, _ group: MethodGroup, _ arguments: [Argument],
    _ node: NodeID
  ) -> Operand {
    let name = spelling(group.name)
    abandon(arguments)
    guard let failure, let candidate = failure.candidate else {
      let owner = group.receiver.map { spelling($0.type) } ?? "?"
      let advice = group.receiver.map { memberAdvice(group.name, in: $0.type) } ?? ""
      return record(fail(1061, node, "`\(owner)` has no member `\(name)`\(advice)", at: group.nameRange))
    }
    if case .count = failure.why, group.candidates.count > 1 {
      let given = arguments.count
      report(1501, group.nameRange, "no overload of `\(name)` takes \(count(given))")
    } else {
      explainMismatch(failure.why, candidate, arguments, node, name: name, place: group.nameRange)
    }
    return record(.unknown(node))
  }

  /// CS1929, CS1501: no extension method takes the receiver and the arguments.
  mutating func reportExtensionMismatch(
    _ why: Mismatch, _ candidate: MemberCandidate, _ arguments: [Argument], _ group: MethodGroup, _ node: NodeID
  ) -> Operand {
    let name = spelling(group.name)
    abandon(arguments)
    switch why {
    case .argument(0, let type), .constraint(let type, _):
      let owner = arguments.first.map { spelling($0.operand.type) } ?? "?"
      report(
        1929, group.nameRange, "`\(owner)` has no member `\(name)`; the method of that name is for `\(spelling(type))`")
    case .inference where !arguments.contains(where: { $0.operand.form == .lambda || $0.operand.form == .methodGroup }):
      let owner = arguments.first.map { spelling($0.operand.type) } ?? "?"
      var given: [String] = []
      for argument in arguments.dropFirst() { given.append(description(argument.operand)) }
      report(1929, group.nameRange, "no `\(name)` of `\(owner)` takes \(given.joined(separator: ", "))")
    case .count:
      let given = arguments.count - 1
      report(1501, group.nameRange, "no overload of `\(name)` takes \(count(given))")
    default: explainMismatch(why, candidate, arguments, node, name: name, place: group.nameRange)
    }
    return record(.unknown(node))
  }

  /// CS1501, CS7036, CS1739, CS0305, CS0411, CS0452, CS1503, CS1615, CS1620.
  mutating func explainMismatch(
    _ why: Mismatch, _ candidate: MemberCandidate, _ arguments: [Argument], _ node: NodeID, name: String,
    place: ByteRange
  ) {
    let given = arguments.filter { $0.operand.detail != Binder.receiverMark }.count
    switch why {
    case .count:
      let member = universe.members[candidate.member.index]
      let wanted = Int(member.parameterCount) - (member.flags.contains(.isExtension) ? 1 : 0)
      report(1501, place, "`\(name)` takes \(count(wanted)), not \(given)")
    case .missing(let parameter):
      report(7036, place, "`\(name)` is called without its argument `\(spelling(parameter))`")
    case .name(let parameter):
      report(1739, place, "`\(name)` has no parameter `\(spelling(parameter))`")
    case .typeArgumentCount:
      let arity = universe.members[candidate.member.index].genericArity
      if arity == 0 {
        report(308, place, "`\(name)` is not generic: leave the type arguments out")
      } else {
        report(305, place, "`\(name)` takes \(arity) type argument\(arity == 1 ? "" : "s")")
      }
    case .inference:
      report(411, place, "the type arguments of `\(name)` cannot be told from this call; write them: `\(name)<…>(…)`")
    case .constraint(let type, _):
      report(311, place, "`\(spelling(type))` is no type that `\(name)` takes as its type argument")
    case .mode(let index, let mode): explainMode(arguments[index], mode)
    case .argument(let index, let type): explainArgument(arguments[index], type, candidate)
    case .lambdaBody(let index, let type): _ = explainLambda(arguments[index].operand, type)
    }
  }

  private mutating func explainMode(_ argument: Argument, _ wanted: ParameterMode) {
    let place = range(argument.operand.node)
    switch wanted {
    case .out: report(1620, place, "this argument has to be given with `out`")
    case .reference: report(1620, place, "this argument has to be given with `ref`")
    default: report(1615, place, "this argument cannot be given with `\(argument.mode == .out ? "out" : "ref")`")
    }
  }

  private mutating func explainArgument(_ argument: Argument, _ type: TypeID, _ candidate: MemberCandidate) {
    let target = spelling(type)
    let place = range(argument.operand.node)
    switch argument.operand.form {
    case .lambda: report(1660, place, "a lambda is given where \(article(target)) is needed")
    case .methodGroup: explainMethodGroup(argument.operand, type)
    default:
      var message = "\(description(argument.operand)) is given where \(article(target)) is needed"
      if argument.operand.isValue, universe.explicitConversion(argument.operand.type, type).exists {
        message += "; a cast would do: `(\(target))…`"
      }
      report(1503, place, message)
    }
  }
}
