// The face of libedit that Swift can call: no variadic functions, no types of libedit, no policy. What an entry means,
// when it is whole and what may stand in it is decided by the callbacks.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct editor editor;

typedef enum {
  EDITOR_ENTRY = 0,         // a whole entry was read
  EDITOR_END_OF_INPUT = 1,  // Ctrl-D on an empty line, or the terminal went away
  EDITOR_INTERRUPTED = 2,   // Ctrl-C: the entry is dropped
  EDITOR_FAILED = 3
} editor_status;

/// Every callback gets `context`. Text is UTF-8, not NUL terminated, and dies when the callback returns; `cursor` is a
/// byte offset into it. A callback that is NULL is not called.
typedef struct {
  void *context;
  /// TAB: answers by calling editor_replace, editor_list or neither (which beeps).
  void (*complete)(void *context, editor *, const char *text, size_t length, size_t cursor);
  /// Return: true when the entry is whole and may be submitted, false to open another line.
  bool (*is_whole)(void *context, const char *text, size_t length);
  /// Up (older) on the first line and down on the last: answers by calling editor_set_text, or nothing (which beeps).
  void (*recall)(void *context, editor *, bool older, const char *text, size_t length);
  /// Writes the text with colour sequences and no other change, and returns its length; 0 where it does not fit.
  size_t (*highlight)(void *context, const char *text, size_t length, char *out, size_t capacity);
} editor_callbacks;

/// Opens an editor on standard input and output, which must be a terminal. `program` is the name that lines of
/// ~/.editrc may carry; `paints` allows the cursor movements that mark the entry's later lines, `colours` its colours.
/// NULL where libedit does not start.
editor *editor_open(const char *program, editor_callbacks callbacks, bool paints, bool colours, int history_limit);
void editor_close(editor *);

/// The prompt. A run between two \001 bytes takes no columns; the last byte must not be one.
void editor_set_prompt(editor *, const char *prompt);

/// Adds an entry to what Ctrl-R searches. Up and down ask the `recall` callback instead.
void editor_remember(editor *, const char *entry);

/// Reads one entry. `*text` belongs to the editor until the next call.
editor_status editor_read(editor *, const char **text, size_t *length);

// Only inside `complete` and `recall`.
void editor_replace(editor *, size_t bytes_before_cursor, const char *replacement);
void editor_list(editor *, const char *lines);
void editor_set_text(editor *, const char *text);

/// How many blanks begin each later line of an entry inside the callbacks; they carry the continuation mark, and
/// editor_read takes them out.
int editor_mark_columns(void);

/// Columns that the text takes on a terminal, by the C library's own widths, which libedit uses too.
int editor_columns(const char *text);

/// Makes Ctrl-C set a flag from now on instead of ending the process. A second Ctrl-C that finds the flag still set
/// ends the process with status 130, so that work which never looks at the flag can be stopped as well.
void interrupt_install(void);
/// Lets a second Ctrl-C only warn, and a third end the process: at a prompt there is a session to lose.
void interrupt_spare_session(void);
bool interrupt_requested(void);
void interrupt_clear(void);

#endif
