/**
 * Hostile values at every place of every argument of the public API: values of every wrong kind, and objects whose code
 * throws, closes the object, or makes the call again. A child process for each group shows a crash as a failure.
 */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groups } from "./subjects/index.ts";

const MINUTES = 60_000;

interface Line {
  readonly call?: string;
  readonly fault?: string;
  readonly done?: true;
}

describe("hostile values", () => {
  // The other groups take many minutes: `bun test/runtime/hostile/hostile.child.ts GROUP` attacks one by hand.
  test.concurrent.each(["numbers", "ring"])(
    "given to the methods of the group %s are refused or work, and the objects work afterwards",
    async (group) => {
      const child = Bun.spawn([process.execPath, join(import.meta.dir, "hostile.child.ts"), group], {
        stdout: "pipe",
        stderr: "pipe",
      });
      const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
      const lines = stdout.split("\n").filter((line) => line !== "");
      const said = lines.map((line) => JSON.parse(line) as Line);
      expect(said.filter(({ fault }) => fault !== undefined)).toEqual([]);
      // Otherwise the last call has ended the process.
      expect([said.at(-1), status, stderr]).toEqual([{ done: true }, 0, stderr]);
      expect(said.length).toBeGreaterThan(500);
    },
    10 * MINUTES,
  );
});

/** Types that no subject has: plain data, words, what only the compiler knows, and devices that need a real Xen. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "DevicePages",
  "DeviceTransport",
  "MemoryTransport.constructor",
  "SocketTransport",
  "DmaBufGntdev",
  "ForeignDevice",
  "Gntalloc",
  "Gntdev",
  "LinuxEventChannels",
  "PageMapper",
  "PageSource",
  "PrivcmdHypercall",
  "SharedMemory",
  "Slice",
  "UnixXenEventChannel",
  "XenStoreTransport",
  "AddressArray",
  "HypercallPointer",
  "NestedArray",
  "Union",
  "FlexRingType",
  "StructType",
  "TracedBuffer.constructor",
  "Vchan.constructor",
  "XenStoreConnection",
  "XenStoreReceiver",
]);

/** Returns "Type.method" for each method in the records of public names. */
function recordedMethods(): string[] {
  const found: string[] = [];
  for (const entry of ["index", "ring", "struct", "testing", "unsafe", "xenstore"]) {
    let type = "";
    for (const line of readFileSync(join(import.meta.dir, `../../public-names/${entry}.txt`), "utf8").split("\n")) {
      type = /^(?:class|type|interface|const|function) ([\w]+)/.exec(line)?.[1] ?? type;
      const method = /^ {2}(?:static )?(?:readonly )?(\w+)\??\(\)$/.exec(line)?.[1];
      if (method === undefined || ELSEWHERE.has(type) || type.endsWith("Error")) continue;
      if (!ELSEWHERE.has(`${type}.${method}`)) found.push(`${type}.${method}`);
    }
  }
  return [...new Set(found)];
}

test("subjects exist for every method in the records of public names", () => {
  const all = Object.values(groups).flat();
  const covered = new Set(
    all.flatMap(({ types, calls }) =>
      Reflect.ownKeys(calls).flatMap((call) => types.map((type) => `${type}.${String(call).split(" ")[0]}`)),
    ),
  );
  // A class may be attacked by a function that calls its constructor.
  const named = new Set(all.flatMap(({ calls }) => Object.keys(calls)));
  const missing = recordedMethods().filter(
    (method) => !covered.has(method) && !(method.endsWith(".constructor") && named.has(method.split(".")[0] ?? "")),
  );
  expect(missing).toEqual([]);
});
