export * from "../x86_64/callback.constants.ts";
