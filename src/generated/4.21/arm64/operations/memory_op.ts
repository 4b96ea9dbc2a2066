export * from "../../../4.20/arm64/operations/memory_op.ts";
