// One release's modules, each loaded at its first use. Made by `bun run codegen`: do not edit.

export interface Modules {
  "arch-x86/xen": typeof import("./arch-x86/xen.ts");
  "arch-x86/xen-x86_32": typeof import("./arch-x86/xen-x86_32.ts");
  "io/blkif": typeof import("./io/blkif.ts");
  xen: typeof import("./xen.ts");
}

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
  "arch-x86/xen": () => require("./arch-x86/xen.ts"),
  "arch-x86/xen-x86_32": () => require("./arch-x86/xen-x86_32.ts"),
  "io/blkif": () => require("./io/blkif.ts"),
  xen: () => require("./xen.ts"),
};
