export * from "../../../4.20/arm64/operations/physdev_op.ts";
