export * from "../../x86_64/io/pciif.constants.ts";
