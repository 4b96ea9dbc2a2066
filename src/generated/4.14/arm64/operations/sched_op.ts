export * from "../../x86_64/operations/sched_op.ts";
