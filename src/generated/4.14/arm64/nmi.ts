export * from "../x86_64/nmi.ts";
