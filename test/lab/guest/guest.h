/*
 * The lab's own guests: freestanding kernels of a few pages, one for each kind of guest, which share guest.c. They
 * print a line about themselves on the PV console, echo what is typed, and do what a few characters ask for:
 *
 *   !          power off
 *   @          crash
 *   ~0 … ~9    shut down for the reason of that number (sched.h: 1 reboot, 2 suspend, 4 watchdog); a guest that is
 *              resumed says so and goes on
 *   ~b         be busy instead of asleep while nothing is typed; once more: be quiet again
 *   ~m         print the beginning of the marker page, as text
 *   ~e         print how many events have come on the port that dom0 may bind
 *   ~v         start the other vcpus, which then sleep; ~V starts them busy
 *   ~u         on Arm, where it has been given a UART: say so there, and then echo what is typed there; nothing else is
 *              heard from then on
 *   ~~         a tilde
 *
 * The line is "XEN-TS-GUEST" and NAME=VALUE pairs, numbers in decimal:
 *
 *   kind       pv, pvh or arm64
 *   xen        the version that XENVER_version gives
 *   marker     frame number (pseudo-physical) of a page that begins with "XEN-TS-MARKER"
 *   gref       grant by which dom0 may map the marker page, also to write
 *   port       event channel, unbound, for dom0 to bind; each event on it is answered by one
 *   console    event channel of the console
 */
#ifndef GUEST_H
#define GUEST_H

#include <stdint.h>

#define PAGE_SIZE 4096
#define STACK_SIZE 4096
#define MAX_VCPUS 8

typedef unsigned long word;

/* Pages that Xen or another domain writes into. */
typedef uint8_t page_t[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

enum {
    HYPERCALL_memory_op = 12,
    HYPERCALL_update_va_mapping = 14,
    HYPERCALL_xen_version = 17,
    HYPERCALL_grant_table_op = 20,
    HYPERCALL_vcpu_op = 24,
    HYPERCALL_sched_op = 29,
    HYPERCALL_event_channel_op = 32,
    HYPERCALL_hvm_op = 34,
};

#define DOMID_SELF 0x7ff0

/* io/console.h */
struct console_ring {
    uint8_t in[1024];
    uint8_t out[2048];
    uint32_t in_cons, in_prod, out_cons, out_prod;
};

/* What each kind of guest finds out in its own way. */
struct platform {
    const char *kind;
    volatile struct console_ring *console;
    uint32_t console_port;
    /* A bit for each event channel. */
    volatile word *pending;
    /* The first frame of the grant table, version 1. */
    volatile struct grant_entry *grants;
    /* The marker page as its grant names it, and as a pseudo-physical frame. */
    uint32_t marker_frame;
    uint32_t marker_pfn;
};

/* struct grant_entry_v1 */
struct grant_entry {
    uint16_t flags;
    uint16_t domid;
    uint32_t frame;
};

extern page_t shared_info, grant_frame, marker;
extern uint8_t stacks[MAX_VCPUS][STACK_SIZE];

/* Of each kind: the hypercall, and starting a vcpu (0 or a negative error), which is to call vcpu_main. */
word hypercall(word number, word a, word b, word c);
int start_vcpu(unsigned int vcpu);
void serve_uart(void);

_Noreturn void guest_main(const struct platform *platform);
_Noreturn void vcpu_main(void);

/* Of guests whose frames are translated: asks for what PV guests find in their start_info. */
void setup_translated(struct platform *platform);

#endif
