/** Checks the tables of docs/guide/errors.md against the code: every class, and every code of this library's own. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import * as index from "../../src/index.ts";
import { sourcesBelow } from "../house/imports.ts";
import { root } from "./commands.ts";

const text = readFileSync(join(root, "docs/guide/errors.md"), "utf8");

/** Returns the first cells of the table under a heading. */
function firstCells(heading: string): string[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, cell = ""]) => cell);
}

test("the guide has every exported class of errors, and no other", async () => {
  const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith(".json") && entry !== ".");
  const others = await Promise.all(entries.map((entry) => import(join(root, "src", `${entry}.ts`)) as Promise<object>));
  const exported = [index, ...others].flatMap((module) => Object.entries(module));
  const classes = exported.filter(([name, value]) => /^Xen\w*Error$/.test(name) && typeof value === "function");
  expect(new Set(firstCells("Every class"))).toEqual(new Set(classes.map(([name]) => name)));
});

test("the guide says of which class another class is", () => {
  const bases = Object.entries(index).flatMap(([name, value]) => {
    if (!/^Xen\w*Error$/.test(name)) return [];
    const base = (Object.getPrototypeOf(value) as { name: string }).name;
    return base === "XenError" || base === "Error" ? [] : [`${name} ${base}`];
  });
  expect(bases.toSorted()).toEqual([
    "XenStoreNoSuchNodeError XenStoreError",
    "XenStorePermissionError XenPermissionError",
    "XenStoreQuotaError XenStoreError",
    "XenStoreTransactionConflictError XenBusyError",
  ]);
  expect(text).toContain(
    "`XenStorePermissionError` is a `XenPermissionError`, and `XenStoreTransactionConflictError` a `XenBusyError`",
  );
});

test("the guide has every code of the library's own, and no other", () => {
  const sources = sourcesBelow(root, "src").map((path) => readFileSync(join(root, path), "utf8"));
  const codes = new Set(sources.flatMap((source) => source.match(/(?<=")ERR_[A-Z_]+(?=")/g) ?? []));
  codes.delete("ERR_BUFFER_TOO_LARGE"); // zlib's
  expect(new Set(firstCells("Every code").filter((code) => code.startsWith("ERR_")))).toEqual(codes);
});
