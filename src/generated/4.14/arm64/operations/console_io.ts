export * from "../../x86_64/operations/console_io.ts";
