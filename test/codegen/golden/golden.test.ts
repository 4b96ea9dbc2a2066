import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { emitGolden, goldenPath, parseGolden } from "../../../codegen/emit/golden/index.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import { releases } from "./models.ts";

function model(xen: string, constants: Record<string, string>, size = 16): Abi {
  return {
    xen,
    arch: "x86_64",
    structs: {
      "struct sched_poll": {
        kind: "struct",
        size,
        align: 8,
        header: "sched.h",
        fields: [
          {
            name: "ports",
            offset: 0,
            size: 8,
            type: { kind: "handle", name: "ports_t", size: 8, element: "evtchn_port_t", width: "native" },
          },
          { name: "nr_ports", offset: 8, size: 4, type: { kind: "int", name: "unsigned int", size: 4, signed: false } },
          {
            name: null,
            offset: 12,
            size: 4,
            inline: {
              kind: "union",
              size: 4,
              align: 4,
              header: "sched.h",
              fields: [
                {
                  name: "flag",
                  offset: 0,
                  size: 4,
                  type: { kind: "int", name: "uint32_t", size: 4, signed: false },
                  bitOffset: 29,
                  bitSize: 3,
                },
              ],
            },
          },
        ],
      },
    },
    typedefs: { domid_t: 2 },
    enums: { XS_DEBUG: 0 },
    constants,
    strings: { XEN_GREETING: 'say "hi"  [4.20]\n\u00e9' },
    headers: {
      "sched.h": {
        structs: ["struct sched_poll"],
        typedefs: ["domid_t"],
        enums: ["XS_DEBUG"],
        constants: Object.keys(constants),
        strings: ["XEN_GREETING"],
      },
    },
  };
}

describe("the golden text", () => {
  test("restores the models exactly, in their order", () => {
    fc.assert(
      fc.property(releases, (models) => {
        expect(parseGolden(emitGolden(models))).toEqual(models);
      }),
      { numRuns: 150 },
    );
  });

  test("has columns of offset, size, type and name", () => {
    const lines = emitGolden([model("4.17", {})]).split("\n");
    const start = lines.findIndex((line) => line.includes("struct sched_poll"));
    expect(lines.slice(start, start + 5)).toEqual([
      "    struct sched_poll: 16 bytes, align 8",
      "           0     8  ports_t=handle(native 8: evtchn_port_t)  ports",
      "           8     4  unsigned int=u32                         nr_ports",
      "          12     4  union of 4 bytes, align 4                -",
      "      |      0     4  uint32_t  flag : 3 @ 29",
    ]);
  });

  test("has one untagged entry for a definition that is equal in every release", () => {
    const same = { XEN_SAME: "1" };
    const one = emitGolden([model("4.14", same)]);
    const three = emitGolden([model("4.14", same), model("4.15", same), model("4.16", same)]);
    expect(three.replace("xen 4.14 4.15 4.16", "xen 4.14")).toBe(one);
  });

  test("tags different definitions with their releases, one below the other", () => {
    const text = emitGolden([
      model("4.14", { XEN_A: "1", XEN_B: "7" }),
      model("4.15", { XEN_A: "2", XEN_B: "7", XEN_C: "9" }),
      model("4.16", { XEN_A: "1", XEN_B: "7", XEN_C: "9" }, 24),
      model("4.17", { XEN_A: "1", XEN_B: "7" }, 24),
    ]);
    expect(text).toContain("    XEN_A 1  [4.14 4.16+]\n    XEN_A 2  [4.15]\n    XEN_B 7\n    XEN_C 9  [4.15-4.16]\n");
    expect(text).toContain("struct sched_poll: 16 bytes, align 8  [4.14-4.15]\n");
    expect(text).toContain("struct sched_poll: 24 bytes, align 8  [4.16+]\n");
  });

  test("changes only in the line of releases if a newer release changes nothing", () => {
    const [older, newer] = [model("4.14", { XEN_A: "1" }), model("4.15", { XEN_A: "2", XEN_B: "3" })];
    const before = emitGolden([older, newer]).split("\n");
    const after = emitGolden([older, newer, { ...newer, xen: "4.16" }]).split("\n");
    expect(after.filter((line, index) => line !== before[index])).toEqual(["xen 4.14 4.15 4.16"]);
  });

  test("is tagged by architecture for one release on several architectures", () => {
    const models = [model("linux", { A: "1" }), { ...model("linux", { A: "2" }), arch: "arm64" as const }];
    expect(emitGolden(models)).toContain("    A 1  [x86_64]\n    A 2  [arm64+]\n");
    expect(parseGolden(emitGolden(models))).toEqual(models);
  });

  test("refuses models that no tag could distinguish", () => {
    expect(() => emitGolden([model("4.17", {}), model("4.17", {})])).toThrow("4.17 4.17");
  });

  test("refuses a name that a header lists and the model lacks", () => {
    const abi = model("4.17", { A: "1" });
    abi.headers["sched.h"]?.constants.push("XEN_MISSING");
    expect(() => emitGolden([abi])).toThrow("sched.h lists XEN_MISSING");
  });

  test("is refused with the line's number if a line is damaged", () => {
    const text = emitGolden([model("4.17", { A: "1" })]);
    const line = text.split("\n").findIndex((one) => one.includes("nr_ports"));
    expect(() => parseGolden(text.replace("unsigned int=u32 ", "unsigned int ="))).toThrow(/^line \d+: .*unsigned int/);
    expect(line).toBeGreaterThan(0);
    expect(() => parseGolden(text.replace("header sched.h", "header sched.h  [4.99]"))).toThrow(
      'expected releases among 4.17, received "4.99"',
    );
  });

  test("has a file for each architecture", () => {
    expect(goldenPath("arm32")).toEndWith("/codegen/golden/arm32.txt");
    expect(goldenPath("linux")).toEndWith("/codegen/golden/linux.txt");
  });

  test.each(["x86_64", "arm64", "x86_32", "arm32", "linux"] as const)(
    "of %s that is committed is as it was written",
    (arch) => {
      const text = readFileSync(goldenPath(arch), "utf8");
      expect(emitGolden(parseGolden(text))).toBe(text);
    },
  );
});
