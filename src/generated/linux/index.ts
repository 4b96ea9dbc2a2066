// One release's modules, each loaded when it is asked for. Made by `bun run codegen`: do not edit.
/* oxlint-disable typescript/consistent-type-imports -- a named import per module would say nothing more */

export interface Modules {
  evtchn: typeof import("./evtchn.ts");
  "evtchn.constants": typeof import("./evtchn.constants.ts");
  gntalloc: typeof import("./gntalloc.ts");
  "gntalloc.constants": typeof import("./gntalloc.constants.ts");
  gntdev: typeof import("./gntdev.ts");
  "gntdev.constants": typeof import("./gntdev.constants.ts");
  privcmd: typeof import("./privcmd.ts");
  "privcmd.constants": typeof import("./privcmd.constants.ts");
}

/** undefined for a header that this release does not have. */
export function loadModule(name: string): Modules[keyof Modules] | undefined {
  switch (name) {
    case "evtchn":
      return require("./evtchn.ts");
    case "evtchn.constants":
      return require("./evtchn.constants.ts");
    case "gntalloc":
      return require("./gntalloc.ts");
    case "gntalloc.constants":
      return require("./gntalloc.constants.ts");
    case "gntdev":
      return require("./gntdev.ts");
    case "gntdev.constants":
      return require("./gntdev.constants.ts");
    case "privcmd":
      return require("./privcmd.ts");
    case "privcmd.constants":
      return require("./privcmd.constants.ts");
    default:
      return undefined;
  }
}
