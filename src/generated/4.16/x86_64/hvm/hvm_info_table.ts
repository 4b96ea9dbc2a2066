export * from "../../../4.14/x86_64/hvm/hvm_info_table.ts";
