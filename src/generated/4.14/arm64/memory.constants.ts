export * from "../x86_64/memory.constants.ts";
