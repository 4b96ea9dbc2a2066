export * from "../../x86_64/hvm/e820.constants.ts";
