export * from "../../../4.14/arm64/operations/platform_op.ts";
