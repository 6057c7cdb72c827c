/// What is known about the type parameters of one method while they are inferred.
struct TypeInference {
  var exact: [[TypeID]]
  var lower: [[TypeID]]
  var upper: [[TypeID]]
  var fixed: [TypeID?]

  init(arity: Int) {
    exact = Array(repeating: [], count: arity)
    lower = exact
    upper = exact
    fixed = Array(repeating: nil, count: arity)
  }

  /// The arguments found so far, for substitution; `unknown` for the others.
  var arguments: [TypeID] { fixed.map { $0 ?? .unknown } }
  var isComplete: Bool { !fixed.contains { $0 == nil } }

  func hasBounds(_ index: Int) -> Bool { !exact[index].isEmpty || !lower[index].isEmpty || !upper[index].isEmpty }
}

extension Binder {
  /// Infers the type arguments of a generic method from its arguments (section 12.6.3 of the C# specification);
  /// `nil` if that fails. `parameterTypes` are in terms of the method's own type parameters.
  mutating func inferTypeArguments(_ arity: Int, _ arguments: [Argument], _ parameterTypes: [TypeID]) -> [TypeID]? {
    var inference = TypeInference(arity: arity)
    for (argument, type) in zip(arguments, parameterTypes) where universe.info(type).isOpen {
      inferFirst(argument, type, &inference)
    }
    var rounds = 0
    while !inference.isComplete {
      rounds += 1
      guard rounds <= arity + arguments.count + 1 else { return nil }
      guard fixSome(arguments, parameterTypes, &inference) else { return nil }
      if inference.isComplete { break }
      for (argument, type) in zip(arguments, parameterTypes) { inferOutput(argument, type, &inference) }
    }
    return inference.arguments
  }

  private mutating func inferFirst(_ argument: Argument, _ type: TypeID, _ inference: inout TypeInference) {
    let operand = argument.operand
    switch operand.form {
    case .lambda:
      guard let explicit = explicitParameterTypes(ofLambda: operand.node), let signature = universe.signature(of: type)
      else { return }
      for (index, parameter) in explicit.enumerated() where index < parameterCount(signature.member) {
        inferExact(parameter, universe.parameterType(signature.member, index, owner: type), &inference)
      }
    case .value, .variable, .readOnly, .unknown:
      if argument.mode != .value {
        if !argument.declaresVariable { inferExact(operand.type, type, &inference) }
      } else {
        inferLower(operand.type, type, &inference)
      }
    default: break
    }
  }

  func parameterCount(_ member: MemberID) -> Int { Int(universe.members[member.index].parameterCount) }

  // MARK: - Fixing

  /// Fixes what can be fixed now; `false` if that is nothing.
  private mutating func fixSome(
    _ arguments: [Argument], _ parameterTypes: [TypeID], _ inference: inout TypeInference
  ) -> Bool {
    let arity = inference.fixed.count
    var depends = [[Bool]](repeating: [Bool](repeating: false, count: arity), count: arity)
    for (argument, type) in zip(arguments, parameterTypes) {
      let inputs = openParameters(inputTypes(argument, type), inference)
      let outputs = openParameters(outputTypes(argument, type), inference)
      for output in outputs { for input in inputs { depends[output][input] = true } }
    }
    for middle in 0..<arity {
      for from in 0..<arity where depends[from][middle] {
        for to in 0..<arity where depends[middle][to] { depends[from][to] = true }
      }
    }
    let open = (0..<arity).filter { inference.fixed[$0] == nil }
    var chosen = open.filter { index in !depends[index].contains(true) && inference.hasBounds(index) }
    if chosen.isEmpty {
      chosen = open.filter { index in inference.hasBounds(index) && open.contains { depends[$0][index] } }
    }
    guard !chosen.isEmpty else { return canStillInfer(arguments, parameterTypes, inference) }
    for index in chosen {
      guard let type = fixedType(index, inference) else { return false }
      inference.fixed[index] = type
    }
    return true
  }

  /// Whether some argument's result can still tell something although nothing could be fixed.
  private mutating func canStillInfer(
    _ arguments: [Argument], _ parameterTypes: [TypeID], _ inference: TypeInference
  ) -> Bool {
    for (argument, type) in zip(arguments, parameterTypes) {
      let outputs = openParameters(outputTypes(argument, type), inference)
      if outputs.contains(where: { !inference.hasBounds($0) }),
        openParameters(inputTypes(argument, type), inference).isEmpty
      {
        return true
      }
    }
    return false
  }

