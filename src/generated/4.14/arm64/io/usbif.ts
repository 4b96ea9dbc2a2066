export * from "../../x86_64/io/usbif.ts";
