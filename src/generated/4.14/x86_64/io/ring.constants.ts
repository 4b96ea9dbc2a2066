// The constants of Xen's public header io/ring.h. Made by `bun run codegen`: do not edit.

export const XEN_PAGE_SHIFT = 12;
