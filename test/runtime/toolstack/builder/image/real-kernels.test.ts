/** Unpacks Debian's own kernels, if the lab has downloaded them, and compares with the usual programs. */

import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { readKernelImage } from "../../../../../src/runtime/toolstack/builder/image/index.ts";
import { cachePath } from "../../../../lab/cache.ts";
import { targets } from "../../../../lab/index.ts";

interface Kernel {
  readonly target: string;
  readonly package: string;
  readonly deb: string;
}

/** The lab's kernels without duplicates: two targets may share one. */
const kernels: readonly Kernel[] = targets.flatMap(({ name }) => {
  const list = cachePath("targets", name, "packages.json");
  if (!existsSync(list)) return [];
  const { kernel, debs } = JSON.parse(readFileSync(list, "utf8")) as {
    kernel: string;
    debs: { package: string; sha256: string }[];
  };
  const sha256 = debs.find((deb) => deb.package === kernel)?.sha256;
  const deb = cachePath("debs", `${sha256}.deb`);
  return existsSync(deb) ? [{ target: name, package: kernel, deb }] : [];
});

/** Programs that unpack, by the name of the compression. */
const programs: Readonly<Record<string, readonly string[]>> = {
  xz: ["xz", "-dc", "--single-stream"],
  zstd: ["zstd", "-dc"],
  lz4: ["lz4", "-dc"],
  gzip: ["gzip", "-dc"],
};

async function outOfPackage(deb: string, name: string): Promise<Uint8Array> {
  const path = `./boot/vmlinuz-${name.replace(/^linux-image-/, "")}`;
  return Bun.$`dpkg-deb --fsys-tarfile ${deb} | tar -xO --occurrence=1 ${path}`
    .nothrow()
    .quiet()
    .arrayBuffer()
    .then((bytes) => new Uint8Array(bytes));
}

async function byProgram(packing: string, payload: Uint8Array): Promise<Uint8Array> {
  const child = Bun.spawn([...(programs[packing] ?? [])], { stdin: payload, stdout: "pipe", stderr: "ignore" });
  return new Response(child.stdout).bytes();
}

describe.skipIf(Bun.which("dpkg-deb") === null)("a kernel of Debian's", () => {
  if (kernels.length === 0)
    test.skip("is unpacked as the usual programs unpack it: the lab has downloaded none", () => {});

  for (const { target, package: name, deb } of kernels) {
    test(`${name} of ${target} is read from its package's file`, async () => {
      const file = await outOfPackage(deb, name);
      const image = await readKernelImage(file);
      if (image.format === "arm64") {
        expect(target).toEndWith("arm64");
        expect(image.bytes).toEqual(file);
        expect(image.memoryBytes).toBeGreaterThan(file.length);
        return;
      }
      expect([image.machine, image.layers[0], image.notes.text("GUEST_OS")]).toEqual(["x86_64", "bzImage", "linux"]);
      expect(image.notes.required("PHYS32_ENTRY", "Debian's kernels boot as PVH")).toBeGreaterThan(0n);
      const packing = image.layers[1] as string;
      if (Bun.which(programs[packing]?.[0] as string) === null) return;
      const view = new DataView(file.buffer, file.byteOffset);
      const start = (view.getUint8(0x1f1) + 1) * 512 + view.getUint32(0x248, true);
      const expected = await byProgram(packing, file.subarray(start, start + view.getUint32(0x24c, true) - 4));
      // A segment's bytes are a view of the whole unpacked file.
      const whole = new Uint8Array(image.segments[0]?.bytes.buffer as ArrayBuffer, 0, expected.length);
      expect(expected.length).toBeGreaterThan(30e6);
      expect(Buffer.compare(whole, expected)).toBe(0);
    }, 120_000);
  }
});
