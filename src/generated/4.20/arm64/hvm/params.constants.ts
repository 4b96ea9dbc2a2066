export * from "../../../4.15/arm64/hvm/params.constants.ts";
