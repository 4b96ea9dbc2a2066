export * from "../../../4.16/arm64/operations/vcpu_op.ts";
