// The constants of Xen's public header io/displif.h. Made by `bun run codegen`: do not edit.

export const XENDISPL_OP_DBUF_CREATE = 16;
export const XENDISPL_OP_DBUF_DESTROY = 17;
export const XENDISPL_OP_FB_ATTACH = 18;
export const XENDISPL_OP_FB_DETACH = 19;
export const XENDISPL_OP_SET_CONFIG = 20;
export const XENDISPL_OP_PG_FLIP = 21;
export const XENDISPL_EVT_PG_FLIP = 0;
export const XENDISPL_DBUF_FLG_REQ_ALLOC = 1;
export const XENDISPL_EVENT_PAGE_SIZE = 4096;
export const XENDISPL_IN_RING_OFFS = 64;
export const XENDISPL_IN_RING_SIZE = 4032;
export const XENDISPL_IN_RING_LEN = 63;
export const XENDISPL_PROTOCOL_VERSION = "1";
export const XENDISPL_DRIVER_NAME = "vdispl";
export const XENDISPL_LIST_SEPARATOR = ",";
export const XENDISPL_RESOLUTION_SEPARATOR = "x";
export const XENDISPL_FIELD_BE_VERSIONS = "versions";
export const XENDISPL_FIELD_FE_VERSION = "version";
export const XENDISPL_FIELD_REQ_RING_REF = "req-ring-ref";
export const XENDISPL_FIELD_REQ_CHANNEL = "req-event-channel";
export const XENDISPL_FIELD_EVT_RING_REF = "evt-ring-ref";
export const XENDISPL_FIELD_EVT_CHANNEL = "evt-event-channel";
export const XENDISPL_FIELD_RESOLUTION = "resolution";
export const XENDISPL_FIELD_BE_ALLOC = "be-alloc";
export const XENDISPL_FIELD_UNIQUE_ID = "unique-id";
