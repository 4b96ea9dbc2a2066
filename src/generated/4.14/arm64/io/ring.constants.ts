export * from "../../x86_64/io/ring.constants.ts";
