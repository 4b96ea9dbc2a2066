export * from "../../../4.14/arm64/operations/xen_version.ts";
