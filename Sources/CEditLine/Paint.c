// Colour while typing. libedit has no hook for it, but it keeps a picture of the plain cells and redraws only those that
// it believes changed: so the entry, painted over in colour before each key is awaited, stays as painted.
#define _GNU_SOURCE
#include "Editor.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { LONGEST_PAINTED = 1 << 14, LARGEST_STYLED = 1 << 16 };

static struct winsize window(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) size.ws_col = 80;
  if (size.ws_row == 0) size.ws_row = 24;
  return size;
}

// The row and column of the cell that follows `from ..< to`, when the text begins `start` columns into the first row.
static void position(const wchar_t *from, const wchar_t *to, int start, int width, int *row, int *column) {
  int r = start / width, c = start % width;
  for (; from < to; from++) {
    if (*from == L'\n') {
      r++;
      c = 0;
      continue;
    }
    int cells = wcwidth(*from);
    if (cells < 0) cells = 2;  // libedit shows a control character as ^X
    if (c + cells > width) {
      r++;
      c = 0;
    }
    c += cells;
    if (c == width) {
      r++;
      c = 0;
    }
  }
  *row = r;
  *column = c;
}

// Raw mode is on, so a line break needs its carriage return; and it is here that later lines get their mark.
static void put_painted(const char *text, size_t length, bool coloured) {
  for (size_t at = 0; at < length; at++) {
    if (text[at] != '\n') {
      putc(text[at], stdout);
      continue;
    }
    fputs("\r\n", stdout);
    if (strncmp(text + at + 1, MARK_BLANKS, MARK_COLUMNS) == 0) {
      fputs(coloured ? "\033[2m" MARK "\033[0m" : MARK, stdout);
      at += MARK_COLUMNS;
    }
  }
}

void editor_paint(editor *ed) {
  if (!ed->paints) return;
  const LineInfo *info = el_line(ed->line);
  size_t length = (size_t)(info->lastchar - info->buffer);
  bool lines = memchr(info->buffer, '\n', length) != NULL;
  if (length == 0 || length > LONGEST_PAINTED) return;

  static char styled[LARGEST_STYLED];
  size_t size = 0;
  if (ed->colours && ed->callbacks.highlight)
    size = ed->callbacks.highlight(ed->callbacks.context, info->buffer, length, styled, sizeof styled - 1);
  if (size == 0) {
    if (!lines) return;
    memcpy(styled, info->buffer, length);
    size = length;
  }
  styled[size] = 0;

  struct winsize screen = window();
  int width = screen.ws_col, cursor_row, cursor_column, end_row, end_column;
  const LineInfoW *wide = el_wline(ed->line);
  position(wide->buffer, wide->cursor, ed->prompt_columns, width, &cursor_row, &cursor_column);
  position(wide->buffer, wide->lastchar, ed->prompt_columns, width, &end_row, &end_column);
  if (end_row >= screen.ws_row) return;  // the entry's first row has left the screen

  fputs("\033[?25l\r", stdout);
  if (cursor_row > 0) printf("\033[%dA", cursor_row);
  if (ed->prompt_columns / width > 0) printf("\033[%dB", ed->prompt_columns / width);
  if (ed->prompt_columns % width > 0) printf("\033[%dC", ed->prompt_columns % width);
  put_painted(styled, size, ed->colours);
  if (ed->colours) fputs("\033[0m", stdout);
  // At the exact right margin a terminal waits with the wrap: settle it as libedit does.
  if (end_column == 0 && end_row > 0 && wide->lastchar[-1] != L'\n') fputs(" \b", stdout);
  fputs("\r", stdout);
  if (end_row > cursor_row) printf("\033[%dA", end_row - cursor_row);
  if (cursor_column > 0) printf("\033[%dC", cursor_column);
  fputs("\033[?25h", stdout);
  fflush(stdout);
}
