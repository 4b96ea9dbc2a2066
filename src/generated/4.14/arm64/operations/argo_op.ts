export * from "../../x86_64/operations/argo_op.ts";
