// The constants of Xen's public header tmem.h. Made by `bun run codegen`: do not edit.

export const TMEM_SPEC_VERSION = 1;
export const TMEM_NEW_POOL = 1;
export const TMEM_DESTROY_POOL = 2;
export const TMEM_PUT_PAGE = 4;
export const TMEM_GET_PAGE = 5;
export const TMEM_FLUSH_PAGE = 6;
export const TMEM_FLUSH_OBJECT = 7;
export const TMEM_AUTH = 101;
export const TMEM_RESTORE_NEW = 102;
export const TMEM_POOL_PERSIST = 1;
export const TMEM_POOL_SHARED = 2;
export const TMEM_POOL_PRECOMPRESSED = 4;
export const TMEM_POOL_PAGESIZE_SHIFT = 4;
export const TMEM_POOL_PAGESIZE_MASK = 15;
export const TMEM_POOL_VERSION_SHIFT = 24;
export const TMEM_POOL_VERSION_MASK = 255;
export const TMEM_POOL_RESERVED_BITS = 0xffff00;
export const TMEM_CLIENT_COMPRESS = 1;
export const TMEM_CLIENT_FROZEN = 2;
export const EFROZEN = 1000;
export const EEMPTY = 1001;
