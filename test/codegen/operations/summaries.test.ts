/** Checks the sentences about operations in annotations.toml: one for each operation of every release. */

import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { AnnotationError, type Annotations, parseAnnotations } from "../../../codegen/annotations/index.ts";
import { deriveUnits } from "../../../codegen/model/member-units.ts";
import { deriveOperations, unusedAnnotations } from "../../../codegen/model/operations/index.ts";
import { TABLES } from "../../../package/tables/all.ts";
import * as generated from "../../../src/generated/index.ts";
import { summaries } from "../../../src/generated/summaries.ts";
import type { OperationFamily } from "../../../src/runtime/struct/index.ts";
import { importsBelow } from "../../house/imports.ts";
import { abi, int, struct } from "./models.ts";

const sentences = Object.entries(summaries).flatMap(([family, all]) =>
  Object.entries(all).map(([name, sentence]) => ({ operation: `${family} ${name}`, sentence: sentence as string })),
);

/** Returns the operations that any table has: "domctl max_mem". */
function operationsOfAllTables(): string[] {
  const found = new Set<string>();
  for (const table of TABLES) {
    for (const module of generated.moduleNames(table as never) as string[]) {
      if (!module.startsWith("operations/")) continue;
      const { family } = generated.loadModule(table as never, module as never) as { family: OperationFamily };
      for (const name of Object.keys(family.operations)) found.add(`${family.name} ${name}`);
    }
  }
  return [...found].toSorted();
}

describe("the sentences about operations", () => {
  test("are one for each operation that any release has", () => {
    expect(sentences.map(({ operation }) => operation).toSorted()).toEqual(operationsOfAllTables());
    expect(sentences.length).toBeGreaterThan(500);
  });

  test("have at most 110 characters, and end with a full stop", () => {
    expect(sentences.filter(({ sentence }) => sentence.length > 110 || !sentence.endsWith("."))).toEqual([]);
  });

  test("do not repeat each other", () => {
    const same = Map.groupBy(sentences, ({ sentence }) => sentence);
    expect([...same.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test("are loaded by the command alone", () => {
    const imports = importsBelow(join(import.meta.dir, "../../.."), ["src"]);
    const from = imports
      .filter(({ to }) => /^src\/generated\/(?:summaries|units)\.ts$/.test(to))
      .map((one) => one.from);
    expect(from).toEqual(["src/cli/abi/operations.ts", "src/cli/abi/operations.ts"]);
  });

  test("begin with a verb", () => {
    const openings = sentences.map(({ sentence }) => /^\w+/.exec(sentence)?.[0] ?? "");
    expect(openings.filter((word) => !/^[A-Z][a-z]+s$/.test(word))).toEqual([]);
  });
});

const HEAD = `
  [sched_op]
  hypercall = "__HYPERVISOR_sched_op"
  interface = "stable"
  prefix = "SCHEDOP_"
  call = ["command", "argument"]
  record = "struct sched_*"
  [sched_op.operations]
  poll = { is = "in", selector = "op POLL_", operations = { one = "in" } }
  [sched_op.summaries]
`;

const model = abi({
  xen: "4.17",
  arch: "x86_64",
  constants: { __HYPERVISOR_sched_op: "29", SCHEDOP_poll: "3", POLL_one: "0" },
  structs: { "struct sched_poll": struct([int("op")]) },
});

function withUnit(member: string, unit: string): Annotations {
  return parseAnnotations(`${HEAD} poll = "Waits."\n[units."struct sched_poll"]\n${member} = "${unit}"`);
}

describe("a member's unit in annotations.toml", () => {
  test("stands in the model with its record", () => {
    expect(deriveUnits(model, withUnit("op", "seconds"))).toEqual({ "struct sched_poll": { op: "seconds" } });
  });

  test("of a member that no release has is found", () => {
    const found = unusedAnnotations([model], withUnit("opp", "seconds"));
    expect(found).toEqual(['units."struct sched_poll".opp']);
  });

  test("that is none is an error", () => {
    expect(() => withUnit("op", "fortnights")).toThrow("expected one of bits, bytes, frames,");
  });
});

describe("a sentence in annotations.toml", () => {
  test("stands in the model with its operation, also if a member selects that", () => {
    const read = parseAnnotations(`${HEAD} poll = "Waits."\n "poll.one" = "Waits for one."`);
    const { poll } = deriveOperations(model, read)["sched_op"]?.operations ?? {};
    expect(poll?.summary).toBe("Waits.");
    expect(poll?.selector?.operations["one"]?.summary).toBe("Waits for one.");
  });

  test("about an operation that no release has is found", () => {
    const read = parseAnnotations(`${HEAD} poll = "Waits."\n pool = "Waits again."`);
    expect(unusedAnnotations([model], read)).toEqual(["sched_op.summaries.pool"]);
  });

  test.each([
    ["without a capital", "waits.", "expected one line with a capital first"],
    ["without a full stop", "Waits", "expected one line with a capital first"],
    ["that would end a comment", "Waits */ here.", "expected one line with a capital first"],
    ["of more than 110 characters", `W${"a".repeat(109)}.`, "expected at most 110 characters, received 111"],
  ])("%s is an error", (_, sentence, message) => {
    const read = () => parseAnnotations(`${HEAD} poll = "${sentence}"`);
    expect(read).toThrow(AnnotationError);
    expect(read).toThrow(message);
  });
});
