export * from "../../4.17/x86_64/device_tree_defs.constants.ts";
