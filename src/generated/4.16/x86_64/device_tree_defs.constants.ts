export * from "../../4.14/x86_64/device_tree_defs.constants.ts";
