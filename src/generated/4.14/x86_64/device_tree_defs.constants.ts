// The constants of Xen's public header device_tree_defs.h. Made by `bun run codegen`: do not edit.

export const GUEST_PHANDLE_GIC = 65000;
export const GUEST_ROOT_ADDRESS_CELLS = 2;
export const GUEST_ROOT_SIZE_CELLS = 2;
export const DT_IRQ_TYPE_NONE = 0;
export const DT_IRQ_TYPE_EDGE_RISING = 1;
export const DT_IRQ_TYPE_EDGE_FALLING = 2;
export const DT_IRQ_TYPE_EDGE_BOTH = 3;
export const DT_IRQ_TYPE_LEVEL_HIGH = 4;
export const DT_IRQ_TYPE_LEVEL_LOW = 8;
export const DT_IRQ_TYPE_LEVEL_MASK = 12;
export const DT_IRQ_TYPE_SENSE_MASK = 15;
export const DT_IRQ_TYPE_INVALID = 16;
