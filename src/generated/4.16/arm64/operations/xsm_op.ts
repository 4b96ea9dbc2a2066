export * from "../../x86_64/operations/xsm_op.ts";
