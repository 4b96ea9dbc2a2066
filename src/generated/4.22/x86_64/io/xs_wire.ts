export * from "../../../4.21/x86_64/io/xs_wire.ts";
