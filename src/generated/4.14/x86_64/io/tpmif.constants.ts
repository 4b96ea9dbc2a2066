// The constants of Xen's public header io/tpmif.h. Made by `bun run codegen`: do not edit.

export const TPMIF_TX_RING_SIZE = 1;
export const TPMIF_STATE_IDLE = 0;
export const TPMIF_STATE_SUBMIT = 1;
export const TPMIF_STATE_FINISH = 2;
export const TPMIF_STATE_CANCEL = 3;
