/* ssize_t and its companions, as io/libxenvchan.h wants them. */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <stddef.h>

#ifdef __LP64__
typedef long ssize_t;
#else
typedef int ssize_t;
#endif

typedef int pid_t;

#endif
