export * from "../x86_64/features.constants.ts";
