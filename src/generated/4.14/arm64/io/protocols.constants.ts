// The constants of Xen's public header io/protocols.h. Made by `bun run codegen`: do not edit.

export const XEN_IO_PROTO_ABI_X86_32 = "x86_32-abi";
export const XEN_IO_PROTO_ABI_X86_64 = "x86_64-abi";
export const XEN_IO_PROTO_ABI_ARM = "arm-abi";
export const XEN_IO_PROTO_ABI_NATIVE = "arm-abi";