  private mutating func fixedType(_ index: Int, _ inference: TypeInference) -> TypeID? {
    let bounds = inference.exact[index] + inference.lower[index] + inference.upper[index]
    if let known = inference.exact[index].first(where: { !$0.isUnknown }) {
      // An unknown bound says nothing against a known one.
      if bounds.contains(where: { universe.info($0).hasUnknown }) { return known }
    } else if bounds.contains(where: { universe.info($0).hasUnknown }) {
      return .unknown
    }
    var candidates: [TypeID] = []
    for bound in bounds where !candidates.contains(bound) { candidates.append(bound) }
    for bound in inference.exact[index] { candidates.removeAll { $0 != bound } }
    for bound in inference.lower[index] {
      candidates = candidates.filter {
        $0 == bound
          || universe.implicitConversion(bound, $0).method == .none
            && universe.implicitConversion(bound, $0).exists
      }
    }
    for bound in inference.upper[index] {
      candidates = candidates.filter {
        $0 == bound
          || universe.implicitConversion($0, bound).method == .none
            && universe.implicitConversion($0, bound).exists
      }
    }
    for candidate in candidates {
      let isBest = candidates.allSatisfy { other in
        other == candidate || universe.standardImplicitConversion(other, candidate).exists
      }
      if isBest { return candidate }
    }
    return nil
  }

  // MARK: - Inputs and outputs

  private mutating func inputTypes(_ argument: Argument, _ type: TypeID) -> [TypeID] {
    guard let signature = universe.signature(of: type) else { return [] }
    switch argument.operand.form {
    case .lambda where explicitParameterTypes(ofLambda: argument.operand.node) == nil, .methodGroup:
      return (0..<parameterCount(signature.member)).map { universe.parameterType(signature.member, $0, owner: type) }
    default: return []
    }
  }

  private mutating func outputTypes(_ argument: Argument, _ type: TypeID) -> [TypeID] {
    guard argument.operand.form == .lambda || argument.operand.form == .methodGroup,
      let signature = universe.signature(of: type)
    else { return [] }
    return [signature.returns]
  }

  private func openParameters(_ types: [TypeID], _ inference: TypeInference) -> [Int] {
    var found: [Int] = []
    for type in types { findOpen(type, inference, &found) }
    return found
  }

  private func findOpen(_ type: TypeID, _ inference: TypeInference, _ found: inout [Int]) {
    let info = universe.info(type)
    guard info.isOpen else { return }
    if info.form == .methodTypeParameter {
      let index = Int(info.detail)
      if index < inference.fixed.count, inference.fixed[index] == nil, !found.contains(index) { found.append(index) }
    }
    for argument in universe.arguments(type) { findOpen(argument, inference, &found) }
  }

  private mutating func inferOutput(_ argument: Argument, _ type: TypeID, _ inference: inout TypeInference) {
    let outputs = openParameters(outputTypes(argument, type), inference)
    guard !outputs.isEmpty, openParameters(inputTypes(argument, type), inference).isEmpty,
      let signature = universe.signature(of: type)
    else { return }
    let known = inference.arguments
    let inputs = (0..<parameterCount(signature.member)).map { index in
      universe.substitute(
        universe.parameterType(signature.member, index, owner: type), owner: .unknown, methodArguments: known)
    }
    switch argument.operand.form {
    case .lambda:
      guard let result = lambdaResult(argument.operand.node, inputs), !result.type.isUnknown || result.isUncertain
      else { return }
      inferLower(result.type, signature.returns, &inference)
    case .methodGroup:
      guard let result = methodGroupResult(argument.operand, inputs) else { return }
      inferLower(result, signature.returns, &inference)
    default: break
    }
  }

  // MARK: - Bounds

  private func openIndex(_ type: TypeID, _ inference: TypeInference) -> Int? {
    let info = universe.info(type)
    guard info.form == .methodTypeParameter, Int(info.detail) < inference.fixed.count else { return nil }
    return Int(info.detail)
  }

  private mutating func inferExact(_ from: TypeID, _ to: TypeID, _ inference: inout TypeInference) {
    if let index = openIndex(to, inference) {
      if inference.fixed[index] == nil { inference.exact[index].append(from) }
      return
    }
    let target = universe.info(to)
    guard target.isOpen else { return }
    if from.isUnknown { return inferUnknown(to, &inference) }
    let source = universe.info(from)
    guard source.form == target.form, source.detail == target.detail || source.form == .tuple else { return }
    for index in 0..<min(Int(source.argumentCount), Int(target.argumentCount)) {
      inferExact(universe.argument(from, index), universe.argument(to, index), &inference)
    }
  }

