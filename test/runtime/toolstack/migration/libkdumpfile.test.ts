/** Core dumps of guests on the simulation, read by libkdumpfile, on which debuggers of kernels stand. */

import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GuestOptions } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { memoryOf, MIB, options } from "../builder/simulated-guests.ts";
import { makeReady, pvLinux, PvView } from "./pv-guest.ts";

const folder = mkdtempSync(join(tmpdir(), "kdump-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "core");

/** Debian's Python has Debian's modules. */
const PYTHON = "/usr/bin/python3";
const READ = `
import hashlib, json, sys
import kdumpfile
core = kdumpfile.kdumpfile(sys.argv[1])
first, pages = int(sys.argv[2]), int(sys.argv[3])
names = ("file.format", "arch.name", "xen.version.minor", "cpu.number")
contents = b"".join(bytes(core.read(kdumpfile.KDUMP_KPHYSADDR, (first + i) * 4096, 4096)) for i in range(pages))
print(json.dumps([[core.attr[name] for name in names], hashlib.sha256(contents).hexdigest()]))
`;
const hasModule =
  Bun.which(PYTHON) !== null && Bun.spawnSync([PYTHON, "-c", "import kdumpfile"], { stderr: "ignore" }).exitCode === 0;

/** Resolves with what libkdumpfile finds in the dump: its format, and a hash of pages. */
async function found(first: number, pages: number): Promise<unknown> {
  const child = Bun.spawn([PYTHON, "-c", READ, path, String(first), String(pages)], { stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr] = await Promise.all([child.stdout.text(), child.stderr.text()]);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const machines: readonly (readonly [kind: string, GuestOptions])[] = [
  ["pvh", { ...options, memoryMiB: 16, vcpus: 1 }],
  ["pv", pvLinux],
];

test.skipIf(!hasModule).each(machines)(
  "libkdumpfile reads all pages of a %s guest (python3-libkdumpfile)",
  async (kind, given) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(given);
    guest.unpause();
    if (kind === "pv") await makeReady(xen, guest);
    await xen.domains.get(guest.domid).dumpCore(path);
    const pages = (16 * MIB) / 4096;
    const hash = new Bun.CryptoHasher("sha256");
    if (kind === "pv") {
      const view = new PvView(xen, guest.domid);
      for (const frame of await view.frames()) hash.update(await view.read(frame));
    } else hash.update(await memoryOf(xen, guest.domid, 0, pages * 4096));
    expect(await found(0, pages)).toEqual([["xc_core_elf", "x86_64", 20, 1], hash.digest("hex")]);
  },
);
