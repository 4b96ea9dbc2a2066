export * from "../../../4.14/arm64/operations/kexec_op.ts";
