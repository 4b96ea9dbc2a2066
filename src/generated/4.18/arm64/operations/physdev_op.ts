export * from "../../../4.16/arm64/operations/physdev_op.ts";
