import { describe, expect, test } from "bun:test";
import { errorOf, preprocess } from "./source.ts";

describe("macro expansion:", () => {
  test("an object-like macro is replaced, and its replacement scanned again", () => {
    expect(preprocess("#define A B\n#define B 3\nA")).toBe("3");
  });

  test("a macro that names itself is expanded once", () => {
    expect(preprocess("#define A A + B\n#define B A\nA")).toBe("A + A");
  });

  test("a function-like macro's name without arguments is not expanded", () => {
    expect(preprocess("#define F(x) [x]\nF + F (1) + F")).toBe("F + [ 1 ] + F");
  });

  test("an argument keeps commas in parentheses and may span lines", () => {
    expect(preprocess("#define F(x, y) y x\nF((a, b),\n  c)")).toBe("c ( a , b )");
  });

  test("arguments are expanded before they replace parameters, even if they name the macro", () => {
    expect(preprocess("#define F(x) <x>\nF(F(1))")).toBe("< < 1 > >");
  });

  test("a name that results from its own expansion is never expanded later", () => {
    expect(preprocess("#define F(x) x F\nF(1)(2)(3)")).toBe("1 F ( 2 ) ( 3 )");
  });

  test("# quotes the argument before its expansion", () => {
    expect(preprocess('#define S(x) #x\n#define A 1\nS(A  +\t"b\\n" \'"\')')).toBe(`"A + \\"b\\\\n\\" '\\"'"`);
  });

  test("## joins the arguments before their expansion, and the result is scanned again", () => {
    expect(preprocess("#define J(a, b) a ## b\n#define AB 7\n#define A x\nJ(A, B) J(, q) J(q, )")).toBe("7 q q");
  });

  test("## in an object-like macro joins too", () => {
    expect(preprocess("#define AB a ## b\nAB")).toBe("ab");
  });

  test("a chain of ## skips empty arguments", () => {
    expect(preprocess("#define T(a, b, c) a ## b ## c\nT(1,,3) T(,,3) T(1,2,) [T(,,)]")).toBe("13 3 12 [ ]");
  });

  test("Xen's pair of macros for guest handles makes one name", () => {
    const text =
      "#define __H(name) __guest_handle_ ## name\n#define H(name) __H(name)\n#define xen_t uint64\nH(xen_t) __H(xen_t)";
    expect(preprocess(text)).toBe("__guest_handle_uint64 __guest_handle_xen_t");
  });

  test("a variadic macro takes the remaining arguments, and GNU's ,## drops the comma if there are none", () => {
    expect(preprocess("#define P(f, ...) f(__VA_ARGS__)\nP(a, 1, (2, 3), 4)")).toBe("a ( 1 , ( 2 , 3 ) , 4 )");
    expect(preprocess("#define P(f, a...) f(1, ## a)\nP(x) P(x, 2, 3)")).toBe("x ( 1 ) x ( 1 , 2 , 3 )");
  });

  test("a header of X-macros is read again for each definition", () => {
    const errno = { "errno.h": "ITEM(EPERM, 1)\nITEM(ENOENT, 2)" };
    const text =
      '#define ITEM(n, v) n = v,\nenum {\n#include "errno.h"\n};\n#undef ITEM\n#define ITEM(n, v) [n]\n#include "errno.h"';
    expect(preprocess(text, errno)).toBe("enum { EPERM = 1 , ENOENT = 2 , } ; [ EPERM ] [ ENOENT ]");
  });

  test("#undef ends a definition, even between the arguments of a macro", () => {
    expect(preprocess("#define A 1\n#undef A\nA")).toBe("A");
    expect(preprocess("#define F(x) [x]\nF(\n#ifdef F\nyes\n#else\nno\n#endif\n)")).toBe("[ yes ]");
  });

  test("__LINE__ and __FILE__ are the position of the invocation", () => {
    expect(preprocess("#define L __LINE__\n\n L __FILE__")).toBe('3 "unit.h"');
  });
});

