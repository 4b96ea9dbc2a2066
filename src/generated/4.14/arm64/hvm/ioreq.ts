export * from "../../x86_64/hvm/ioreq.ts";
