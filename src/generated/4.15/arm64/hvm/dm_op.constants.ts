export * from "../../x86_64/hvm/dm_op.constants.ts";
