export * from "../../../4.17/x86_64/io/xs_wire.ts";
