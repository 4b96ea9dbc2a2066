// The constants of Xen's public header arch-x86/guest-acpi.h. Made by `bun run codegen`: do not edit.

export const XEN_ACPI_CPU_MAP = 44800;
export const XEN_ACPI_CPU_MAP_LEN = 16;
export const XEN_ACPI_GPE0_CPUHP_BIT = 2;
