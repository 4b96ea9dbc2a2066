export * from "../../x86_64/io/tpmif.ts";
