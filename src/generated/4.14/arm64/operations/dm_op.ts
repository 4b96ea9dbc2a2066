export * from "../../x86_64/operations/dm_op.ts";
