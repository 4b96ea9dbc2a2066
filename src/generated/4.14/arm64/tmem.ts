export * from "../x86_64/tmem.ts";
