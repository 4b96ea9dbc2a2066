export * from "../x86_64/elfnote.constants.ts";
