// The constants of Xen's public header arch-x86/cpuid.h. Made by `bun run codegen`: do not edit.

export const XEN_CPUID_FIRST_LEAF = 0x40000000;
export const XEN_CPUID_SIGNATURE_EBX = 0x566e6558;
export const XEN_CPUID_SIGNATURE_ECX = 0x65584d4d;
export const XEN_CPUID_SIGNATURE_EDX = 0x4d4d566e;
export const _XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD = 0;
export const XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD = 1;
export const XEN_HVM_CPUID_APIC_ACCESS_VIRT = 1;
export const XEN_HVM_CPUID_X2APIC_VIRT = 2;
export const XEN_HVM_CPUID_IOMMU_MAPPINGS = 4;
export const XEN_HVM_CPUID_VCPU_ID_PRESENT = 8;
export const XEN_HVM_CPUID_DOMID_PRESENT = 16;
export const XEN_CPUID_MACHINE_ADDRESS_WIDTH_MASK = 255;
export const XEN_CPUID_MAX_NUM_LEAVES = 5;
