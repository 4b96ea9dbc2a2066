export * from "../../4.18/arm64/platform.ts";
