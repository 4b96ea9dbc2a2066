/** Tables made by codegen from headers with a vendor's changes. */

import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableModules } from "../../src/index.ts";
import { codegen } from "../codegen/cli/command.ts";
import { folder } from "../codegen/headers/tree.ts";

const root = join(import.meta.dir, "../..");

/** A text in a header, and its replacement. */
export type Patch = readonly [header: string, text: string, replacement: string];

/** True if the headers are unpacked. */
export function hasHeaders(release: string): boolean {
  const found = existsSync(join(root, "xen-headers", release, "domctl.h"));
  if (!found && process.env["CI"] === "true") throw new Error("expected headers below xen-headers: run codegen");
  return found;
}

/** Changed interface versions, a changed command number, moved members, and a larger container. */
export const VENDOR: readonly Patch[] = [
  ["domctl.h", "XEN_DOMCTL_INTERFACE_VERSION 0x00000015", "XEN_DOMCTL_INTERFACE_VERSION 0x00007015"],
  ["domctl.h", "#define XEN_DOMCTL_pausedomain                    3", "#define XEN_DOMCTL_pausedomain 1003"],
  ["domctl.h", "    uint16_t pad1;\n", "    uint16_t pad1;\n    uint64_aligned_t vendor_serial[3];\n"],
  [
    "domctl.h",
    "    uint32_t ssidref;\n    xen_domain_handle_t handle;\n",
    "    uint32_t vendor;\n    uint32_t ssidref;\n    xen_domain_handle_t handle;\n",
  ],
  [
    "domctl.h",
    "        uint8_t                             pad[128];",
    "        uint8_t                             pad[512];",
  ],
  ["sysctl.h", "XEN_SYSCTL_INTERFACE_VERSION 0x00000015", "XEN_SYSCTL_INTERFACE_VERSION 0x00007015"],
  ["sysctl.h", "struct xen_sysctl_physinfo {\n", "struct xen_sysctl_physinfo {\n    uint64_aligned_t vendor_serial;\n"],
];

/** Makes tables of a release's headers with these changes. */
export async function vendorTables(
  release: string,
  patches: readonly Patch[],
): Promise<Disposable & { readonly modules: TableModules }> {
  const headers = folder();
  const output = folder({ "package.json": "{}" });
  cpSync(join(root, "xen-headers", release), headers.path, { recursive: true });
  for (const [header, text, replacement] of patches) {
    const file = join(headers.path, header);
    const before = readFileSync(file, "utf8");
    if (!before.includes(text)) throw new Error(`${header} has no ${JSON.stringify(text)}`);
    writeFileSync(file, before.replace(text, replacement));
  }
  const args = ["--xen", release, "--arch", "x86_64", "--headers", headers.path, "--output", output.path];
  const { status, stderr } = codegen(...args);
  headers[Symbol.dispose]();
  if (status !== 0) throw new Error(stderr);
  // Generated code imports the runtime from its place beside it.
  mkdirSync(join(output.path, "src"), { recursive: true });
  symlinkSync(join(root, "src/runtime"), join(output.path, "src/runtime"));
  const { modules } = (await import(join(output.path, `src/generated/${release}/x86_64/index.ts`))) as {
    readonly modules: TableModules;
  };
  return { modules, [Symbol.dispose]: () => output[Symbol.dispose]() };
}
