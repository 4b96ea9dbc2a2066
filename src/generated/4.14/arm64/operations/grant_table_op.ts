export * from "../../x86_64/operations/grant_table_op.ts";
