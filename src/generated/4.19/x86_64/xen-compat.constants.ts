// The constants of Xen's public header xen-compat.h. Made by `bun run codegen`: do not edit.

export const __XEN_LATEST_INTERFACE_VERSION__ = 0x41300;
