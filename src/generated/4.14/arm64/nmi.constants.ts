export * from "../x86_64/nmi.constants.ts";
