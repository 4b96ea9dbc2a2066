export * from "../../x86_64/io/kbdif.constants.ts";
