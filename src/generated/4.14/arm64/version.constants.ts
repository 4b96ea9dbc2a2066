export * from "../x86_64/version.constants.ts";
