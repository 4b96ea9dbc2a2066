export * from "../../4.18/x86_64/vcpu.constants.ts";
