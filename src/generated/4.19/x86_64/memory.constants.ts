export * from "../../4.17/x86_64/memory.constants.ts";
