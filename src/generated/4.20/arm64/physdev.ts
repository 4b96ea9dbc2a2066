export * from "../x86_64/physdev.ts";
