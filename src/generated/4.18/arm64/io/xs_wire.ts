export * from "../../../4.17/arm64/io/xs_wire.ts";
