import { describe, expect, test } from "bun:test";
import { compileText, constantsOf, errorOf, layoutOf } from "./source.ts";

describe("the layout of a record", () => {
  test("aligns each member, and pads the end to the record's alignment", () => {
    expect(layoutOf("struct s { char a; int b; short c; };")).toBe("12/4 a@0 b@4 c@8");
    expect(layoutOf("union u { char a[5]; short b; };")).toBe("6/2 a@0 b@0");
  });

  test("aligns eight-byte integers by the architecture's rule", () => {
    const text = "struct s { int a; unsigned long long b; };";
    expect(layoutOf(text, "x86_64")).toBe("16/8 a@0 b@8");
    expect(layoutOf(text, "x86_32")).toBe("12/4 a@0 b@4");
    expect(layoutOf(text, "arm32")).toBe("16/8 a@0 b@8");
  });

  test("obeys an aligned typedef on i386 too", () => {
    const text = "typedef unsigned long long __attribute__((aligned(8))) u64; struct s { int a; u64 b; };";
    expect(layoutOf(text, "x86_32")).toBe("16/8 a@0 b@8");
  });

  test("obeys aligned and packed attributes of members and of records", () => {
    expect(layoutOf("struct s { char a; int b __attribute__((aligned(16))); };")).toBe("32/16 a@0 b@16");
    expect(layoutOf("struct s { char a; int b; } __attribute__((packed));")).toBe("5/1 a@0 b@1");
    expect(layoutOf("struct __attribute__((aligned(8))) s { char a; };")).toBe("8/8 a@0");
    expect(layoutOf("struct s { char a; int b __attribute__((__packed__)); short c; };")).toBe("8/2 a@0 b@1 c@6");
  });

  test("gives flexible and empty arrays no bytes", () => {
    expect(layoutOf("struct s { int n; long a[]; };")).toBe("8/8 n@0 a@8");
    expect(layoutOf("struct s { int n; char a[0]; char b[1]; };")).toBe("8/4 n@0 a@4 b@4");
    expect(layoutOf("struct s { };")).toBe("0/1");
  });

  test("contains anonymous members, but no tagged record without a declarator", () => {
    expect(layoutOf("struct s { char a; union { int b; char c; }; struct t { int x; }; };")).toBe("8/4 a@0 _@4");
  });

  test("has a pointer's size for function pointers, pointers to arrays and elements of pointer arrays", () => {
    expect(layoutOf("struct s { char a; int (*f)(void (*)(int), ...); char *b[2]; int (*c)[9]; };")).toBe(
      "40/8 a@0 f@8 b@16 c@32",
    );
  });

  test("allows a record that is named before its definition and points to itself", () => {
    expect(layoutOf("struct s; typedef struct s *p; struct s { p next; struct s *other; };")).toBe(
      "16/8 next@0 other@8",
    );
  });
});

describe("the layout of bitfields", () => {
  test("shares storage units of their type, and starts a new unit if one would cross its end", () => {
    expect(layoutOf("struct s { unsigned a : 3, b : 30; unsigned c : 2; };")).toBe("8/4 a@0:3 b@32:30 c@62:2");
    expect(layoutOf("struct s { char a; unsigned b : 8; };")).toBe("4/4 a@0 b@8:8");
    expect(layoutOf("struct s { unsigned long long a : 33; unsigned long long b : 31; int c : 1; };")).toBe(
      "16/8 a@0:33 b@33:31 c@64:1",
    );
  });

  test("closes the unit at a width of zero, which aligns the record on ARM only", () => {
    const text = "struct s { char a : 1; int : 0; char b : 1; };";
    expect(layoutOf(text, "x86_64")).toBe("5/1 a@0:1 b@32:1");
    expect(layoutOf(text, "arm64")).toBe("8/4 a@0:1 b@32:1");
  });

  test("makes the record longer for a width of zero at its end", () => {
    expect(layoutOf("struct s { char a; short : 0; };", "x86_64")).toBe("2/1 a@0");
  });

  test("places a 64-bit bitfield on i386 by its alignment inside records", () => {
    const [field] =
      compileText("struct s { char a; long long b : 57; };", "x86_32").declarations.records[0]?.fields?.slice(1) ?? [];
    expect(field).toMatchObject({ offset: 4, size: 8, bits: { offset: 32, width: 57 } });
  });

  test("reserves unnamed bits without making a member", () => {
    expect(layoutOf("struct s { unsigned a : 1, : 7, b : 1; };")).toBe("4/4 a@0:1 b@8:1");
  });

  test("lets packed bits cross storage units", () => {
    expect(layoutOf("struct __attribute__((packed)) s { unsigned a : 7; unsigned b : 30; };")).toBe("5/1 a@0:7 b@7:30");
  });
});

