/** Differences between architectures: predefined macros, sizes, alignment rules. */
import type { FloatType, IntegerType } from "./types.ts";

export type Architecture = "x86_64" | "arm64" | "x86_32" | "arm32";

export interface Target {
  readonly arch: Architecture;
  readonly pointerSize: number;
  /** Integer types by their canonical C name. */
  readonly integers: Record<IntegerName, IntegerType>;
  readonly floats: Record<"float" | "double" | "long double", FloatType>;
  /** The alignment that `__attribute__((aligned))` means without a number. */
  readonly biggestAlignment: number;
  /** True if unnamed bitfields raise the alignment of their record. */
  readonly unnamedBitfieldsAlign: boolean;
  /** The compiler's predefined macros, a `#define` a line. */
  readonly predefined: string;
}

export type IntegerName =
  | "_Bool"
  | "char"
  | "signed char"
  | "unsigned char"
  | "short"
  | "unsigned short"
  | "int"
  | "unsigned int"
  | "long"
  | "unsigned long"
  | "long long"
  | "unsigned long long"
  | "__int128"
  | "unsigned __int128";

interface Traits {
  readonly pointerSize: 4 | 8;
  readonly charSigned: boolean;
  /** Alignment of eight-byte scalars inside records. */
  readonly eightByteAlignment: 4 | 8;
  readonly longDouble: { size: number; align: number };
  readonly biggestAlignment: number;
  readonly unnamedBitfieldsAlign: boolean;
  readonly macros: readonly string[];
}

const traits: Record<Architecture, Traits> = {
  x86_64: {
    pointerSize: 8,
    charSigned: true,
    eightByteAlignment: 8,
    longDouble: { size: 16, align: 16 },
    biggestAlignment: 16,
    unnamedBitfieldsAlign: false,
    macros: ["__x86_64__", "__x86_64", "__amd64__", "__amd64"],
  },
  arm64: {
    pointerSize: 8,
    charSigned: false,
    eightByteAlignment: 8,
    longDouble: { size: 16, align: 16 },
    biggestAlignment: 16,
    unnamedBitfieldsAlign: true,
    macros: ["__aarch64__", "__ARM_64BIT_STATE", "__CHAR_UNSIGNED__"],
  },
  x86_32: {
    pointerSize: 4,
    charSigned: true,
    eightByteAlignment: 4,
    longDouble: { size: 12, align: 4 },
    biggestAlignment: 16,
    unnamedBitfieldsAlign: false,
    macros: ["__i386__", "__i386", "i386"],
  },
  arm32: {
    pointerSize: 4,
    charSigned: false,
    eightByteAlignment: 8,
    longDouble: { size: 8, align: 8 },
    biggestAlignment: 8,
    unnamedBitfieldsAlign: true,
    macros: ["__arm__", "__ARM_32BIT_STATE", "__ARM_EABI__", "__CHAR_UNSIGNED__"],
  },
};

export function targetOf(arch: Architecture): Target {
  const trait = traits[arch];
  const { pointerSize } = trait;
  const int = (name: IntegerName, size: number, signed: boolean): IntegerType => {
    const align = size === 8 ? trait.eightByteAlignment : size;
    return { kind: "int", name, size, align, signed };
  };
  return {
    arch,
    pointerSize,
    integers: {
      _Bool: int("_Bool", 1, false),
      char: int("char", 1, trait.charSigned),
      "signed char": int("signed char", 1, true),
      "unsigned char": int("unsigned char", 1, false),
      short: int("short", 2, true),
      "unsigned short": int("unsigned short", 2, false),
      int: int("int", 4, true),
      "unsigned int": int("unsigned int", 4, false),
      long: int("long", pointerSize, true),
      "unsigned long": int("unsigned long", pointerSize, false),
      "long long": int("long long", 8, true),
      "unsigned long long": int("unsigned long long", 8, false),
      __int128: int("__int128", 16, true),
      "unsigned __int128": int("unsigned __int128", 16, false),
    },
    floats: {
      float: { kind: "float", name: "float", size: 4, align: 4 },
      double: { kind: "float", name: "double", size: 8, align: trait.eightByteAlignment },
      "long double": { kind: "float", name: "long double", ...trait.longDouble },
    },
    biggestAlignment: trait.biggestAlignment,
    unnamedBitfieldsAlign: trait.unnamedBitfieldsAlign,
    predefined: predefined(trait),
  };
}

/**
 * Returns the macros of GNU C99 on Linux. The dialect decides, for one, the spelling of flexible arrays in Xen's
 * headers.
 */
function predefined(trait: Traits): string {
  const lp64 = trait.pointerSize === 8;
  const macros: Record<string, string | number> = {
    __STDC__: 1,
    __STDC_VERSION__: "199901L",
    __STDC_HOSTED__: 1,
    __GNUC__: 12,
    __GNUC_MINOR__: 2,
    __GNUC_PATCHLEVEL__: 0,
    __linux__: 1,
    __linux: 1,
    linux: 1,
    __gnu_linux__: 1,
    __unix__: 1,
    __unix: 1,
    unix: 1,
    __ELF__: 1,
    __CHAR_BIT__: 8,
    __SIZEOF_SHORT__: 2,
    __SIZEOF_INT__: 4,
    __SIZEOF_LONG__: trait.pointerSize,
    __SIZEOF_LONG_LONG__: 8,
    __SIZEOF_POINTER__: trait.pointerSize,
    __SIZEOF_SIZE_T__: trait.pointerSize,
    __SIZEOF_PTRDIFF_T__: trait.pointerSize,
    __SIZE_TYPE__: lp64 ? "long unsigned int" : "unsigned int",
    __PTRDIFF_TYPE__: lp64 ? "long int" : "int",
    __WCHAR_TYPE__: trait.charSigned ? "int" : "unsigned int",
    __INTPTR_TYPE__: lp64 ? "long int" : "int",
    __UINTPTR_TYPE__: lp64 ? "long unsigned int" : "unsigned int",
    __INT8_TYPE__: "signed char",
    __INT16_TYPE__: "short int",
    __INT32_TYPE__: "int",
    __INT64_TYPE__: lp64 ? "long int" : "long long int",
    __UINT8_TYPE__: "unsigned char",
    __UINT16_TYPE__: "short unsigned int",
    __UINT32_TYPE__: "unsigned int",
    __UINT64_TYPE__: lp64 ? "long unsigned int" : "long long unsigned int",
    __SCHAR_MAX__: "0x7f",
    __SHRT_MAX__: "0x7fff",
    __INT_MAX__: "0x7fffffff",
    __LONG_MAX__: lp64 ? "0x7fffffffffffffffL" : "0x7fffffffL",
    __LONG_LONG_MAX__: "0x7fffffffffffffffLL",
    __ORDER_LITTLE_ENDIAN__: 1234,
    __ORDER_BIG_ENDIAN__: 4321,
    __ORDER_PDP_ENDIAN__: 3412,
    __BYTE_ORDER__: "__ORDER_LITTLE_ENDIAN__",
    ...(lp64 ? { _LP64: 1, __LP64__: 1 } : {}),
    ...Object.fromEntries(trait.macros.map((name) => [name, 1])),
  };
  return Object.entries(macros)
    .map(([name, value]) => `#define ${name} ${value}\n`)
    .join("");
}
