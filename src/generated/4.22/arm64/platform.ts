export * from "../../4.21/arm64/platform.ts";
