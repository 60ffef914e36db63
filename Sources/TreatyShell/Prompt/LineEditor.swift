// The line editor on a terminal: passes what the C editor asks to the assistant and to the history, and gives whole
// entries. The only file of Swift that speaks to CEditLine's editor.

import CEditLine

/// Reads entries from the terminal.
public final class LineEditor {
  private let assistant: any LineAssistant
  private let width: () -> Int
  private var handle: OpaquePointer?
  private var history: History
  private var recall = Recall()

  /// What reading an entry ended with.
  public enum Input: Equatable, Sendable {
    /// A whole entry, of one line or several.
    case entry(String)
    /// Ctrl-C: the entry was dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away.
    case endOfInput
    /// The terminal failed.
    case failed
  }

  private static let listedRows = 30

  /// An editor on standard input and output; `nil` where it cannot start.
  ///
  /// - Parameters:
  ///   - paints: Whether the terminal may be sent cursor movements beyond libedit's own.
  ///   - colors: Whether colours may be used in what it draws itself.
  ///   - width: The terminal's present width in columns.
  public init?(assistant: any LineAssistant, history: History, paints: Bool, colors: Bool, width: @escaping () -> Int) {
    self.assistant = assistant
    self.history = history
    self.width = width
    let callbacks = editor_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      complete: { context, editor, text, _, cursor in
        LineEditor.from(context)?.complete(editor, after: LineEditor.text(text, cursor))
      },
      is_whole: { context, text, length in
        LineEditor.from(context)?.assistant.isWhole(LineEditor.text(text, length)) ?? true
      },
      recall: { context, editor, older, text, length in
        LineEditor.from(context)?.recallEntry(editor, older: older, from: LineEditor.text(text, length))
      },
      highlight: { context, text, length, out, capacity in
        guard let coloured = LineEditor.from(context)?.assistant.highlighted(LineEditor.text(text, length)) else {
          return 0
        }
        return LineEditor.copy(coloured, to: out, capacity: capacity)
      })
    guard let handle = editor_open("treaty", callbacks, paints, colors, Int32(History.limit)) else { return nil }
    self.handle = handle
    for entry in history.entries { editor_remember(handle, entry) }
  }

  deinit {
    if let handle { editor_close(handle) }
  }

  /// Shows a prompt and reads one entry.
  ///
  /// A run of the prompt between two U+0001 takes no columns.
  public func read(prompt: String) -> Input {
    guard let handle else { return .failed }
    recall = Recall()
    editor_set_prompt(handle, prompt)
    var text: UnsafePointer<CChar>?
    var length = 0
    switch editor_read(handle, &text, &length) {
    case EDITOR_ENTRY: return .entry(LineEditor.text(text, length))
    case EDITOR_INTERRUPTED: return .interrupted
    case EDITOR_END_OF_INPUT: return .endOfInput
    default: return .failed
    }
  }

  /// Adds an entry to what Up, Down and Ctrl-R find; says whether it is one to keep on disk as well.
  public func remember(_ entry: String) -> Bool {
    guard history.add(entry), let handle else { return false }
    editor_remember(handle, entry)
    return true
  }

  private func complete(_ editor: OpaquePointer?, after text: String) {
    let completion = assistant.completion(after: text)
    switch completion.step(after: text) {
    case .insert(let insertion): editor_replace(editor, completion.replacedLength, insertion)
    case .list:
      let list = completion.list(rows: LineEditor.listedRows, width: width()) { Int(editor_columns($0)) }
      editor_list(editor, list)
    case .beep: break
    }
  }

  private func recallEntry(_ editor: OpaquePointer?, older: Bool, from text: String) {
    let typed = LineEditor.withoutMarks(text)
    guard let entry = recall.next(older: older, from: typed, in: history) else { return }
    editor_set_text(editor, entry)
  }

  /// The entry without the blanks under its continuation marks, which only the editor's buffer has.
  private static func withoutMarks(_ text: String) -> String {
    let blanks = String(repeating: " ", count: Int(editor_mark_columns()))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      index > 0 && line.hasPrefix(blanks) ? line.dropFirst(blanks.count) : line
    }.joined(separator: "\n")
  }

  // MARK: Across the border to C

  private static func from(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?, _ length: Int) -> String {
    guard let pointer else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: pointer, count: length), as: UTF8.self)
  }

  private static func copy(_ text: String, to out: UnsafeMutablePointer<CChar>?, capacity: Int) -> Int {
    var copied = text
    return copied.withUTF8 { bytes in
      guard let out, bytes.count <= capacity, let start = bytes.baseAddress else { return 0 }
      UnsafeMutableRawPointer(out).copyMemory(from: start, byteCount: bytes.count)
      return bytes.count
    }
  }
}
