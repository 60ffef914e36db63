// What our keys do, and which keys they are.
#define _GNU_SOURCE
#include "Editor.h"
#include <signal.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// Return must move below a multi-line entry before it submits. libedit's own function does that, so it keeps a key
// that nobody types, and our functions push that key.
#define SUBMIT "\030\n"

static size_t byte_length(const LineInfo *info) { return (size_t)(info->lastchar - info->buffer); }

// Characters, not bytes, are what el_deletestr and el_cursor count.
static int characters(const char *from, const char *to) {
  int count = 0;
  for (; from < to; from++)
    if (((unsigned char)*from & 0xC0) != 0x80) count++;
  return count;
}

// Inserts text, giving each later line the blanks that its mark is painted on.
void editor_insert(editor *ed, const char *text) {
  size_t breaks = 0;
  for (const char *at = text; *at; at++) breaks += *at == '\n';
  char *marked = malloc(strlen(text) + breaks * MARK_COLUMNS + 1);
  if (!marked) return;
  char *out = marked;
  for (const char *at = text; *at; at++) {
    *out++ = *at;
    if (*at == '\n') out = mempcpy(out, MARK_BLANKS, MARK_COLUMNS);
  }
  *out = 0;
  if (*marked) el_insertstr(ed->line, marked);
  free(marked);
}

void editor_replace(editor *ed, size_t bytes, const char *replacement) {
  const LineInfo *info = el_line(ed->line);
  size_t before = (size_t)(info->cursor - info->buffer);
  if (bytes > before) bytes = before;
  int count = characters(info->cursor - bytes, info->cursor);
  if (count > 0) el_deletestr(ed->line, count);
  editor_insert(ed, replacement);
  ed->reply = CC_REFRESH;
}

void editor_list(editor *ed, const char *lines) {
  fputs("\r\n", stdout);
  for (const char *at = lines; *at; at++) {
    if (*at == '\n')
      fputs("\r\n", stdout);
    else
      putc(*at, stdout);
  }
  fflush(stdout);
  ed->reply = CC_REDISPLAY;
}

void editor_set_text(editor *ed, const char *text) {
  const LineInfo *info = el_line(ed->line);
  el_cursor(ed->line, characters(info->cursor, info->lastchar));
  info = el_line(ed->line);
  int count = characters(info->buffer, info->lastchar);
  if (count > 0) el_deletestr(ed->line, count);
  editor_insert(ed, text);
  ed->reply = CC_REFRESH;
}

static unsigned char on_tab(EditLine *line, int key) {
  (void)key;
  editor *ed = editor_of(line);
  if (!ed->callbacks.complete) return CC_ERROR;
  const LineInfo *info = el_line(line);
  ed->reply = CC_REFRESH_BEEP;
  ed->callbacks.complete(ed->callbacks.context, ed, info->buffer, byte_length(info),
                         (size_t)(info->cursor - info->buffer));
  return ed->reply;
}

static unsigned char on_return(EditLine *line, int key) {
  (void)key;
  editor *ed = editor_of(line);
  const LineInfo *info = el_line(line);
  if (ed->callbacks.is_whole && !ed->callbacks.is_whole(ed->callbacks.context, info->buffer, byte_length(info))) {
    editor_insert(ed, "\n");
    return CC_REFRESH;
  }
  editor_paint(ed);
  el_push(line, SUBMIT);
  return CC_NORM;
}

static unsigned char on_newline(EditLine *line, int key) {
  (void)key;
  editor_insert(editor_of(line), "\n");
  return CC_REFRESH;
}

static unsigned char on_interrupt(EditLine *line, int key) {
  (void)key;
  editor_of(line)->interrupted = true;
  el_push(line, SUBMIT);
  return CC_NORM;
}

static unsigned char on_suspend(EditLine *line, int key) {
  (void)key;
  el_set(line, EL_PREP_TERM, 0);
  raise(SIGTSTP);
  el_set(line, EL_PREP_TERM, 1);
  return CC_REDISPLAY;
}

// Backspace at the start of a later line joins it to the one before: the mark goes as one.
static unsigned char on_backspace(EditLine *line, int key) {
  (void)key;
  const LineInfo *info = el_line(line);
  if (info->cursor == info->buffer) return CC_ERROR;
  const char *at = info->cursor;
  bool joins = at - info->buffer > MARK_COLUMNS && at[-MARK_COLUMNS - 1] == '\n' &&
               memcmp(at - MARK_COLUMNS, MARK_BLANKS, MARK_COLUMNS) == 0;
  el_deletestr(line, joins ? MARK_COLUMNS + 1 : 1);
  return CC_REFRESH;
}

