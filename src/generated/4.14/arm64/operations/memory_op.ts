export * from "../../x86_64/operations/memory_op.ts";
