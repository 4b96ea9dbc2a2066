export * from "../../4.16/arm32/arch-arm.ts";
