export * from "../../../4.19/x86_64/operations/sysctl.ts";
