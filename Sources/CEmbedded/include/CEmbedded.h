#ifndef NEDENFRA_EMBEDDED_H
#define NEDENFRA_EMBEDDED_H

#include <stddef.h>

/// A file that travels inside the binary: its path from the top of the repository, and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} EmbeddedFile;

/// The embedded files, and in `count` how many there are.
const EmbeddedFile *embedded_files(size_t *count);

#endif
