export * from "../x86_64/xencomm.constants.ts";
