/* The exact-width integers, from compiler built-ins alone: x86 and Arm, 32 and 64 bits, gcc, clang and TinyCC. */
#ifndef _STDINT_H
#define _STDINT_H

typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;

#ifdef __LP64__
typedef long int64_t;
typedef unsigned long uint64_t;
typedef long intptr_t;
typedef unsigned long uintptr_t;
#define INT64_C(c) c##L
#define UINT64_C(c) c##UL
#define INTPTR_MAX 0x7fffffffffffffffL
#define UINTPTR_MAX 0xffffffffffffffffUL
#define SIZE_MAX 0xffffffffffffffffUL
#else
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef int intptr_t;
typedef unsigned int uintptr_t;
#define INT64_C(c) c##LL
#define UINT64_C(c) c##ULL
#define INTPTR_MAX 0x7fffffff
#define UINTPTR_MAX 0xffffffffU
#define SIZE_MAX 0xffffffffU
#endif

typedef int64_t intmax_t;
typedef uint64_t uintmax_t;

#define INT8_MIN (-INT8_MAX - 1)
#define INT8_MAX 0x7f
#define UINT8_MAX 0xff
#define INT16_MIN (-INT16_MAX - 1)
#define INT16_MAX 0x7fff
#define UINT16_MAX 0xffff
#define INT32_MIN (-INT32_MAX - 1)
#define INT32_MAX 0x7fffffff
#define UINT32_MAX 0xffffffffU
#define INT64_MIN (-INT64_MAX - 1)
#define INT64_MAX INT64_C(0x7fffffffffffffff)
#define UINT64_MAX UINT64_C(0xffffffffffffffff)

#endif
