export * from "../../../4.16/x86_64/operations/xsm_op.ts";
