export * from "../../../4.14/x86_64/hvm/e820.constants.ts";
