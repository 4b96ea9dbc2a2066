export * from "../x86_64/argo.constants.ts";
