export * from "../../4.16/x86_64/grant_table.constants.ts";
