export * from "../../../4.14/x86_64/operations/hypfs_op.ts";
