export * from "../../x86_64/io/sndif.ts";
