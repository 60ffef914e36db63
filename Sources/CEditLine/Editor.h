// What the files of this target share: the editor's state. Nothing outside the target sees it.
#ifndef EDITOR_H
#define EDITOR_H

#include "CEditLine.h"
#include <histedit.h>
#include <signal.h>

// Later lines of an entry begin with this many blanks in the buffer, over which paint() draws the continuation mark.
// libedit knows no continuation prompt; blanks that it counts itself keep its idea of the cursor right.
enum { MARK_COLUMNS = 8 };
#define MARK "   ...> "
#define MARK_BLANKS "        "

struct editor {
  EditLine *line;
  History *history;
  editor_callbacks callbacks;
  bool paints, colours;
  bool interrupted;
  unsigned char reply;  // what a key function returns to libedit, set by the answer of a callback
  char *prompt, *entry;
  int prompt_columns;
};

editor *editor_of(EditLine *);
void editor_bind_keys(editor *);
void editor_paint(editor *);
void editor_insert(editor *, const char *text);

// A window change that editor_read's reader has not yet met.
extern volatile sig_atomic_t editor_window_changed;

#endif
