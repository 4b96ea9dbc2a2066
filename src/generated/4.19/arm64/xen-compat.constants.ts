export * from "../x86_64/xen-compat.constants.ts";
