export * from "../../../4.15/arm64/operations/dm_op.ts";
