import { describe, expect, test } from "bun:test";
import { emitTypeScript } from "../../../../codegen/emit/typescript/index.ts";
import type { Abi } from "../../../../codegen/model/abi.ts";
import { bits, field, handle, inline, model, record, s16, sample, struct, u32, u64, union } from "./sample.ts";

function textOf(abi: Abi, path: string): string {
  return emitTypeScript([abi]).get(`4.17/x86_64/${path}`) ?? "";
}

function classesOf(text: string): string[] {
  return Array.from(text.matchAll(/export class (\w+) /g), ([, name]) => name ?? "");
}

const one = struct("a.h", 4, 4, field("x", 0, 4, u32));

describe("the names of generated classes", () => {
  test("are the C tag in PascalCase; a typedef's name loses its _t", () => {
    const text = textOf(model({ "struct xen_domctl_getdomaininfo": one, privcmd_hypercall_t: one }), "a.ts");
    expect(classesOf(text)).toEqual(["XenDomctlGetdomaininfo", "PrivcmdHypercall"]);
  });

  test("prefer a tag to another record's typedef of that name, in either order", () => {
    const tagFirst = textOf(model({ "struct foo": one, foo_t: one }), "a.ts");
    const typedefFirst = textOf(model({ foo_t: one, "struct foo": one }), "a.ts");
    expect(classesOf(tagFirst)).toEqual(["Foo", "FooT"]);
    expect(classesOf(typedefFirst)).toEqual(["FooT", "Foo"]);
  });

  test("join the enclosing class and the member for an unnamed record, unless C has such a record", () => {
    const inner = union("a.h", 4, 4, field("y", 0, 4, u32));
    const outer = struct("a.h", 4, 4, inline("u", 0, inner));
    expect(classesOf(textOf(model({ "struct xen_domctl": outer }), "a.ts"))).toEqual(["XenDomctl", "XenDomctlU"]);
    const taken = textOf(model({ "struct xen_domctl": outer, "struct xen_domctl_u": one }), "a.ts");
    expect(classesOf(taken)).toEqual(["XenDomctl", "XenDomctlU_1", "XenDomctlU"]);
  });

  test("differ for C names that differ only in case or by a leading underscore", () => {
    const classes = classesOf(textOf(model({ "struct a_b": one, "struct A_b": one, "struct _a_b": one }), "a.ts"));
    expect(classes).toContain("_AB");
    expect(new Set(classes).size).toBe(3);
  });

  test("never hide a name that generated code itself uses", () => {
    expect(classesOf(textOf(model({ "struct struct": one, "union u32_array": union("a.h", 4, 4) }), "a.ts"))).toEqual([
      "StructStruct",
      "U32ArrayUnion",
    ]);
  });
});

describe("the names of generated fields", () => {
  test("are C's, and the additional accessors yield to them", () => {
    const text = textOf(
      model({ "struct s": struct("a.h", 16, 8, field("mfn", 0, 8, u64), field("mfn_number", 8, 4, u32)) }),
      "a.ts",
    );
    expect(text).toContain(
      "get mfn_number(): number {\n    return this.dataView.getUint32(this.byteOffset + 8, true);",
    );
    expect(text).toContain("get mfn_number_1(): number {\n    return readU64Number(this.dataView, this.byteOffset);");
  });

  test("are refused by the generator if they would hide a member of the struct base", () => {
    const abi = model({ "struct s": struct("a.h", 4, 4, field("dataView", 0, 4, u32)) });
    expect(() => emitTypeScript([abi])).toThrow("struct s.dataView would hide a member of the struct base");
  });
});

