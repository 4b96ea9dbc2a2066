export * from "../x86_64/xenoprof.constants.ts";
