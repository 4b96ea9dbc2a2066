export * from "../../4.15/x86_64/errno.constants.ts";
