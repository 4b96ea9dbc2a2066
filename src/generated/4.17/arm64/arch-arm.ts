export * from "../../4.16/arm64/arch-arm.ts";
