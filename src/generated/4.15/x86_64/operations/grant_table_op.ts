export * from "../../../4.14/x86_64/operations/grant_table_op.ts";
