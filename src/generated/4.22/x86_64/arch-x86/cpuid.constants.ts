export * from "../../../4.18/x86_64/arch-x86/cpuid.constants.ts";
