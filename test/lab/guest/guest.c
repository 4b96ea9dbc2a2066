/* What all kinds of guest do: see guest.h. */

#include "guest.h"

enum { SCHEDOP_yield = 0, SCHEDOP_shutdown = 2, SCHEDOP_poll = 3 };
enum { EVTCHNOP_send = 4, EVTCHNOP_alloc_unbound = 6 };
enum { SHUTDOWN_poweroff = 0, SHUTDOWN_crash = 3 };
enum { GTF_permit_access = 1 };

/* The first references are Xen's own. */
#define MARKER_GREF 8

page_t shared_info, grant_frame, marker = "XEN-TS-MARKER";
uint8_t stacks[MAX_VCPUS][STACK_SIZE] __attribute__((aligned(16)));

static const struct platform *here;
static uint32_t port;
static uint32_t events;
static int busy;
static volatile int busy_vcpus;

#define barrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)

static void notify(uint32_t channel)
{
    hypercall(HYPERCALL_event_channel_op, EVTCHNOP_send, (word)&channel, 0);
}

/* Whether an event was pending; it no longer is. */
static int take_event(uint32_t channel)
{
    const word bits = 8 * sizeof(word);
    const word bit = (word)1 << (channel % bits);

    return (__atomic_fetch_and(&here->pending[channel / bits], ~bit, __ATOMIC_SEQ_CST) & bit) != 0;
}

/* Sleeps until an event is pending on one of the channels. */
static void wait(const uint32_t *channels, unsigned int count)
{
    struct {
        const uint32_t *ports;
        unsigned int nr_ports;
        uint64_t timeout;
    } poll = { channels, count, 0 };

    hypercall(HYPERCALL_sched_op, SCHEDOP_poll, (word)&poll, 0);
}

static void put(char character)
{
    volatile struct console_ring *ring = here->console;

    while (ring->out_prod - ring->out_cons >= sizeof(ring->out)) {
        take_event(here->console_port);
        if (ring->out_prod - ring->out_cons < sizeof(ring->out))
            break;
        wait(&here->console_port, 1);
    }
    ring->out[ring->out_prod % sizeof(ring->out)] = character;
    barrier();
    ring->out_prod++;
}

static void print(const char *text)
{
    while (*text != '\0')
        put(*text++);
}

static void print_number(word value)
{
    char digits[24];
    char *start = digits + sizeof(digits);

    *--start = '\0';
    do
        *--start = '0' + value % 10;
    while ((value /= 10) != 0);
    print(start);
}

static void print_pair(const char *name, word value)
{
    print(name);
    print_number(value);
}

static void shut_down(uint32_t reason)
{
    notify(here->console_port);
    hypercall(HYPERCALL_sched_op, SCHEDOP_shutdown, (word)&reason, 0);
    print("resumed\n");
}

static void answer_event(void)
{
    if (!take_event(port))
        return;
    events++;
    notify(port);
}

static void print_marker(void)
{
    unsigned int at;

    for (at = 0; at < 64 && marker[at] != '\0'; at++)
        put(*(volatile uint8_t *)&marker[at]);
    put('\n');
}

static void start_vcpus(int quiet)
{
    unsigned int vcpu = 1;

    busy_vcpus = !quiet;
    while (vcpu < MAX_VCPUS && start_vcpu(vcpu) == 0)
        vcpu++;
    print_pair("vcpus=", vcpu);
    print("\n");
}

static void command(char letter)
{
    if (letter >= '0' && letter <= '9')
        shut_down(letter - '0');
    else if (letter == 'b')
        busy = !busy;
    else if (letter == 'm')
        print_marker();
    else if (letter == 'e') {
        answer_event();
        print_pair("events=", events);
        print("\n");
    } else if (letter == 'v' || letter == 'V')
        start_vcpus(letter == 'v');
    else if (letter == 'u')
        serve_uart();
    else
        put(letter);
}

static void typed(char character)
{
    static int escaped;

    if (escaped) {
        escaped = 0;
        command(character);
    } else if (character == '~')
        escaped = 1;
    else if (character == '!')
        shut_down(SHUTDOWN_poweroff);
    else if (character == '@')
        shut_down(SHUTDOWN_crash);
    else
        put(character);
}

static void read_console(void)
{
    volatile struct console_ring *ring = here->console;

    if (ring->in_cons == ring->in_prod)
        return;
    while (ring->in_cons != ring->in_prod) {
        char character;

        barrier();
        character = ring->in[ring->in_cons % sizeof(ring->in)];
        barrier();
        ring->in_cons++;
        typed(character);
    }
    notify(here->console_port);
}

static void say_hello(void)
{
    print("XEN-TS-GUEST kind=");
    print(here->kind);
    print_pair(" xen=", hypercall(HYPERCALL_xen_version, 0, 0, 0));
    print_pair(" marker=", here->marker_pfn);
    print_pair(" gref=", MARKER_GREF);
    print_pair(" port=", port);
    print_pair(" console=", here->console_port);
    print("\n");
    notify(here->console_port);
}

void guest_main(const struct platform *platform)
{
    struct {
        uint16_t dom, remote_dom;
        uint32_t port;
    } unbound = { DOMID_SELF, 0, 0 };

    here = platform;
    here->grants[MARKER_GREF].domid = 0;
    here->grants[MARKER_GREF].frame = here->marker_frame;
    barrier();
    here->grants[MARKER_GREF].flags = GTF_permit_access;
    hypercall(HYPERCALL_event_channel_op, EVTCHNOP_alloc_unbound, (word)&unbound, 0);
    port = unbound.port;
    say_hello();
    for (;;) {
        const uint32_t channels[] = { here->console_port, port };

        take_event(here->console_port);
        read_console();
        answer_event();
        if (!busy)
            wait(channels, 2);
    }
}

void vcpu_main(void)
{
    for (;;)
        if (!busy_vcpus)
            wait(&port, 0);
}
