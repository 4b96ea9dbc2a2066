export * from "../../x86_64/hvm/hvm_xs_strings.constants.ts";
