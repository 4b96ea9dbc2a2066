export * from "../../../4.15/x86_64/hvm/dm_op.ts";
