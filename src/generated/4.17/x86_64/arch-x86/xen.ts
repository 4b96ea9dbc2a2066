export * from "../../../4.15/x86_64/arch-x86/xen.ts";
