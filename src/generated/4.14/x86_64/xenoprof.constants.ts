// The constants of Xen's public header xenoprof.h. Made by `bun run codegen`: do not edit.

export const XENOPROF_init = 0;
export const XENOPROF_reset_active_list = 1;
export const XENOPROF_reset_passive_list = 2;
export const XENOPROF_set_active = 3;
export const XENOPROF_set_passive = 4;
export const XENOPROF_reserve_counters = 5;
export const XENOPROF_counter = 6;
export const XENOPROF_setup_events = 7;
export const XENOPROF_enable_virq = 8;
export const XENOPROF_start = 9;
export const XENOPROF_stop = 10;
export const XENOPROF_disable_virq = 11;
export const XENOPROF_release_counters = 12;
export const XENOPROF_shutdown = 13;
export const XENOPROF_get_buffer = 14;
export const XENOPROF_set_backtrace = 15;
export const XENOPROF_get_ibs_caps = 16;
export const XENOPROF_ibs_counter = 17;
export const XENOPROF_last_op = 17;
export const MAX_OPROF_EVENTS = 32;
export const MAX_OPROF_DOMAINS = 25;
export const XENOPROF_CPU_TYPE_SIZE = 64;
export const XENOPROF_ESCAPE_CODE = 0xffffffffffffffffn;
export const XENOPROF_TRACE_BEGIN = 1;
