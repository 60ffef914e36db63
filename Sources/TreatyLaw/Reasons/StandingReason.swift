// Why a state is, or is not, a party, a signatory or bound: its acts, and what each led to.

import TreatyModel

extension Context {
  /// Why the state is or is not a party to the treaty on the context's day.
  public func reasonForParty(_ state: StateID, to id: TreatyID) -> Reason {
    let name = world[state].name
    let key = world.key(of: id)
    let record = history(of: id).late.records[state]
    switch isParty(state, to: id) {
    case true?:
      let stay = record?.stays.last { $0.isParty(on: day) }
      let since = stay.flatMap { stay in stay.partyFrom.map { " since \($0)\(stay.atTheLatest)" } } ?? ""
      return Reason(
        "\(name) is a party to \(key) on \(day)\(since)", article: "VCLT 2(1)(g)",
        because: stay.map { reasons(for: $0, id) } ?? [])
    case false?:
      return Reason(
        "\(name) is not a party to \(key) on \(day)", article: "VCLT 2(1)(g)",
        because: existence(of: state) + obstacles(record, id))
    case nil:
      return Reason(
        "whether \(name) is a party to \(key) on \(day) is not known: the day of an act is known only between bounds",
        because: record.map { $0.stays.map { instrument($0, id) } } ?? [])
    }
  }

  /// Why the treaty binds the state on the context's day, or does not: as a party (VCLT 26), or by provisional application
  /// (VCLT 25).
  public func reasonForBound(_ state: StateID, by id: TreatyID) -> Reason {
    let name = world[state].name
    let key = world.key(of: id)
    let record = history(of: id).late.records[state]
    let party = reasonForParty(state, to: id)
    let stretch = record?.provisional.last { $0.from <= day }
    switch isBound(state, by: id) {
    case true? where isParty(state, to: id) == true:
      return Reason("\(name) is bound by \(key) on \(day), as a party", article: "VCLT 26", because: [party])
    case true?:
      let since = record?.provisionalApplication(on: day).map { ", by provisional application since \($0.from)" } ?? ""
      return Reason(
        "\(name) is bound by \(key) on \(day)\(since)", article: "VCLT 25", acts: stretch.map { [$0.act] } ?? [],
        because: [party])
    case false?:
      return Reason(
        "\(name) is not bound by \(key) on \(day)", article: "VCLT 25, 26",
        because: [party] + (stretch.map { [end(of: $0)] } ?? []))
    case nil:
      return Reason(
        "whether \(name) is bound by \(key) on \(day) is not known: the day of an act is known only between bounds",
        because: [party])
    }
  }

  private func end(of stretch: ProvisionalApplication) -> Reason {
    let began = "it applied the treaty provisionally from \(stretch.from)"
    guard let until = stretch.until, until <= day, let ending = stretch.ending else {
      return Reason("\(began) until it became a party", article: "VCLT 25(1)", acts: [stretch.act])
    }
    return Reason(
      "\(began) until its \(ending.verb.noun) on \(until)", article: "VCLT 25(2)", acts: [stretch.act, ending])
  }

  /// The acts of a state towards a treaty by the context's day, each with what it led to.
  public func reasonForActs(of state: StateID, towards id: TreatyID) -> [Reason] {
    guard let record = history(of: id).late.records[state] else { return [] }
    var reasons: [Reason] = []
    if let signature = record.signature, record.hasSigned(by: day) { reasons.append(plain(signature)) }
    if let declined = record.declinedOn, declined <= day {
      reasons.append(Reason("it declared on \(declined) that it will not ratify", article: "VCLT 18"))
    }
    for stay in record.stays where stay.deposited <= day { reasons.append(instrument(stay, id)) }
    return reasons
  }

  /// How a state has left a treaty by the context's day, or taken back its instrument before it was a party.
  public func reasonsForLeaving(_ state: StateID, _ id: TreatyID) -> [Reason] {
    let stays = history(of: id).late.records[state]?.stays ?? []
    return stays.flatMap(revocations)
      + stays.compactMap(\.exit).filter { $0.notice <= day }.map { exit in
        Reason(
          exit.wasBeforeParty
            ? "it took its instrument back on \(exit.notice), before it was a party"
            : "its withdrawal, notified on \(exit.notice), \(exit.effect <= day ? "took" : "takes") effect on \(exit.effect)",
          article: exit.wasBeforeParty ? nil : "VCLT 54", acts: [exit.act])
      }
  }

  /// The notices that a state has revoked by the context's day (VCLT 68).
  private func revocations(of stay: Stay) -> [Reason] {
    stay.revoked.filter { $0.revokedOn <= day }.map { revoked in
      Reason(
        "its notice of withdrawal of \(revoked.noticeDay) was revoked on \(revoked.revokedOn)", article: "VCLT 68",
        acts: [revoked.notice, revoked.revocation])
    }
  }

