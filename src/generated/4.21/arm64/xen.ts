export * from "../../4.18/arm64/xen.ts";