  /// Nothing is known of the argument, so nothing will be known of what depends on it.
  private mutating func inferUnknown(_ to: TypeID, _ inference: inout TypeInference) {
    for index in openParameters([to], inference) { inference.lower[index].append(.unknown) }
  }

  private mutating func inferLower(_ from: TypeID, _ to: TypeID, _ inference: inout TypeInference) {
    if let index = openIndex(to, inference) {
      if inference.fixed[index] == nil { inference.lower[index].append(from) }
      return
    }
    let target = universe.info(to)
    guard target.isOpen else { return }
    if from.isUnknown || from == .dynamic { return inferUnknown(to, &inference) }
    let source = universe.info(from)
    if target.isNullable {
      if source.isNullable { inferLower(universe.argument(from), universe.argument(to), &inference) }
      return
    }
    if source.form == .array {
      return inferFromArray(from, to, &inference) { binder, inner, outer, inference in
        binder.inferLower(inner, outer, &inference)
      }
    }
    if source.form == .tuple, target.form == .tuple {
      for index in 0..<min(Int(source.argumentCount), Int(target.argumentCount)) {
        inferLower(universe.argument(from, index), universe.argument(to, index), &inference)
      }
      return
    }
    guard target.form == .named, let instance = uniqueInstance(from, of: target.detail) else { return }
    inferArguments(instance, to, isUpper: false, &inference)
  }

  private mutating func inferFromArray(
    _ from: TypeID, _ to: TypeID, _ inference: inout TypeInference,
    _ infer: (inout Binder, TypeID, TypeID, inout TypeInference) -> Void
  ) {
    let target = universe.info(to)
    let inner = universe.argument(from)
    let isMatch = target.form == .array && target.detail == universe.info(from).detail
    let generic = [
      universe.wellKnown.enumerable, universe.wellKnown.collection, universe.wellKnown.list,
      universe.wellKnown.readOnlyList, universe.wellKnown.readOnlyCollection,
    ]
    guard isMatch || target.form == .named && generic.contains(target.detail) && universe.info(from).detail == 1 else {
      return
    }
    if universe.info(inner).isReferenceType {
      infer(&self, inner, universe.argument(to), &inference)
    } else {
      inferExact(inner, universe.argument(to), &inference)
    }
  }

  /// The one base or interface of a type that is made of a definition; `nil` if there are several or none.
  private mutating func uniqueInstance(_ type: TypeID, of definition: Int32) -> TypeID? {
    let first = universe.asInstance(type, of: definition)
    guard !first.isUnknown else { return nil }
    guard universe.definitions[Int(definition)].kind == .interface, universe.definition(of: type) != definition else {
      return first
    }
    for index in universe.interfaces(type) {
      let interface = universe.interfaceLists[index]
      if universe.definition(of: interface) == definition, interface != first { return nil }
    }
    return first
  }

  private mutating func inferArguments(
    _ from: TypeID, _ to: TypeID, isUpper: Bool, _ inference: inout TypeInference
  ) {
    let definition = universe.definitions[Int(universe.info(to).detail)]
    for index in 0..<Int(definition.arity) {
      let inner = universe.argument(from, index)
      let outer = universe.argument(to, index)
      let variance = definition.variance >> UInt32(index * 2) & 3
      if !universe.info(inner).isReferenceType || variance == 0 {
        inferExact(inner, outer, &inference)
      } else if (variance == 1) != isUpper {
        inferLower(inner, outer, &inference)
      } else {
        inferUpper(inner, outer, &inference)
      }
    }
  }

  private mutating func inferUpper(_ from: TypeID, _ to: TypeID, _ inference: inout TypeInference) {
    if let index = openIndex(to, inference) {
      if inference.fixed[index] == nil { inference.upper[index].append(from) }
      return
    }
    let target = universe.info(to)
    guard target.isOpen else { return }
    if from.isUnknown { return inferUnknown(to, &inference) }
    let source = universe.info(from)
    if source.form == .array, target.form == .array {
      return inferFromArray(from, to, &inference) { binder, inner, outer, inference in
        binder.inferUpper(inner, outer, &inference)
      }
    }
    guard target.form == .named, source.form == .named, source.detail == target.detail else { return }
    inferArguments(from, to, isUpper: true, &inference)
  }
}
