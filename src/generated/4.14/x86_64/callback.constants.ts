// The constants of Xen's public header callback.h. Made by `bun run codegen`: do not edit.

export const CALLBACKTYPE_event = 0;
export const CALLBACKTYPE_failsafe = 1;
export const CALLBACKTYPE_syscall = 2;
export const CALLBACKTYPE_sysenter_deprecated = 3;
export const CALLBACKTYPE_nmi = 4;
export const CALLBACKTYPE_sysenter = 5;
export const CALLBACKTYPE_syscall32 = 7;
export const _CALLBACKF_mask_events = 0;
export const CALLBACKF_mask_events = 1;
export const CALLBACKOP_register = 0;
export const CALLBACKOP_unregister = 1;
