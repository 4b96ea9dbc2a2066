export * from "../../4.17/x86_64/domctl.ts";
