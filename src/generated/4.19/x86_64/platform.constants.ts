export * from "../../4.18/x86_64/platform.constants.ts";
