/** The JSON of every command against the schema that the command prints. */

import { describe, expect, test } from "bun:test";
import type { Schema } from "../../../src/cli/output/list-output.ts";
import { simulatedMachine } from "../../../src/cli/machine/simulated-machine.ts";
import { machineOf, said } from "../call.ts";

/** Lists what is wrong with a value, by JSON Schema as far as these schemas use it. */
function faultsOf(value: unknown, schema: Schema, path = "$"): string[] {
  const kind = kindOf(value);
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (!types.some((type) => type === kind || (type === "number" && kind === "integer"))) {
    return [`${path}: expected ${types.join(" or ")}, received ${kind}`];
  }
  const faults: string[] = [];
  if (schema.enum?.includes(value as string) === false) faults.push(`${path}: unexpected ${String(value)}`);
  if (Array.isArray(value)) {
    const { items } = schema;
    for (const [index, item] of value.entries()) {
      if (items !== undefined) faults.push(...faultsOf(item, items, `${path}[${index}]`));
    }
  } else if (typeof value === "object" && value !== null) {
    const { properties = {}, required = [], additionalProperties } = schema;
    faults.push(...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name} is missing`));
    for (const [name, member] of Object.entries(value)) {
      const known = properties[name];
      if (known !== undefined) faults.push(...faultsOf(member, known, `${path}.${name}`));
      else if (additionalProperties === false) faults.push(`${path}.${name} is unexpected`);
    }
  }
  return faults;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

const lines: readonly (readonly string[])[] = [
  ["list"],
  ["vcpus"],
  ["info"],
  ["info", "web"],
  ["info", "build"],
  ["devices"],
  ["events", "web"],
  ["top", "-d", "0.05"],
  ["doctor", "--simulate"],
];

describe("the JSON of a command", () => {
  test.each(lines.map((line) => [line.join(" "), line] as const))("fits its schema: %s", async (_, line) => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const schema = JSON.parse((await said(machine, [...line, "--schema"])).stdout) as Schema;
    const { stdout, status } = await said(machine, [...line, "-o", "json"]);
    expect(status).toBe(0);
    const value: unknown = JSON.parse(stdout);
    expect(faultsOf(value, schema)).toEqual([]);
    expect(JSON.stringify(value).length).toBeGreaterThan(20);
    const described = Object.values((schema.items ?? schema).properties ?? {});
    expect(described.filter(({ description }) => description === undefined)).toEqual([]);
  });

  test("has one object on each line in ndjson, equal to those in json", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const columns = ["--columns", "domid,name,state"];
    const [whole, lines] = await Promise.all([
      said(machine, ["list", "-o", "json", ...columns]),
      said(machine, ["list", "-o", "ndjson", ...columns]),
    ]);
    expect(
      lines.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(JSON.parse(whole.stdout));
  });

  test("is checked by something that finds missing, unexpected and wrong members", () => {
    const schema: Schema = {
      type: "object",
      properties: { a: { type: "integer" }, b: { type: ["string", "null"], enum: ["x"] } },
      required: ["a", "b"],
      additionalProperties: false,
    };
    expect(faultsOf({ a: 1.5, c: 2 }, schema)).toEqual([
      "$.b is missing",
      "$.a: expected integer, received number",
      "$.c is unexpected",
    ]);
    expect(faultsOf({ a: 1, b: "y" }, schema)).toEqual(["$.b: unexpected y"]);
  });
});
