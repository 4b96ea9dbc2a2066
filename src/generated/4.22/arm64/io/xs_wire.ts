export * from "../../../4.21/arm64/io/xs_wire.ts";
