export * from "../../4.15/x86_64/memory.constants.ts";
