export * from "../../x86_64/io/pciif.ts";
