/** Declaration specifiers: `static const unsigned long`, `struct name { … }`, a typedef's name. */
import { type Attributes, combine, isAttribute, noAttributes } from "./attributes.ts";
import type { Declarations } from "./declarations.ts";
import { typeOf } from "./evaluate.ts";
import type { IntegerName, Target } from "./target.ts";
import { Kind, type Token } from "./tokens.ts";
import type { CType } from "./types.ts";

export interface Specifiers {
  readonly type: CType;
  readonly storage: "typedef" | "other" | null;
  /** Attributes that apply to the declared name, not to the type. */
  readonly attributes: Attributes;
}

const storageClasses = new Set(
  "typedef extern static inline __inline __inline__ register auto _Noreturn _Thread_local __thread".split(" "),
);
const constWords = new Set(["const", "__const", "__const__"]);
const ignoredQualifiers = new Set(
  "volatile __volatile__ restrict __restrict __restrict__ _Atomic __extension__".split(" "),
);
const basicWords = new Set(
  "void char short int long float double signed __signed__ unsigned _Bool __int128 __int128_t __uint128_t".split(" "),
);
const typeofWords = new Set(["typeof", "__typeof", "__typeof__"]);
const recordWords = new Set(["struct", "union"]);
const others = new Set(["enum", "__attribute__", "__attribute", "_Alignas"]);
const sets = [storageClasses, constWords, ignoredQualifiers, basicWords, typeofWords, recordWords, others];
const starters = sets.reduce((all, set) => all.union(set));

export function startsSpecifiers(token: Token): boolean {
  return starters.has(token.text);
}

export function parseSpecifiers(
  unit: Declarations,
  parseRecord: (unit: Declarations) => CType,
  parseEnum: (unit: Declarations) => CType,
): Specifiers {
  const { parser } = unit;
  const start = parser.peek();
  let storage: Specifiers["storage"] = null;
  let attributes: Attributes = noAttributes;
  let isConst = false;
  let type: CType | null = null;
  const words: string[] = [];
  for (;;) {
    const token = parser.peek();
    if (token.kind !== Kind.Identifier) break;
    const { text } = token;
    if (storageClasses.has(text)) storage = parser.next().text === "typedef" ? "typedef" : (storage ?? "other");
    else if (constWords.has(text)) isConst = parser.next() !== null;
    else if (ignoredQualifiers.has(text)) parser.next();
    else if (isAttribute(token)) attributes = combine(attributes, unit.attributes());
    else if (basicWords.has(text) && !type) words.push(parser.next().text);
    else if (type || words.length > 0) break;
    else if (recordWords.has(text)) type = parseRecord(unit);
    else if (text === "enum") type = parseEnum(unit);
    else if (typeofWords.has(text)) type = parseTypeof(unit);
    else {
      const typedef = unit.typedefs.get(text);
      if (!typedef) break;
      parser.next();
      ({ type } = typedef);
    }
  }
  if (words.length > 0) type = basicType(unit.target, words, start);
  if (!type) throw parser.peek().error(`expected a type, received ${parser.peek().shown}`);
  return { type: isConst ? { kind: "const", type } : type, storage, attributes };
}

function parseTypeof(unit: Declarations): CType {
  const { parser } = unit;
  const keyword = parser.next();
  parser.expect("(", `after ${keyword.text}`);
  const type = unit.startsType(parser.peek()) ? unit.parseTypeName(parser) : typeOf(parser.parseConditional(), unit);
  parser.expect(")", `after the operand of ${keyword.text}`);
  return type;
}

const basicTypes = new WeakMap<Target, Map<string, CType>>();

/** Returns the type of a list of words. Different orders make few types, so each is computed once for a target. */
function basicType(target: Target, words: readonly string[], at: Token): CType {
  let known = basicTypes.get(target);
  if (!known) basicTypes.set(target, (known = new Map()));
  const spelled = words.join(" ");
  let type = known.get(spelled);
  if (!type) known.set(spelled, (type = typeOfWords(target, words, at)));
  return type;
}

function typeOfWords(target: Target, words: readonly string[], at: Token): CType {
  const count = (word: string): number => words.filter((other) => other === word).length;
  const { integers, floats } = target;
  const wrong = (): Error => at.error(`expected a type, received "${words.join(" ")}"`);
  const signed = count("signed") + count("__signed__");
  const unsigned = count("unsigned");
  const longs = count("long");
  const sized = count("char") + count("short") + count("_Bool") + (longs > 0 ? 1 : 0);
  if (signed + unsigned > 1 || longs > 2 || count("int") > 1) throw wrong();
  if (words.length === 1) {
    const [word] = words;
    if (word === "void") return { kind: "void" };
    if (word === "float" || word === "double") return floats[word];
    if (word === "_Bool") return integers._Bool;
  }
  if (words.length === 2 && count("double") === 1 && longs === 1) return floats["long double"];
  if (count("__int128_t") === 1 && words.length === 1) return integers.__int128;
  if (count("__uint128_t") === 1 && words.length === 1) return integers["unsigned __int128"];
  if (count("__int128") === 1) return integers[unsigned ? "unsigned __int128" : "__int128"];
  const rest = words.length - signed - unsigned - count("int") - count("char") - count("short") - longs;
  if (rest > 0 || sized > 1 || (count("char") > 0 && count("int") > 0)) throw wrong();
  if (count("char") === 1) return integers[unsigned ? "unsigned char" : signed ? "signed char" : "char"];
  const base = count("short") === 1 ? "short" : longs === 2 ? "long long" : longs === 1 ? "long" : "int";
  return integers[(unsigned ? `unsigned ${base}` : base) as IntegerName];
}
