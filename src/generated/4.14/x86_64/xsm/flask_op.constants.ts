// The constants of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

export const XEN_FLASK_INTERFACE_VERSION = 1;
export const FLASK_LOAD = 1;
export const FLASK_GETENFORCE = 2;
export const FLASK_SETENFORCE = 3;
export const FLASK_CONTEXT_TO_SID = 4;
export const FLASK_SID_TO_CONTEXT = 5;
export const FLASK_ACCESS = 6;
export const FLASK_CREATE = 7;
export const FLASK_RELABEL = 8;
export const FLASK_USER = 9;
export const FLASK_POLICYVERS = 10;
export const FLASK_GETBOOL = 11;
export const FLASK_SETBOOL = 12;
export const FLASK_COMMITBOOLS = 13;
export const FLASK_MLS = 14;
export const FLASK_DISABLE = 15;
export const FLASK_GETAVC_THRESHOLD = 16;
export const FLASK_SETAVC_THRESHOLD = 17;
export const FLASK_AVC_HASHSTATS = 18;
export const FLASK_AVC_CACHESTATS = 19;
export const FLASK_MEMBER = 20;
export const FLASK_ADD_OCONTEXT = 21;
export const FLASK_DEL_OCONTEXT = 22;
export const FLASK_GET_PEER_SID = 23;
export const FLASK_RELABEL_DOMAIN = 24;
export const FLASK_DEVICETREE_LABEL = 25;
