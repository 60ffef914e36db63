// What a forecast rests on, in words that are made with it: its answer says them, and so does a shard of it.

/// What a forecast rests on, in words.
public struct ForecastGrounds: Hashable, Sendable {
  /// Its chances in a few words: `3% a month each, independently`.
  public let brief: String
  /// What it assumes, in sentences without their full stop.
  public let assumptions: [String]
  /// Why no run can enter into force by the last day, where that is certain.
  public let impossibility: String?
  /// That all states have the same chance to be in the trigger, where they have.
  public let likeness: String?
  /// Whether acts are drawn on first days of months, so that entry into force falls on few days.
  public let isMonthly: Bool

  /// What a forecast rests on.
  public init(
    brief: String, assumptions: [String], impossibility: String? = nil, likeness: String? = nil, isMonthly: Bool = false
  ) {
    self.brief = brief
    self.assumptions = assumptions
    self.impossibility = impossibility
    self.likeness = likeness
    self.isMonthly = isMonthly
  }
}
