export * from "../../../4.14/arm64/hvm/save.ts";
