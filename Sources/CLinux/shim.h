/* Two calls of Linux's C library that its headers show only to programs built with _GNU_SOURCE,
   which Swift's module for the C library is not. */
#ifndef LATHE_CLINUX_H
#define LATHE_CLINUX_H

#ifdef __linux__
extern int syncfs(int descriptor);
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
#endif

#endif
