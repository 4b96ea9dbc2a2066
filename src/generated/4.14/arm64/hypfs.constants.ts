export * from "../x86_64/hypfs.constants.ts";
