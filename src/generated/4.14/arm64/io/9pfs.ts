export * from "../../x86_64/io/9pfs.ts";
