export * from "../../../4.14/arm64/operations/hvm_op.ts";
