export * from "../../../4.18/arm64/operations/platform_op.ts";
