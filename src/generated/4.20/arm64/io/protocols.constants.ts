export * from "../../../4.14/arm64/io/protocols.constants.ts";
