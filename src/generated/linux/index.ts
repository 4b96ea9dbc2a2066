// One release's modules, each loaded when it is asked for. Made by `bun run codegen`: do not edit.

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
  evtchn: () => require("./evtchn.ts"),
  "evtchn.constants": () => require("./evtchn.constants.ts"),
  gntalloc: () => require("./gntalloc.ts"),
  "gntalloc.constants": () => require("./gntalloc.constants.ts"),
  gntdev: () => require("./gntdev.ts"),
  "gntdev.constants": () => require("./gntdev.constants.ts"),
  privcmd: () => require("./privcmd.ts"),
  "privcmd.constants": () => require("./privcmd.constants.ts"),
};
