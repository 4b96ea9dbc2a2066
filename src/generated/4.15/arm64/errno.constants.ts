export * from "../x86_64/errno.constants.ts";
