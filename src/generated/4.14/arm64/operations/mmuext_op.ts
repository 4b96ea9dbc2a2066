export * from "../../x86_64/operations/mmuext_op.ts";
