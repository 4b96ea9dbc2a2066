export * from "../../../4.14/x86_64/xsm/flask_op.ts";
