export * from "../../x86_64/operations/xenpmu_op.ts";
