export * from "../../../4.15/arm64/operations/memory_op.ts";
