export * from "../../4.14/arm64/xen.ts";
