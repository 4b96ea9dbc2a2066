export * from "../../../4.15/x86_64/operations/memory_op.ts";
