export * from "../../x86_64/hvm/hvm_info_table.constants.ts";
