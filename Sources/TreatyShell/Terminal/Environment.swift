// What the shell reads from the environment and the terminal, in one place: the rest takes plain values.

import Glibc
import TreatyModel

/// Variables of the environment, the clock and the size of the terminal.
public enum Environment {
  /// A variable; `nil` where it is not set or empty.
  public static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether the terminal can move its cursor and show colours, by `TERM`.
  public static var hasCapableTerminal: Bool {
    guard let name = variable("TERM") else { return false }
    return name != "dumb"
  }

  /// Columns of the terminal on standard output; `nil` where it is none.
  public static var terminalWidth: Int? { columns(ofTerminal: STDOUT_FILENO) }

  /// Columns of the terminal that a descriptor leads to; `nil` where it is none.
  public static func columns(ofTerminal descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The clock's day in the local time zone.
  public static var clockDay: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? .first
  }
}
