export * from "../../x86_64/operations/hypfs_op.ts";
