export * from "../../x86_64/operations/callback_op.ts";
