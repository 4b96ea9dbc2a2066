export * from "../../../4.19/arm64/operations/sysctl.ts";
