export * from "../../x86_64/io/blkif.constants.ts";
