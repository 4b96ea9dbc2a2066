export * from "../../4.14/arm32/xen.ts";
