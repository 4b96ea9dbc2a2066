export * from "../../../4.14/arm64/operations/vcpu_op.ts";
