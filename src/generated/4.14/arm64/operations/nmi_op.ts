export * from "../../x86_64/operations/nmi_op.ts";
