// Finds embedded files by path. The list in RegisterFiles.h is written by scripts/facts, in the order of the paths.

#include "CRegister.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"
#include "RegisterFiles.h"

static const size_t file_count = sizeof files / sizeof *files;

const char *cregister_find(const char *path, size_t *length) {
  size_t low = 0, high = file_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(files[middle].path, path);
    if (order == 0) {
      *length = files[middle].length;
      return files[middle].bytes;
    }
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  *length = 0;
  return NULL;
}

const CRegisterFile *cregister_list(size_t *count) {
  *count = file_count;
  return files;
}

const uint32_t *cregister_name_starts(size_t *count) {
  *count = sizeof name_starts / sizeof *name_starts;
  return name_starts;
}
