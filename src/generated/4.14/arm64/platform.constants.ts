export * from "../x86_64/platform.constants.ts";
