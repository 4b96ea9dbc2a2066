export * from "../../4.18/arm64/arch-arm.ts";
