// One release's modules, each loaded at its first use. Made by `bun run codegen`: do not edit.

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

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
  evtchn: () => require("./evtchn/index.ts").records,
  "evtchn.constants": () => require("./evtchn.constants.ts"),
  gntalloc: () => require("./gntalloc/index.ts").records,
  "gntalloc.constants": () => require("./gntalloc.constants.ts"),
  gntdev: () => require("./gntdev/index.ts").records,
  "gntdev.constants": () => require("./gntdev.constants.ts"),
  privcmd: () => require("./privcmd/index.ts").records,
  "privcmd.constants": () => require("./privcmd.constants.ts"),
};