describe("generated modules", () => {
  test("import records of other headers, but not the elements of handles", () => {
    const abi = model({
      "struct deep": struct("arch-x86/hvm/deep.h", 4, 4, field("point", 0, 4, record("struct point"))),
      "struct near": struct("arch-x86/near.h", 8, 4, field("deep", 0, 4, record("struct deep"))),
      "struct point": struct("xen.h", 4, 4, field("x", 0, 4, u32)),
      "struct op": struct("op.h", 8, 8, field("points", 0, 8, handle("struct point"))),
    });
    const imports = (path: string): string[] => textOf(abi, path).match(/from ".*";/g) ?? [];
    expect(imports("arch-x86/hvm/deep/Deep.ts")).toEqual([
      'from "../../../../../../runtime/struct/records.ts";',
      'from "../../../xen/Point.ts";',
    ]);
    expect(imports("arch-x86/near.ts")).toEqual([
      'from "../../../../runtime/struct/records.ts";',
      'from "./hvm/deep/Deep.ts";',
    ]);
    expect(imports("op.ts")).toHaveLength(1);
  });

  test("are not made for headers without records or without constants", () => {
    const headers = {
      "empty.h": { structs: [], typedefs: [], enums: [], constants: [], strings: [] },
      "only.h": { structs: [], typedefs: [], enums: ["E"], constants: [], strings: [] },
      "a.h": { structs: ["struct a"], typedefs: [], enums: [], constants: [], strings: [] },
    };
    const abi = model({ "struct a": one }, { headers, enums: { E: 1 } });
    expect([...emitTypeScript([abi]).keys()]).toEqual([
      "4.17/x86_64/a.ts",
      "4.17/x86_64/index.ts",
      "4.17/x86_64/only.constants.ts",
      "index.ts",
    ]);
  });

  test("of the kernel's interfaces lie in linux/", () => {
    const abi = model({ "struct p": { ...one, header: "sys/privcmd.h" } }, { xen: "linux" });
    expect([...emitTypeScript([abi]).keys()]).toEqual([
      "index.ts",
      "linux/index.ts",
      "linux/privcmd.ts",
      "linux/privcmd/P.ts",
      "linux/privcmd/index.ts",
    ]);
  });

  test("have no class for a guest-handle wrapper", () => {
    expect(classesOf(textOf(sample, "handles.ts"))).toEqual(["XenHandles", "XenOuter"]);
  });
});

test("handles to integers are branded by the integer's width and sign, whatever the header calls it", () => {
  const names = ["xen_pfn_t", "delta_t", "unsigned int", "uint64_t", "char", "unknown_t"];
  const abi = model(
    {
      "struct s": struct("a.h", 8, 8, ...names.map((name) => field(name, 0, 8, handle(name)))),
      "struct t": struct("a.h", 2, 2, field("delta", 0, 2, { ...s16, name: "delta_t" })),
    },
    { typedefs: { xen_pfn_t: 8, delta_t: 2, uint64_t: 8 } },
  );
  const types = Array.from(textOf(abi, "a.ts").matchAll(/get .*: (HypercallPointer\S*) \|/g), ([, type]) => type);
  const brands = ["uint64_t", "int16_t", "uint32_t", "uint64_t"].map((brand) => `HypercallPointer<"${brand}">`);
  expect(types).toEqual([...brands, "HypercallPointer", 'HypercallPointer<"unknown_t">']);
});

test("generated constants keep their C names and their exact values", () => {
  const header = {
    structs: [],
    typedefs: [],
    enums: ["E_NEG", "E_BIG"],
    constants: ["VERSION", "MASK", "ALL", "NEGATIVE", "LOWEST", "EDGE"],
    strings: ["NAME"],
  };
  const abi = model(
    {},
    {
      headers: { "c.h": header },
      enums: { E_NEG: -1, E_BIG: 70000 },
      constants: {
        VERSION: "21",
        MASK: "4294967295",
        ALL: "18446744073709551615",
        NEGATIVE: "-5",
        LOWEST: "-9223372036854775808",
        EDGE: "9007199254740991",
      },
      strings: { NAME: 'a "quoted" \\ name\n' },
    },
  );
  expect(textOf(abi, "c.constants.ts").split("\n").slice(2)).toEqual([
    "export const VERSION = 21;",
    "export const MASK = 0xffffffff;",
    "export const ALL = 0xffffffffffffffffn;",
    "export const NEGATIVE = -5;",
    "export const LOWEST = -0x8000000000000000n;",
    "export const EDGE = 0x1fffffffffffff;",
    "export const E_NEG = -1;",
    "export const E_BIG = 0x11170;",
    'export const NAME = "a \\"quoted\\" \\\\ name\\n";',
    "",
  ]);
});

test("the generator refuses a bitfield that leaves its storage unit", () => {
  const abi = model({ "struct s": struct("a.h", 8, 4, bits("b", u32, 0, 30, 4)) });
  expect(() => emitTypeScript([abi])).toThrow("struct s.b: bitfield of 4 bits at 30 leaves its storage unit");
});
