export * from "../../4.15/x86_64/vm_event.constants.ts";
