export * from "../../../4.20/x86_64/operations/memory_op.ts";
