export * from "../x86_64/vcpu.constants.ts";
