export * from "../../4.20/arm64/version.ts";
