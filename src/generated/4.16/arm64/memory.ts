export * from "../x86_64/memory.ts";
