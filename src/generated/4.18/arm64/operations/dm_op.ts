export * from "../../../4.15/x86_64/operations/dm_op.ts";
