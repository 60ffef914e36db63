// The built-in register as bytes: the files under register/, embedded in the binary by their paths.

#ifndef C_REGISTER_H
#define C_REGISTER_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file.
typedef struct {
  /// Its path below register/, such as `treaties/ctbt.treaty`; ends in a zero byte.
  const char *_Nonnull path;
  /// Its UTF-8 bytes; no zero byte follows.
  const char *_Nonnull bytes;
  /// How many there are.
  size_t length;
} CRegisterFile;

/// The bytes of the file with that path, or NULL where there is none. Binary search.
const char *_Nullable cregister_find(const char *_Nonnull path, size_t *_Nonnull length);

/// All files in the order of the bytes of their paths; `count` becomes their number.
const CRegisterFile *_Nonnull cregister_list(size_t *_Nonnull count);

/// Where each line of `names.index` begins, in order; `count` becomes the number of lines.
const uint32_t *_Nonnull cregister_name_starts(size_t *_Nonnull count);

#endif
