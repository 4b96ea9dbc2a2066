export * from "../../4.14/x86_32/xen.ts";
