import { expect, test } from "bun:test";
import { join } from "node:path";
import { LIBC_DIRECTORY } from "../../../codegen/headers/index.ts";
import { folder } from "./tree.ts";

/** Types as the compiler's own headers define them, and ioctl numbers that Linux documents. */
const FACTS = `
#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <linux/types.h>
#define SAME(mine, its) _Static_assert(__builtin_types_compatible_p(mine, its), #mine)
SAME(int8_t, __INT8_TYPE__); SAME(uint8_t, __UINT8_TYPE__); SAME(int16_t, __INT16_TYPE__); SAME(uint16_t, __UINT16_TYPE__);
SAME(int32_t, __INT32_TYPE__); SAME(uint32_t, __UINT32_TYPE__); SAME(int64_t, __INT64_TYPE__); SAME(uint64_t, __UINT64_TYPE__);
SAME(intptr_t, __INTPTR_TYPE__); SAME(uintptr_t, __UINTPTR_TYPE__); SAME(intmax_t, __INTMAX_TYPE__); SAME(uintmax_t, __UINTMAX_TYPE__);
SAME(size_t, __SIZE_TYPE__); SAME(ptrdiff_t, __PTRDIFF_TYPE__); SAME(__u64, unsigned long long); SAME(__s64, long long);
_Static_assert(sizeof(ssize_t) == sizeof(size_t) && (ssize_t)-1 < 0, "ssize_t");
_Static_assert(INT8_MAX == __INT8_MAX__ && UINT8_MAX == __UINT8_MAX__ && INT16_MAX == __INT16_MAX__ && UINT16_MAX == __UINT16_MAX__, "16");
_Static_assert(INT32_MAX == __INT32_MAX__ && UINT32_MAX == __UINT32_MAX__ && INT64_MAX == __INT64_MAX__ && UINT64_MAX == __UINT64_MAX__, "64");
_Static_assert(INTPTR_MAX == __INTPTR_MAX__ && UINTPTR_MAX == __UINTPTR_MAX__ && SIZE_MAX == __SIZE_MAX__, "pointers");
_Static_assert(INT32_MIN == -__INT32_MAX__ - 1 && INT64_MIN < 0, "minima");
struct sample { char c; uint64_t wide; };
_Static_assert(offsetof(struct sample, wide) == __builtin_offsetof(struct sample, wide), "offsetof");
/* As Linux documents them in <asm-generic/ioctls.h> and <linux/fs.h>. */
_Static_assert(_IOR('T', 0x30, unsigned int) == 0x80045430u, "TIOCGPTN");
_Static_assert(_IOW(0x94, 9, int) == 0x40049409u, "FICLONE");
_Static_assert(_IOWR('X', 119, int) == 0xc0045877u, "FIFREEZE");
_Static_assert(_IO('X', 0) == 0x5800u, "no argument");
int main(void) { char text[4]; memset(text, 0, sizeof(text)); memcpy(text, "abc", 4); return (int)strlen(text) + memcmp(text, "abd", 2) + (NULL == (void *)0); }
`;

const widths = process.arch === "x64" ? ["-m64", "-m32"] : ["-std=gnu99"];

test.skipIf(Bun.which("gcc") === null).each(widths)(
  "The libc headers agree with gcc %s about every type and limit",
  (width) => {
    using dir = folder({ "facts.c": FACTS });
    const flags = [
      width,
      "-nostdinc",
      "-isystem",
      LIBC_DIRECTORY,
      "-std=gnu99",
      "-Wall",
      "-Wextra",
      "-Werror",
      "-fsyntax-only",
    ];
    const { exitCode, stderr } = Bun.spawnSync(["gcc", ...flags, join(dir.path, "facts.c")]);
    expect(stderr.toString()).toBe("");
    expect(exitCode).toBe(0);
  },
);
