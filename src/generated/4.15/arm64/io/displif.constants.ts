export * from "../../x86_64/io/displif.constants.ts";
