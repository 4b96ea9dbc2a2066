export * from "../x86_64/grant_table.constants.ts";
