export * from "../x86_64/xencomm.ts";