describe("an enum", () => {
  test("is as wide as its enumerators require", () => {
    const sizes = constantsOf(
      "enum a { A }; enum b { B = -1 }; enum c { C = 0x100000000 };\n#define SA sizeof(enum a)\n#define SC sizeof(enum c)\n#define NEG ((enum b)-1 < 0)\n#define POS ((enum a)-1 > 0)\n",
    );
    expect(sizes).toEqual({ SA: 4n, SC: 8n, NEG: 1n, POS: 1n });
  });

  test("numbers an enumerator without a value from the previous one", () => {
    const { enumerators } = compileText("enum { A, B = 5, C, D = B - 7, E, };").declarations;
    expect([...enumerators].map(([name, { value }]) => `${name}=${value}`)).toEqual([
      "A=0",
      "B=5",
      "C=6",
      "D=-2",
      "E=-1",
    ]);
  });
});

describe("the C front end", () => {
  test("skips functions, prototypes, variables and true assertions, and lays out the types between them", () => {
    const text = `
      static inline int f(struct q *p, int n) { if (n) { return '}' + sizeof("}"); } return 0; }
      extern void g(int (*)(char), ...) __attribute__((noreturn, format(printf, 1, 2)));
      static const int table[] = { 1, 2, (3, 4) }, other = 5;
      _Static_assert(sizeof(int) == 4, "int");
      typedef __typeof__(((struct s0 { int a; } *)0)->a) t;
      __extension__ typedef struct { t a; } s;`;
    expect(layoutOf(text)).toBe("4/4 a@0");
  });

  test("accepts the words of a type in any order", () => {
    expect(layoutOf("struct s { long unsigned int long a; int short const b; char signed c; double d; };")).toBe(
      "24/8 a@0 b@8 c@10 d@16",
    );
  });
});

describe("a C declaration error names file, line, column and the expectation:", () => {
  test.each([
    ["int a", "unit.h:1:6: expected ; after a declaration, received the end of the file"],
    [
      "struct s { int a; struct none b; };",
      "unit.h:1:31: expected a complete type: struct none has no definition here",
    ],
    ["struct s { unknown_t a; };", 'unit.h:1:12: expected a type, received "unknown_t"'],
    ["struct s { int a; int a; };", 'unit.h:1:23: a second member "a"'],
    ["struct s { int a; };\nstruct s { int b; };", "unit.h:2:8: a second definition of struct s"],
    ["struct s {\n int a;", "unit.h:1:10: expected } for this {"],
    [
      "struct s { int a : 33; };",
      "unit.h:1:20: expected a width of at most 32 bits for a bitfield of int, received 33",
    ],
    ["struct s { int a : 0; };", "unit.h:1:20: a bitfield of no bits cannot have a name"],
    ["struct s { int *a : 3; };", "unit.h:1:21: a bitfield cannot have the type int *"],
    ["typedef int a[-1];", "unit.h:1:15: expected an array's length, received -1"],
    [
      "typedef char a[0xffffffffffffffff];",
      "unit.h:1:16: expected an array's length below 2^53, received 18446744073709551615",
    ],
    ["typedef char a[1ull << 47][1ull << 20];", "expected a size below 2^48 bytes"],
    ["struct s { char a[1ull << 47]; char b[1ull << 47]; char c; };", "expected a size below 2^48 bytes"],
    ["enum { A, A };", 'unit.h:1:11: a second enumerator "A"'],
    ["enum e { A B };", 'unit.h:1:12: expected , or } after an enumerator, received "B"'],
    ['_Static_assert(1 == 2, "no");', 'unit.h:1:1: the static assertion fails: "no"'],
    ["int f() {", "unit.h:1:9: expected } for this {"],
    [
      "typedef int t __attribute__((mode(DI)));",
      'unit.h:1:30: the attribute "mode" changes layouts in a way that is not supported',
    ],
    ["int a __attribute__((aligned(3)));", "expected an alignment that is a power of two"],
    ["unsigned signed a;", 'unit.h:1:1: expected a type, received "unsigned signed"'],
    ["42;", 'unit.h:1:1: expected a declaration, received "42"'],
    ["#define T(n) struct n { none a; };\nint x;\nT(s)", "(in a macro used at unit.h:3:1)"],
  ])("%j", (text, message) => {
    expect(errorOf(text)).toContain(message);
  });

  test.each([
    ["records", `${"struct { ".repeat(20000)}`],
    ["parentheses", `int a[${"(".repeat(50000)}1${")".repeat(50000)}];`],
    ["signs", `int a[${"- ".repeat(50000)}1];`],
    ["declarators", `int ${"(".repeat(50000)}a${")".repeat(50000)};`],
    ["conditions", `${"#if 1\n".repeat(50000)}`],
    ["choices", `int a[${"1 ? ".repeat(50000)}1];`],
  ])("thousands of nested %s are refused without a stack overflow", (_, text) => {
    expect(errorOf(text)).toMatch(/nested too deeply/);
  });
});
