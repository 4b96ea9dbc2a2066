export * from "../../x86_64/xsm/flask_op.ts";
