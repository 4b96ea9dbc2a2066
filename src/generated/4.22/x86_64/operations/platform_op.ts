export * from "../../../4.21/x86_64/operations/platform_op.ts";
