export * from "../../../4.18/arm64/operations/vcpu_op.ts";
