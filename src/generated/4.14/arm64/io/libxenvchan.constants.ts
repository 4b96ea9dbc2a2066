export * from "../../x86_64/io/libxenvchan.constants.ts";
