export * from "../../x86_64/hvm/hvm_vcpu.ts";
