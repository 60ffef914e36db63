// Opening, reading and closing. The one idea here: libedit flushes its own drawing and then calls our function to read
// a character, so that is the moment to paint over the settled screen and to meet signals.
#define _GNU_SOURCE
#include "Editor.h"
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

enum { LITERAL = '\001', CONTROL_C = 3 };

volatile sig_atomic_t editor_window_changed;
static void on_window_change(int signal) {
  (void)signal;
  editor_window_changed = 1;
}

editor *editor_of(EditLine *line) {
  void *data = NULL;
  el_get(line, EL_CLIENTDATA, &data);
  return data;
}

static char *prompt_text(EditLine *line) { return editor_of(line)->prompt; }

int editor_columns(const char *text) {
  int total = 0;
  bool skipping = false;
  mbstate_t state = {0};
  size_t left = strlen(text);
  while (left > 0) {
    wchar_t character;
    size_t used = mbrtowc(&character, text, left, &state);
    if (used == 0 || used == (size_t)-1 || used == (size_t)-2) break;
    if (character == LITERAL) {
      skipping = !skipping;
    } else if (!skipping) {
      int width = wcwidth(character);
      total += width > 0 ? width : 0;
    }
    text += used;
    left -= used;
  }
  return total;
}

int editor_mark_columns(void) { return MARK_COLUMNS; }

static int read_character(EditLine *line, wchar_t *out) {
  editor *ed = editor_of(line);
  struct pollfd more = {STDIN_FILENO, POLLIN, 0};
  if (poll(&more, 1, 0) == 0) editor_paint(ed);  // not while a paste is streaming in
  mbstate_t state = {0};
  for (;;) {
    char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count < 0 && errno == EINTR) {
      if (editor_window_changed) {
        editor_window_changed = 0;
        el_resize(line);
        el_set(line, EL_REFRESH);
        editor_paint(ed);
      }
      if (interrupt_requested()) {
        interrupt_clear();
        *out = CONTROL_C;
        return 1;
      }
      continue;
    }
    if (count <= 0) return (int)count;
    size_t used = mbrtowc(out, &byte, 1, &state);
    if (used == (size_t)-2) continue;
    if (used == (size_t)-1) {
      memset(&state, 0, sizeof state);
      continue;
    }
    return 1;
  }
}

editor *editor_open(const char *program, editor_callbacks callbacks, bool paints, bool colours, int history_limit) {
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  editor *ed = calloc(1, sizeof *ed);
  if (!ed) return NULL;
  ed->callbacks = callbacks;
  ed->paints = paints;
  ed->colours = colours;
  ed->prompt = strdup("> ");
  ed->line = el_init(program, stdin, stdout, stderr);
  ed->history = history_init();
  if (!ed->line || !ed->history || !ed->prompt) {
    editor_close(ed);
    return NULL;
  }
  HistEvent event;
  history(ed->history, &event, H_SETSIZE, history_limit);
  history(ed->history, &event, H_SETUNIQUE, 1);
  el_set(ed->line, EL_CLIENTDATA, ed);
  el_set(ed->line, EL_PROMPT_ESC, prompt_text, LITERAL);
  el_set(ed->line, EL_HIST, history, ed->history);
  el_set(ed->line, EL_SIGNAL, 0);
  el_set(ed->line, EL_GETCFN, read_character);
  editor_bind_keys(ed);
  el_set(ed->line, EL_SETTY, "-d", "-isig", NULL);  // Ctrl-C and Ctrl-Z arrive as keys
  return ed;
}

void editor_close(editor *ed) {
  if (!ed) return;
  if (ed->line) el_end(ed->line);
  if (ed->history) history_end(ed->history);
  free(ed->prompt);
  free(ed->entry);
  free(ed);
}

void editor_set_prompt(editor *ed, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(ed->prompt);
  ed->prompt = copy;
  ed->prompt_columns = editor_columns(prompt);
}

void editor_remember(editor *ed, const char *entry) {
  HistEvent event;
  history(ed->history, &event, H_ENTER, entry);
}

// The entry without its last line break and without the blanks under the continuation marks.
static char *clean_copy(const char *line, size_t *length) {
  size_t end = strlen(line), size = 0;
  while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) end--;
  char *copy = malloc(end + 1);
  if (!copy) return NULL;
  for (size_t at = 0; at < end;) {
    copy[size++] = line[at++];
    if (line[at - 1] == '\n' && at + MARK_COLUMNS <= end && memcmp(line + at, MARK_BLANKS, MARK_COLUMNS) == 0)
      at += MARK_COLUMNS;
  }
  copy[size] = 0;
  *length = size;
  return copy;
}

editor_status editor_read(editor *ed, const char **text, size_t *length) {
  struct sigaction action = {.sa_handler = on_window_change}, before;  // no SA_RESTART: read() must wake up
  sigaction(SIGWINCH, &action, &before);
  const char *mode = NULL;
  // In vi's keys a sequence cannot begin with Escape, so a paste arrives there as if typed.
  bool bracketed = ed->paints && el_get(ed->line, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "emacs") == 0;
  if (bracketed) {
    fputs("\033[?2004h", stdout);
    fflush(stdout);
  }
  ed->interrupted = false;
  int count = 0;
  errno = 0;
  const char *line = el_gets(ed->line, &count);
  int failure = errno;
  if (bracketed) {
    fputs("\033[?2004l", stdout);
    fflush(stdout);
  }
  sigaction(SIGWINCH, &before, NULL);
  if (ed->interrupted) return EDITOR_INTERRUPTED;
  if (!line) return count == -1 && failure != EIO ? EDITOR_FAILED : EDITOR_END_OF_INPUT;
  free(ed->entry);
  ed->entry = clean_copy(line, length);
  *text = ed->entry;
  return ed->entry ? EDITOR_ENTRY : EDITOR_FAILED;
}
