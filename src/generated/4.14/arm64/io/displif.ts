export * from "../../x86_64/io/displif.ts";
