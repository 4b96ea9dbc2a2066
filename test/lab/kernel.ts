/** Debian's kernel as the lab boots it: the ELF image inside a bzImage, and modules with their dependencies. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { isElf } from "./elf.ts";
import { LabError } from "./error.ts";
import { capture } from "./tools.ts";

const magic: [string, (data: Uint8Array) => Uint8Array | Promise<Uint8Array>][] = [
  ["1f8b", gunzipSync],
  ["28b52ffd", zstdDecompressSync],
  ["fd377a585a00", (data) => capture(["xz", "-dc", "--single-stream"], { input: data })],
  ["02214c18", (data) => capture(["lz4", "-dc"], { input: data })],
];

/** Unpacks gzip, zstd, xz or lz4, recognised by the magic number; any other data is returned unchanged. */
export async function decompress(data: Uint8Array): Promise<Uint8Array> {
  const start = Buffer.from(data.subarray(0, 6)).toString("hex");
  return (await magic.find(([prefix]) => start.startsWith(prefix))?.[1](data)) ?? data;
}

/**
 * Returns the vmlinux in a bzImage, located by the boot protocol's `payload_offset` and `payload_length`. Booting it
 * directly saves the emulated decompression.
 */
export async function extractVmlinux(bzImage: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bzImage.buffer, bzImage.byteOffset, bzImage.byteLength);
  if (view.getUint32(0x202, true) !== 0x53726448)
    throw new LabError("expected a bzImage as the kernel, received another format");
  const setupSectors = view.getUint8(0x1f1) || 4;
  const start = (setupSectors + 1) * 512 + view.getUint32(0x248, true);
  const payload = bzImage.subarray(start, start + view.getUint32(0x24c, true));
  // except for gzip, whose trailer has the size, the kernel's build appends the size to the compressed data
  const gzip = payload[0] === 0x1f && payload[1] === 0x8b;
  const vmlinux = await decompress(gzip ? payload : payload.subarray(0, -4));
  if (!isElf(vmlinux)) throw new LabError("expected an ELF file as the kernel's payload, received another format");
  return vmlinux;
}

/** Returns a module's `depends=` from its .modinfo. */
export function moduleDependencies(module: Uint8Array): string[] {
  const text = Buffer.from(module.buffer, module.byteOffset, module.byteLength).toString("latin1");
  return /\0depends=([^\0]*)\0/.exec(text)?.[1]?.split(",").filter(Boolean) ?? [];
}

/** Returns a module's own name: file names and `depends=` disagree on "-" and "_". */
function moduleName(path: string): string {
  return basename(path)
    .replace(/\.ko.*$/, "")
    .replaceAll("-", "_");
}

/** Returns the modules of those names, unpacked, in the order of loading: each after its dependencies. */
export async function readModules(folder: string, names: string[]): Promise<{ name: string; data: Uint8Array }[]> {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.ko(\.\w+)?$/.test(path))
      .map((path) => [moduleName(path), path]),
  );
  const builtIn = new Set(readFileSync(join(folder, "modules.builtin"), "utf8").split("\n").map(moduleName));
  const ordered = new Map<string, Uint8Array>();
  const visit = async (wanted: string): Promise<void> => {
    const name = moduleName(wanted);
    if (ordered.has(name) || builtIn.has(name)) return;
    const path = files.get(name);
    if (path === undefined) throw new LabError(`the kernel has no module ${name}`);
    const data = await decompress(readFileSync(join(folder, path)));
    for (const dependency of moduleDependencies(data)) await visit(dependency);
    ordered.set(name, data);
  };
  for (const name of names) await visit(name);
  return [...ordered].map(([name, data]) => ({ name, data }));
}
