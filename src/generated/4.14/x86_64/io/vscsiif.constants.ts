// The constants of Xen's public header io/vscsiif.h. Made by `bun run codegen`: do not edit.

export const VSCSIIF_ACT_SCSI_CDB = 1;
export const VSCSIIF_ACT_SCSI_ABORT = 2;
export const VSCSIIF_ACT_SCSI_RESET = 3;
export const VSCSIIF_ACT_SCSI_SG_PRESET = 4;
export const VSCSIIF_SG_TABLESIZE = 26;
export const VSCSIIF_MAX_COMMAND_SIZE = 16;
export const VSCSIIF_SENSE_BUFFERSIZE = 96;
export const VSCSIIF_PAGE_SIZE = 4096;
export const VSCSIIF_SG_PER_PAGE = 512;
export const VSCSIIF_SG_GRANT = 128;
export const VSCSIIF_SG_LIST_SIZE = 31;
