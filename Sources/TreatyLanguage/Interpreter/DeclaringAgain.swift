// What a later text declares again takes the place of the earlier one, and says so. Of a treaty the acts are reviewed a
// second time, since the new clauses may not allow them: then the old declaration stays.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Puts a treaty into the world, unless an act on an earlier declaration of it could no longer be.
  ///
  /// Where it was declared before: linear in its acts, each reviewed over those before it.
  mutating func declare(_ treaty: Treaty, named name: NewName, emit: (Event) -> Void) {
    guard let known = world.treaty(named: treaty.key), world.isDeclared(known) else {
      world.declare(treaty)
      return
    }
    var changed = world
    let acts = world.log(of: known).acts
    changed.declare(treaty)
    changed.replaceLog(of: known, with: ActLog())
    let review = Performance.plain(acts, in: changed, at: name.span)
    guard review.diagnostics.isEmpty else {
      emit(
        .diagnostic(
          Diagnostic(
            .actsNoLongerHold, "\(treaty.key) stays as it was: an act on it could not be under the new declaration",
            at: name.span, notes: review.diagnostics.map(\.message),
            help: ["give the new treaty another name, or take the act back first"])))
      return
    }
    world = review.world
    let reviewed =
      acts.isEmpty ? "" : ", and \(counted(acts.count, "act")) on it still hold\(acts.count == 1 ? "s" : "")"
    noteDeclaredAgain("treaty", name, reviewed, emit: emit)
  }

  /// Says that something of this kind and name takes the place of an earlier one.
  func noteDeclaredAgain(_ kind: String, _ name: NewName, _ more: String = "", emit: (Event) -> Void) {
    emit(
      .diagnostic(
        Diagnostic(
          .declaredAgain, .note,
          "the \(kind) \"\(name.text)\" is declared again: it takes the place of the earlier one\(more)",
          at: name.span)))
  }
}
