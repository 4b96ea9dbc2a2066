export * from "../../../4.17/x86_64/arch-x86/guest-acpi.constants.ts";
