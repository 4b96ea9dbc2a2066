export * from "../../x86_64/operations/physdev_op.ts";
