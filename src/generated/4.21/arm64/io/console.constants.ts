export * from "../../x86_64/io/console.constants.ts";
