export * from "../x86_64/vm_event.ts";
