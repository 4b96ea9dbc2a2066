// The constants of Xen's public header hvm/hvm_vcpu.h. Made by `bun run codegen`: do not edit.

export const VCPU_HVM_MODE_32B = 0;
export const VCPU_HVM_MODE_64B = 1;
