export * from "../../x86_64/io/xs_wire.constants.ts";
