// The constants of Xen's public header version.h. Made by `bun run codegen`: do not edit.

export const XENVER_version = 0;
export const XENVER_extraversion = 1;
export const XEN_EXTRAVERSION_LEN = 16;
export const XENVER_compile_info = 2;
export const XENVER_capabilities = 3;
export const XEN_CAPABILITIES_INFO_LEN = 1024;
export const XENVER_changeset = 4;
export const XEN_CHANGESET_INFO_LEN = 64;
export const XENVER_platform_parameters = 5;
export const XENVER_get_features = 6;
export const XENVER_pagesize = 7;
export const XENVER_guest_handle = 8;
export const XENVER_commandline = 9;
export const XENVER_build_id = 10;
