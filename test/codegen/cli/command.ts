import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { folder } from "../headers/tree.ts";

const MAIN = join(import.meta.dir, "../../../codegen/main.ts");

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the generator as a user would. With these arguments it never downloads headers. */
export function codegen(...args: string[]): Ended {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, MAIN, ...args]);
  return { status: exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A small release of Xen, and an empty project to generate into. */
export interface Workplace extends Disposable {
  readonly headers: string;
  readonly output: string;
}

export const HEADERS = {
  "xen-compat.h": "#define __XEN_LATEST_INTERFACE_VERSION__ 0x00040e00\n",
  "xen.h": "#ifndef XEN_H\n#define XEN_H\ntypedef uint16_t domid_t;\n#define DOMID_SELF 0x7ff0\n#endif\n",
  "domctl.h": '#include "xen.h"\nstruct ping { domid_t domain; uint64_t when; };\n#define XEN_DOMCTL_ping 7\n',
  "sys/evtchn.h": "struct bind { unsigned int virq; };\n#define BIND _IOC(_IOC_NONE, 'E', 0, sizeof(struct bind))\n",
};

export function workplace(headers: Readonly<Record<string, string>> = HEADERS): Workplace {
  const project = folder({ "package.json": "{}" });
  const xen = folder(headers);
  return {
    headers: xen.path,
    output: project.path,
    [Symbol.dispose]() {
      project[Symbol.dispose]();
      xen[Symbol.dispose]();
    },
  };
}

/** Returns every file below a folder, with its text. */
export function contents(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {};
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, "utf8")]));
}
