export * from "../../../4.14/arm64/hvm/hvm_op.constants.ts";
