export * from "../../../4.19/arm32/io/blkif.ts";
