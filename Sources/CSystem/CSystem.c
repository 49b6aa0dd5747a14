#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/vfs.h>

void use_one_heap(void) { mallopt(M_ARENA_MAX, 1); }

uint32_t kind_of_file_system(const char *path) {
  struct statfs system;
  return statfs(path, &system) == 0 ? (uint32_t)system.f_type : 0;
}

int rename_unless_there(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int hold_file(int file) { return flock(file, LOCK_EX | LOCK_NB); }
