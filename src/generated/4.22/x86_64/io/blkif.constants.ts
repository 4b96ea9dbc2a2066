export * from "../../../4.14/x86_64/io/blkif.constants.ts";
