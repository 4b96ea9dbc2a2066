/*
 * Event round trips within one domain, through libxenevtchn: notified at one handle, waited for at another; and
 * answered by another process, which is this program with the arguments "echo PORT".
 */

#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <xenevtchn.h>

#include "rounds.h"

static xenevtchn_handle *waiter, *notifier, *asker;
static evtchn_port_t waited, notified, asked;

/* Waits for the next event of the handle's only port, as programs do with poll, and lets the one after it come. */
static void wait_for(xenevtchn_handle *handle, evtchn_port_t port)
{
    struct pollfd ready = { .fd = xenevtchn_fd(handle), .events = POLLIN };

    if (poll(&ready, 1, -1) != 1)
        fail("poll");
    if (xenevtchn_pending(handle) != (xenevtchn_port_or_error_t)port)
        fail("xenevtchn_pending");
    if (xenevtchn_unmask(handle, port) < 0)
        fail("xenevtchn_unmask");
}

/* Answers each event of a port with one, until whoever started it ends. */
_Noreturn static void echo(evtchn_port_t remote)
{
    xenevtchn_handle *handle = xenevtchn_open(NULL, 0);
    xenevtchn_port_or_error_t port;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (handle == NULL)
        fail("xenevtchn_open");
    port = xenevtchn_bind_interdomain(handle, 0, remote);
    if (port < 0)
        fail("xenevtchn_bind_interdomain");
    for (;;) {
        wait_for(handle, port);
        if (xenevtchn_notify(handle, port) < 0)
            fail("xenevtchn_notify");
    }
}

/* Asks the process that answers. */
static long answered(unsigned long count)
{
    while (count-- > 0) {
        if (xenevtchn_notify(asker, asked) < 0)
            fail("xenevtchn_notify");
        wait_for(asker, asked);
    }
    return 1;
}

static long with_poll(unsigned long count)
{
    while (count-- > 0) {
        if (xenevtchn_notify(notifier, notified) < 0)
            fail("xenevtchn_notify");
        wait_for(waiter, waited);
    }
    return 1;
}

/* The least that there is: notifying alone, events becoming one. */
static long notify(unsigned long count)
{
    while (count-- > 0)
        if (xenevtchn_notify(notifier, notified) < 0)
            fail("xenevtchn_notify");
    return 1;
}

int main(int argc, char **argv)
{
    static const struct work works[] = {
        { "poll", with_poll },
        { "notify", notify },
        { "answered", answered },
        { NULL, NULL },
    };
    xenevtchn_port_or_error_t port;

    if (argc == 3 && strcmp(argv[1], "echo") == 0)
        echo(strtoul(argv[2], NULL, 10));
    waiter = xenevtchn_open(NULL, 0);
    asker = xenevtchn_open(NULL, 0);
    notifier = xenevtchn_open(NULL, 0);
    if (waiter == NULL || notifier == NULL || asker == NULL)
        fail("xenevtchn_open");
    port = xenevtchn_bind_unbound_port(waiter, 0);
    if (port < 0)
        fail("xenevtchn_bind_unbound_port");
    waited = port;
    port = xenevtchn_bind_interdomain(notifier, 0, waited);
    if (port < 0)
        fail("xenevtchn_bind_interdomain");
    notified = port;
    port = xenevtchn_bind_unbound_port(asker, 0);
    if (port < 0)
        fail("xenevtchn_bind_unbound_port");
    asked = port;
    if (fork() == 0)
        echo(asked);
    /* What the other end is given for binding is answered too: it can be asked from then on. */
    wait_for(asker, asked);
    return serve(works);
}
