export * from "../x86_64/trace.constants.ts";
