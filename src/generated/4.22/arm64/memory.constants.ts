export * from "../../4.20/x86_64/memory.constants.ts";
