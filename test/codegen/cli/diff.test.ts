import { expect, test } from "bun:test";
import { differenceTables } from "../../../codegen/cli/difference/tables.ts";
import { diffAbi } from "../../../codegen/model/diff.ts";
import { int, model, record } from "../model/models.ts";
import { codegen, contents, HEADERS, type Workplace, workplace } from "./command.ts";

const NEWER = {
  ...HEADERS,
  "domctl.h": `#include "xen.h"
struct ping { domid_t domain; uint32_t hops; uint64_t when; };
struct pong { uint8_t reply; };
#define XEN_DOMCTL_ping 8
`,
};

/** Makes a project in which 4.17 and a newer 4.18 are recorded. */
function recorded(): Workplace {
  const place = workplace();
  using newer = workplace(NEWER);
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  codegen("--xen", "4.18", "--headers", newer.headers, "--output", place.output);
  return place;
}

/** Returns the rows of tables, with a single bar between cells. */
function rows(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.startsWith("│"));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("│")
      .map((cell) => cell.trim())
      .join("|"),
  );
}

test("codegen --diff prints changed records, members with offset and size, and constants, by header", () => {
  using place = recorded();
  const before = contents(place.output);
  const { status, stdout, stderr } = codegen("--diff", "4.17", "4.18", "--output", place.output);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toStartWith(
    "Xen 4.17 -> 4.18, x86_64: records: 1 changed, 1 added; constants: 1 changed\n\ndomctl.h\n",
  );
  expect(rows(stdout)).toEqual([
    "||4.17|4.18",
    "changed|struct ping|16 bytes|16 bytes",
    "added|hops||@ 4, 4 bytes, uint32_t",
    "added|struct pong||1 byte, align 1",
    "changed|constant XEN_DOMCTL_ping|7|8",
  ]);
  expect(contents(place.output)).toEqual(before);
});

test("codegen --diff --json prints a list with one difference per architecture", () => {
  using place = recorded();
  const args = ["--arch", "arm64", "x86_32", "--json", "--output", place.output];
  const differences: unknown = JSON.parse(codegen("--diff", "4.17", "4.18", ...args).stdout);
  const ping = { name: "struct ping", members: [{ name: "hops", changes: ["added"], to: { offset: 4, size: 4 } }] };
  expect(differences).toMatchObject([
    { from: { xen: "4.17", arch: "arm64" }, to: { xen: "4.18", arch: "arm64" }, structs: { changed: [ping] } },
    { from: { xen: "4.17", arch: "x86_32" }, structs: { changed: [{ from: { size: 12 }, to: { size: 16 } }] } },
  ]);
});

test("codegen --diff reports two equal releases as equal", () => {
  using place = recorded();
  const { stdout } = codegen("--diff", "4.17", "4.17", "--output", place.output);
  expect(stdout).toBe("Xen 4.17 -> 4.17, x86_64: no record and no constant differs\n");
});

test("codegen --diff compares a release without a record by its headers", () => {
  using place = workplace();
  using newer = workplace(NEWER);
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  const args = ["--headers", newer.headers, "--output", place.output];
  expect(codegen("--diff", "4.17", "4.17-vendor", ...args).stdout).toContain("constant XEN_DOMCTL_ping");
  const { status, stderr } = codegen("--diff", "4.17", "4.17", ...args);
  expect(status).toBe(2);
  expect(stderr).toContain("give the tree a name of its own");
});

test("codegen --diff colours additions, removals and changes only if colour is wanted", () => {
  const before = model({ structs: { "struct gone": record([int("a", 0, 4)]) }, constants: { PING: "1" } });
  const after = model({ structs: { "struct come": record([int("a", 0, 4)]) }, constants: { PING: "2" } });
  const difference = diffAbi(before, after);
  const coloured = differenceTables(difference, true);
  for (const [colour, word] of [
    [31, "removed"],
    [32, "added"],
    [33, "changed"],
  ] as const)
    expect(coloured).toContain(`\u001b[${colour}m${word}\u001b[0m`);
  expect(differenceTables(difference, false)).not.toContain("\u001b");
});

test("codegen --diff only counts guest-handle wrappers and other names of a record", () => {
  const wrapper = record([], { handle: { element: "ping_t", width: "native" } });
  const after = model({
    structs: { "struct ping": record([int("a", 0, 4)]), __guest_handle_ping_t: wrapper },
    typedefs: { ping_t: 4, __guest_handle_ping_t: 8, hops_t: 4 },
  });
  const text = differenceTables(diffAbi(model(), after), false);
  expect(text).toContain("records: 1 added; typedefs: 3 added; guest-handle wrappers: 1 added");
  expect(rows(text)).toEqual([
    "||4.17|4.17",
    "added|struct ping||4 bytes, align 4",
    "||4.17|4.17",
    "added|typedef hops_t||4 bytes",
  ]);
});
