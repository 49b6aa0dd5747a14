#pragma once

#include <stdint.h>

// What the system offers and Swift's own module for it leaves out.

/// Lets all threads share one heap. To be called before the first thread is made.
void use_one_heap(void);

/// The number by which the kernel knows the kind of file system that a path lies on (statfs(2)); 0 where it cannot be told.
uint32_t kind_of_file_system(const char *path);

/// Gives a file another name, unless something has it already: then -1, and `errno` is EEXIST.
int rename_unless_there(const char *from, const char *to);

/// Locks an open file until it is closed or the process ends: -1 where another holds it (flock(2)).
int hold_file(int file);
