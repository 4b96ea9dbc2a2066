export * from "../x86_64/sched.ts";
