export * from "../../../4.14/x86_32/arch-x86/xen.ts";
