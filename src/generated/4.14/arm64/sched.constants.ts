export * from "../x86_64/sched.constants.ts";
