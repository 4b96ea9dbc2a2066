export * from "../../../4.20/x86_64/operations/xen_version.ts";
