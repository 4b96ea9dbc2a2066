export * from "../../x86_64/io/fsif.constants.ts";
