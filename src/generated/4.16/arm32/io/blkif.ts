export * from "../../../4.14/arm32/io/blkif.ts";
