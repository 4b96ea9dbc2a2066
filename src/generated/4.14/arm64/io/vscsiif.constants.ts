export * from "../../x86_64/io/vscsiif.constants.ts";
