// One release's modules, each loaded at its first use. Made by `bun run codegen`: do not edit.

export interface Modules {
  "arch-arm": typeof import("./arch-arm.ts");
  "io/blkif": typeof import("./io/blkif.ts");
  xen: typeof import("./xen.ts");
}

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
  "arch-arm": () => require("./arch-arm.ts"),
  "io/blkif": () => require("./io/blkif.ts"),
  xen: () => require("./xen.ts"),
};
