import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Makes a temporary folder with these files; it is removed at the end of the scope. */
export function folder(files: Readonly<Record<string, string>> = {}): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "xen-ts-test-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The headers that a tree needs to be recognised as Xen 4.17. */
export const TREE: Readonly<Record<string, string>> = {
  "xen-compat.h": "#define __XEN_LATEST_INTERFACE_VERSION__ 0x00040e00\n",
  "xen.h": "#ifndef XEN_H\n#define XEN_H\n#include <stdint.h>\ntypedef uint16_t domid_t;\n#endif\n",
  "domctl.h":
    '#include "xen.h"\n#define XEN_DOMCTL_INTERFACE_VERSION 0x00000015\nstruct ping { domid_t domain; uint64_t when; };\n',
  "sysctl.h": "#define XEN_SYSCTL_INTERFACE_VERSION 0x00000015\n",
};

/** Returns TREE below a folder: "xen/include/public". */
export function treeBelow(prefix: string, tree: Readonly<Record<string, string>> = TREE): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).map(([name, text]) => [`${prefix}/${name}`, text]));
}
