export * from "../x86_64/device_tree_defs.constants.ts";
