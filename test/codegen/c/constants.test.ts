import { describe, expect, test } from "bun:test";
import { constantsOf } from "./source.ts";

const valueOf = (expression: string, before = "", arch: "x86_64" | "x86_32" | "arm64" = "x86_64"): unknown =>
  constantsOf(`${before}\n#define VALUE ${expression}\n`, arch)["VALUE"];

describe("a macro that is an integer constant expression has C's value:", () => {
  test.each([
    ["1 + 2 * 3", 7n],
    ["(1 << 31) < 0", 1n],
    ["~0U", 0xffffffffn],
    ["~0UL", 0xffffffffffffffffn],
    ["~0", -1n],
    ["-1 > 1U", 1n],
    ["(unsigned char)-1", 255n],
    ["(signed char)200", -56n],
    ["0x80000000", 0x80000000n],
    ["-2147483648", -2147483648n],
    ["2147483648", 2147483648n],
    ["017 + 0b11", 18n],
    ["1ULL << 63", 1n << 63n],
    ["0xffffffffffffffff + 1", 0n],
    ["-7 / 2", -3n],
    ["-7 % 2", -1n],
    ["-1 >> 1", -1n],
    ["1 ? -1 : 0u", 0xffffffffn],
    ["0 && (1 / 0)", 0n],
    ["'A'", 65n],
    ["'\\xff'", -1n],
    ["'ab'", 0x6162n],
    ["sizeof(long) + _Alignof(short)", 10n],
    ['sizeof("abc")', 4n],
    ["sizeof(char[3][4])", 12n],
    ["sizeof 1L", 8n],
    ["-sizeof(int) > 0", 1n],
    ["1 ?: 2", 1n],
    ["(_Bool)5", 1n],
  ])("%s", (expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test("sizeof and offsetof of members, also inside anonymous members and arrays", () => {
    const before = "struct inner { short a; int b[4]; }; struct s { char c; union { long l; struct inner i; }; };";
    expect(valueOf("sizeof(((struct s *)0)->i.b)", before)).toBe(16n);
    expect(valueOf("sizeof(((struct s *)0)->i.b[0])", before)).toBe(4n);
    expect(valueOf("__builtin_offsetof(struct s, i.b[2])", before)).toBe(20n);
  });

  test("the architecture's width of long and sign of char", () => {
    expect(valueOf("~0UL", "", "x86_32")).toBe(0xffffffffn);
    expect(valueOf("'\\xff'", "", "arm64")).toBe(255n);
  });

  test("macros built of macros and enumerators, defined before or after", () => {
    const constants = constantsOf("#define A (B | E)\n#define B (1 << C)\n#define C 4\nenum e { D, E };");
    expect(constants).toEqual({ A: 17n, B: 16n, C: 4n });
  });

  test("an enumerator wider than int", () => {
    expect(valueOf("E", "enum e { E = 0xffffffff };")).toBe(0xffffffffn);
  });
});

describe("the front end reports no constant for a macro that is not an integer constant:", () => {
  test.each([
    "",
    "int",
    "x",
    "f(1)",
    "1 2",
    "(void *)0",
    "{ 0 }",
    "1.5",
    "1 +",
    "1 << 64",
    "09",
    "0x",
    "sizeof(struct none)",
  ])("%j", (replacement) => {
    expect(constantsOf(`#define VALUE ${replacement}\n`)).toEqual({});
  });

  test("a macro that was undefined again", () => {
    expect(constantsOf("#define A 1\n#undef A\n")).toEqual({});
  });

  test("a macro with parameters", () => {
    expect(constantsOf("#define A() 1\n")).toEqual({});
  });
});

describe("string macros", () => {
  test("have their adjacent literals joined and their escapes resolved", () => {
    expect(valueOf('"a\\tb" "\\x41\\102"')).toBe("a\tbAB");
  });
});
