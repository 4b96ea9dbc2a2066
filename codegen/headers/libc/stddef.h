/* size_t, NULL and offsetof. */
#ifndef _STDDEF_H
#define _STDDEF_H

#ifdef __LP64__
typedef unsigned long size_t;
typedef long ptrdiff_t;
#else
typedef unsigned int size_t;
typedef int ptrdiff_t;
#endif

#undef NULL
#define NULL ((void *)0)

/* clang refuses the null-pointer form in a constant expression; TinyCC before 0.9.28 lacks the built-in. */
#ifdef __TINYC__
#define offsetof(type, member) ((size_t)&((type *)0)->member)
#else
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#endif
