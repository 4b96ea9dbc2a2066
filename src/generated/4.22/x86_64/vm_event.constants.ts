export * from "../../4.18/x86_64/vm_event.constants.ts";
