export * from "../../../4.17/x86_64/io/vscsiif.constants.ts";