function chosen(condition: string, before = ""): string {
  return preprocess(`${before}\n#if ${condition}\nyes\n#else\nno\n#endif`);
}

describe("a preprocessor condition:", () => {
  test.each([
    ["defined(A) && !defined B && A", "yes"],
    ["B", "no"],
    ["A == 5 ? 0 : 1", "no"],
    ["-1 > 0u", "yes"],
    ["(2 || 1 / 0) && !(0 && 1 / 0)", "yes"],
    ["0x80000000 << 1 == 0x100000000", "yes"],
    ["__SIZEOF_POINTER__ == 8 && defined(__x86_64__)", "yes"],
    ["'a' == 97 && '\\n' == 10", "yes"],
    ["F(2) == 4", "yes"],
  ])("#if %s", (condition, expected) => {
    expect(chosen(condition, "#define A 5\n#define F(x) ((x) * 2)")).toBe(expected);
  });

  test("only the first true group is read, and later conditions are not evaluated", () => {
    expect(preprocess("#if 0\na\n#elif 1\nb\n#elif 1 / 0\nc\n#else\nd\n#endif e")).toBe("b");
    expect(preprocess("#if 0\n#if 1\na\n#else\nb\n#endif\n#elif 0\n#else\nc\n#endif")).toBe("c");
  });

  test("a skipped group may contain any text", () => {
    expect(preprocess("#if 0\n#nonsense\n#include <nowhere>\n'\n#else x\n#endif\nend")).toBe("end");
  });
});

describe("a preprocessor error names file, line, column and the expectation:", () => {
  test.each([
    ["#if 1\nint a;", "unit.h:1:2: this #if has no #endif"],
    ["#endif", "unit.h:1:2: #endif without #if"],
    ["#if 1\n#else\n#else\n#endif", "unit.h:3:2: #else after #else"],
    ["#if\n#endif", "unit.h:1:2: expected an expression after #if"],
    ["#if 1 +\n#endif", "unit.h:1:2: expected an expression, received the end of the file"],
    ["#if 1 / 0\n#endif", "unit.h:1:7: division by zero"],
    ["#include <nowhere.h>", "unit.h:1:10: the file <nowhere.h> does not exist in any folder of includes"],
    ["#include 5", 'unit.h:1:10: expected "FILE" or <FILE> after #include'],
    ["#error this is not it", "unit.h:1:2: #error this is not it"],
    ["#define", "unit.h:1:2: expected a macro's name after #define"],
    ["#define F(a, a) a", 'unit.h:1:14: a second parameter named "a"'],
    ["#define F(a a", "unit.h:1:13: expected , or ) after a macro's parameter"],
    ["#define A ## b", "unit.h:1:11: ## cannot stand at either end of a macro's replacement"],
    ["#define F(a) a\nF(1, 2)", 'unit.h:2:1: the macro "F": expected 1 arguments, received 2'],
    ["#define F(a) a\nF(1", 'expected ) after the arguments of the macro "F"'],
    ["#define J(a, b) a ## b\nJ(+, x)", 'unit.h:2:1: expected one token from pasting "+" and "x"'],
    ["#frobnicate", "unit.h:1:1: expected a preprocessing directive, received #frobnicate"],
    ["#pragma pack(1)", "unit.h:1:2: #pragma pack is not supported: it changes layouts"],
  ])("%j", (text, message) => {
    expect(errorOf(text)).toContain(message);
  });

  test("a file that includes itself is refused", () => {
    expect(errorOf('#include "a.h"', { "a.h": '#include "a.h"' })).toContain("a.h:1:2: files include each other");
  });

  test("macros that double their text are refused at a limit", () => {
    const doubling = Array.from({ length: 40 }, (_, n) => `#define D${n + 1} D${n} D${n}`).join("\n");
    expect(errorOf(`#define D0 x\n${doubling}\nD40`)).toContain("does not come to an end");
  });

  test("thousands of nested invocations are refused", () => {
    expect(errorOf(`#define F(x) x\n${"F(".repeat(5000)}${")".repeat(5000)}`)).toContain("nested too deeply");
  });
});
