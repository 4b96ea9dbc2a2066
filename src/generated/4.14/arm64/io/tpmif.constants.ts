export * from "../../x86_64/io/tpmif.constants.ts";
