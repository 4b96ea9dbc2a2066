export * from "../../../4.18/x86_64/operations/vcpu_op.ts";
