/* Calls of Linux's C library that Swift's module for it lacks: three that its headers show only to programs built with
   _GNU_SOURCE, and those whose headers are no part of the module. */
#ifndef LATHE_CLINUX_H
#define LATHE_CLINUX_H

#ifdef __linux__
#include <sys/vfs.h>
#include <sys/xattr.h>

extern int syncfs(int descriptor);
extern int pipe2(int ends[2], int flags);
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);

/* The magic number of the file system that an open file is on; 0 if the system won't say. */
static inline unsigned long lathe_file_system(int descriptor) {
    struct statfs status;
    return fstatfs(descriptor, &status) == 0 ? (unsigned long) status.f_type : 0;
}
#endif

#endif
