export * from "../../x86_64/io/xenbus.constants.ts";
