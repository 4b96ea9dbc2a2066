export * from "../../x86_64/operations/vm_assist.ts";
