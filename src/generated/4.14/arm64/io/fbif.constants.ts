export * from "../../x86_64/io/fbif.constants.ts";
