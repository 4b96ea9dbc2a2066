export * from "../../../4.19/x86_32/io/blkif.ts";