// Up and down move inside a multi-line entry, and from its edge go to the history.
static unsigned char vertical(EditLine *line, bool up) {
  editor *ed = editor_of(line);
  const LineInfoW *wide = el_wline(line);
  const wchar_t *start = wide->cursor;
  while (start > wide->buffer && start[-1] != L'\n') start--;
  const wchar_t *end = wmemchr(wide->cursor, L'\n', (size_t)(wide->lastchar - wide->cursor));
  long column = wide->cursor - start;
  if (up && start > wide->buffer) {
    const wchar_t *above = start - 1;
    while (above > wide->buffer && above[-1] != L'\n') above--;
    long offset = above == wide->buffer ? column - ed->prompt_columns : column;
    if (offset < 0) offset = 0;
    if (offset > start - 1 - above) offset = start - 1 - above;
    el_cursor(line, (int)(above + offset - wide->cursor));
    return CC_REFRESH;
  }
  if (!up && end) {
    const wchar_t *below = end + 1;
    const wchar_t *last = wmemchr(below, L'\n', (size_t)(wide->lastchar - below));
    if (!last) last = wide->lastchar;
    long offset = start == wide->buffer ? column + ed->prompt_columns : column;
    if (offset > last - below) offset = last - below;
    el_cursor(line, (int)(below + offset - wide->cursor));
    return CC_REFRESH;
  }
  if (!ed->callbacks.recall) return CC_ERROR;
  const LineInfo *info = el_line(line);
  ed->reply = CC_REFRESH_BEEP;
  ed->callbacks.recall(ed->callbacks.context, ed, up, info->buffer, byte_length(info));
  return ed->reply;
}

static unsigned char on_up(EditLine *line, int key) {
  (void)key;
  return vertical(line, true);
}

static unsigned char on_down(EditLine *line, int key) {
  (void)key;
  return vertical(line, false);
}

// A bracketed paste: everything up to ESC[201~ as it is, line breaks included, without submitting.
static unsigned char on_paste(EditLine *line, int key) {
  (void)key;
  static const char end[] = "\033[201~";
  enum { END_LENGTH = sizeof end - 1 };
  size_t size = 0, capacity = 4096;
  char *text = malloc(capacity);
  wchar_t character;
  while (text && el_wgetc(line, &character) == 1) {
    if (size + MB_LEN_MAX + 1 > capacity) {
      char *larger = realloc(text, capacity *= 2);
      if (!larger) break;
      text = larger;
    }
    mbstate_t state = {0};
    if (character == L'\r') character = L'\n';
    if (character == L'\0') continue;
    size_t used = wcrtomb(text + size, character, &state);
    if (used != (size_t)-1) size += used;
    if (size >= END_LENGTH && memcmp(text + size - END_LENGTH, end, END_LENGTH) == 0) {
      size -= END_LENGTH;
      break;
    }
  }
  if (!text) return CC_ERROR;
  while (size > 0 && text[size - 1] == '\n') size--;
  text[size] = 0;
  editor_insert(editor_of(line), text);
  free(text);
  return CC_REFRESH;
}

static void bind_ours(EditLine *line) {
  static const char *const keys[][2] = {
      {"^I", "treaty-complete"},    {"^M", "treaty-return"},       {"^J", "treaty-return"},
      {"^X^J", "ed-newline"},       {"^C", "treaty-interrupt"},    {"^Z", "treaty-suspend"},
      {"^R", "em-inc-search-prev"}, {"^L", "ed-clear-screen"},     {"^?", "treaty-backspace"},
      {"^H", "treaty-backspace"},
  };
  static const char *const emacs_keys[][2] = {
      {"\033\r", "treaty-newline"},        {"\033\n", "treaty-newline"},      {"\033[200~", "treaty-paste"},
      {"\033[1;5C", "em-next-word"},       {"\033[1;5D", "ed-prev-word"},     {"\033[3~", "ed-delete-next-char"},
      {"\033[H", "ed-move-to-beg"},        {"\033[F", "ed-move-to-end"},      {"\033[A", "treaty-up"},
      {"\033[B", "treaty-down"},           {"\033OA", "treaty-up"},           {"\033OB", "treaty-down"},
      {"^P", "treaty-up"},                 {"^N", "treaty-down"},
  };
  for (size_t at = 0; at < sizeof keys / sizeof *keys; at++)
    el_set(line, EL_BIND, keys[at][0], keys[at][1], NULL);
  const char *mode = NULL;
  // In vi's keys an Escape that begins a sequence would hang: libedit has no key timeout.
  if (el_get(line, EL_EDITOR, &mode) != 0 || !mode || strcmp(mode, "emacs") != 0) return;
  for (size_t at = 0; at < sizeof emacs_keys / sizeof *emacs_keys; at++)
    el_set(line, EL_BIND, emacs_keys[at][0], emacs_keys[at][1], NULL);
}

// Choosing a mode resets every key, and so does `bind -v` in ~/.editrc: so ours go in after the file has been read.
void editor_bind_keys(editor *ed) {
  EditLine *line = ed->line;
  el_set(line, EL_ADDFN, "treaty-complete", "complete the word", on_tab);
  el_set(line, EL_ADDFN, "treaty-return", "submit a whole entry", on_return);
  el_set(line, EL_ADDFN, "treaty-newline", "open another line", on_newline);
  el_set(line, EL_ADDFN, "treaty-interrupt", "drop the entry", on_interrupt);
  el_set(line, EL_ADDFN, "treaty-suspend", "stop the job", on_suspend);
  el_set(line, EL_ADDFN, "treaty-backspace", "delete a character or join lines", on_backspace);
  el_set(line, EL_ADDFN, "treaty-up", "the line above or an older entry", on_up);
  el_set(line, EL_ADDFN, "treaty-down", "the line below or a newer entry", on_down);
  el_set(line, EL_ADDFN, "treaty-paste", "take a paste as one entry", on_paste);
  el_set(line, EL_EDITOR, "emacs");
  el_source(line, NULL);
  bind_ours(line);
}
