export * from "../../../4.20/arm64/operations/xen_version.ts";
