export * from "../../x86_64/io/pvcalls.ts";
