export * from "../../../4.21/arm64/operations/platform_op.ts";
