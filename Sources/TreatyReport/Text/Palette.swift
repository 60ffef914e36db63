// The colours of roles, as a value: a terminal's sixteen, or none. Who decides that there are colours stands elsewhere.

/// What is put around a text of a role.
public struct Palette: Sendable {
  /// Whether anything is put around a text at all.
  public let isOn: Bool

  /// No colours: for pipes, files, `NO_COLOR` and `TERM=dumb`.
  public static let plain = Palette(isOn: false)
  /// The terminal's own sixteen colours, so that they suit its background.
  public static let colours = Palette(isOn: true)

  /// The text as it is sent to the terminal.
  func paint(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty, let code = Palette.code(of: role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The text of several roles as it is sent to the terminal.
  func paint(_ text: StyledText) -> String {
    var painted = ""
    var rest = text.runs[...]
    while let first = rest.first {
      // Neighbours of one role are painted as one: wrapping leaves a run for each word.
      let same = rest.prefix { $0.role == first.role }
      painted += paint(same.map(\.text).joined(), first.role)
      rest = rest.dropFirst(same.count)
    }
    return painted
  }

  private static func code(of role: Role) -> String? {
    switch role {
    case .plain: return nil
    case .heading: return "1"
    case .state: return "36"
    case .treaty: return "34"
    case .date: return "33"
    case .number: return "35"
    case .done: return "32"
    case .missing: return "31"
    case .quiet: return "2"
    case .warning: return "33;1"
    }
  }
}
