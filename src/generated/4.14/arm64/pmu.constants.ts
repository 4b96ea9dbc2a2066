export * from "../x86_64/pmu.constants.ts";
