export * from "../../../4.18/x86_64/operations/platform_op.ts";
