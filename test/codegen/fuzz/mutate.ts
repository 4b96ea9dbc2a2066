/** Damages headers as a careless editor, a broken download or an adversary would. Repeatable by seed. */

/** Returns a generator of numbers from 0 up to, but not including, 1; equal seeds produce equal numbers. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const fragments = [
  ..."(){}[];:,.#\\\"'*&!~?=<>\n\0é".split(""),
  ..."struct union enum typedef int unsigned sizeof __attribute__((aligned(9))) ## ... /* // 0xffffffffffffffffff 1ull<<63 '".split(
    " ",
  ),
  "#define A A(A)\n",
  "#define B(x) x x x x\n",
  "B(B(B(B(B(B(B(1)))))))",
  "#if 1\n",
  "#else\n",
  "#endif\n",
  "#undef __XEN_TOOLS__\n",
  '#include "xen.h"\n',
  "int a[1ull << 47];",
  "int a[-1];",
  "struct { int x : 99; };",
  "} }",
  "((((((((",
  "1 / 0",
  "__builtin_offsetof(struct s, x)",
  "\\\n",
];

/** Makes one to three changes at random places. */
export function mutate(text: string, random: () => number): string {
  const at = (limit: number): number => Math.floor(random() * limit);
  let result = text;
  for (let changes = 1 + at(3); changes > 0; changes--) {
    const from = at(result.length + 1);
    const to = Math.min(result.length, from + at(random() < 0.1 ? 4000 : 12));
    const before = result.slice(0, from);
    const after = result.slice(to);
    switch (at(6)) {
      case 0: // cut short
        result = before;
        break;
      case 1: // leave something out
        result = before + after;
        break;
      case 2: // say it twice
        result = before + result.slice(from, to) + result.slice(from, to) + after;
        break;
      case 3: // move it elsewhere
        result = after + before + result.slice(from, to);
        break;
      case 4: // change one character
        result = before + String.fromCharCode(at(128)) + result.slice(from + 1);
        break;
      default: // put in something that C gives a meaning to
        result = before + (fragments[at(fragments.length)] ?? "") + result.slice(from);
    }
  }
  return result;
}
