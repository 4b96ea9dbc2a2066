export * from "../../../4.15/arm64/arch-arm/smccc.constants.ts";
