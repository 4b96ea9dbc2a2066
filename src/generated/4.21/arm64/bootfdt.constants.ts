export * from "../x86_64/bootfdt.constants.ts";
