export * from "../../x86_64/io/cameraif.ts";
