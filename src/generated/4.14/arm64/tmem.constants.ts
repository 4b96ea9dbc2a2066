export * from "../x86_64/tmem.constants.ts";
