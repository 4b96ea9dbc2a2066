export * from "../../../4.21/x86_64/operations/grant_table_op.ts";