  /// Why a state that does not exist on the day is nothing to a treaty.
  private func existence(of state: StateID) -> [Reason] {
    guard !world[state].exists(on: day) else { return [] }
    let name = world[state].name
    if let until = world[state].existsUntil, day >= until { return [Reason("\(name) ceased to exist on \(until)")] }
    return world[state].existsFrom.map { [Reason("\(name) exists from \($0)")] } ?? []
  }

  /// What makes a state a party by one of its instruments, and what has become of that.
  func reasons(for stay: Stay, _ id: TreatyID) -> [Reason] {
    let timeline = history(of: id).late
    var reasons = [instrument(stay, id)]
    if let trigger = timeline.triggerDay, stay.deposited > trigger, stay.instrument.verb != .succeed {
      reasons.append(Reason(.laterPartiesClause(id), because: counting(to: stay, id)))
    }
    reasons.append(reasonForEntryIntoForce(of: id))
    reasons += revocations(of: stay)
    if let exit = stay.exit, exit.notice <= day {
      reasons.append(
        Reason("its notice of \(exit.notice) takes effect on \(exit.effect)", article: "VCLT 54", acts: [exit.act]))
    }
    return reasons
  }

  /// How a later party's day is counted from its deposit.
  private func counting(to stay: Stay, _ id: TreatyID) -> [Reason] {
    guard let delay = world[id].laterParties?.delay, delay != .none else { return [] }
    let own = delay.day(after: stay.deposited)
    let floor = stay.partyFrom.map { own < $0 ? ", but not before \($0)" : "" } ?? ""
    return [Reason(delay.counted(from: stay.deposited) + floor)]
  }

  private func obstacles(_ record: StateRecord?, _ id: TreatyID) -> [Reason] {
    let timeline = history(of: id).late
    guard let stay = record?.stays.last(where: { $0.deposited <= day }) else {
      let signed = record?.signature.map { [plain($0)] } ?? []
      return signed + [Reason("no instrument of consent by that day", article: "VCLT 11, 16")]
    }
    var reasons = [instrument(stay, id)]
    if let exit = stay.exit, exit.notice <= day {
      reasons.append(
        Reason(
          exit.wasBeforeParty
            ? "it took its instrument back on \(exit.notice), before it was a party"
            : "its withdrawal, notified on \(exit.notice), took effect on \(exit.effect)",
          article: exit.wasBeforeParty ? nil : "VCLT 54", acts: [exit.act],
          because: exit.wasBeforeParty ? [] : [Reason(.withdrawalClause(id))]))
    } else if let lapsed = stay.lapsesOn, lapsed <= day, let parent = world[id].parent {
      let key = world.key(of: parent)
      reasons.append(
        Reason(
          "it left \(key) on \(lapsed), and \(world.key(of: id)) ends for it with \(key)",
          because: reasonsForLeaving(stay.instrument.state, parent)))
    } else if let ended = timeline.endedOn, ended <= day {
      reasons.append(Reason("\(world.key(of: id)) ended on \(ended), having too few parties"))
    } else if let until = stay.partyUntil, until <= day {
      reasons.append(Reason("by \(until) all its members had left"))
    } else if !timeline.isInForce(on: day) {
      reasons.append(reasonForEntryIntoForce(of: id))
    } else if let from = stay.partyFrom, from > day {
      reasons.append(Reason("it becomes a party on \(from)", because: [Reason(.laterPartiesClause(id))]))
    }
    return reasons
  }

  private func instrument(_ stay: Stay, _ id: TreatyID) -> Reason {
    Reason(
      "\(world[stay.instrument.state].name): \(stay.instrument.verb.noun) deposited \(when(stay.instrument.date))",
      article: stay.instrument.verb == .succeed ? Succession.articles : "VCLT 16",
      acts: [stay.instrument],
      because: dateOfSuccession(stay.instrument) + allowance(of: stay.instrument))
  }

  /// Why an act stands that the rules would refuse; one that a scenario has moved says from where it comes instead.
  private func allowance(of act: Act) -> [Reason] {
    guard let reason = act.allowance, act.movedFrom == nil else { return [] }
    return [Reason("allowed although the rules would refuse it: \"\(reason)\"")]
  }

  private func dateOfSuccession(_ act: Act) -> [Reason] {
    guard act.verb == .succeed else { return [] }
    return [
      Reason(
        act.effectFrom.map { "with effect from \($0), the date of succession" }
          ?? "the date of succession is not in the register: the day of the notification stands for it")
    ]
  }

  private func plain(_ act: Act) -> Reason {
    Reason("\(world[act.state].name): \(act.verb.noun) \(when(act.date))", acts: [act])
  }

  func when(_ date: ActDate) -> String {
    date.exact.map { "on \($0)" } ?? date.description
  }
}

extension Stay {
  /// Said after a day that rests on an act of unknown day.
  public var atTheLatest: String { instrument.date.exact == nil ? " at the latest" : "" }
}
