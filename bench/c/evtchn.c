/* Event round trips within one domain, through libxenevtchn: notified at one handle, waited for at another. */

#include <poll.h>
#include <stddef.h>
#include <stdint.h>

#include <xenevtchn.h>

#include "rounds.h"

static xenevtchn_handle *waiter, *notifier;
static evtchn_port_t waited, notified;

/* As programs do that wait with poll: for anything, then which port, then let the next event come. */
static long with_poll(unsigned long count)
{
    struct pollfd ready = { .fd = xenevtchn_fd(waiter), .events = POLLIN };
    long events = 0;

    while (count-- > 0) {
        if (xenevtchn_notify(notifier, notified) < 0)
            fail("xenevtchn_notify");
        if (poll(&ready, 1, 1000) != 1)
            fail("poll");
        if (xenevtchn_pending(waiter) != (xenevtchn_port_or_error_t)waited)
            fail("xenevtchn_pending");
        if (xenevtchn_unmask(waiter, waited) < 0)
            fail("xenevtchn_unmask");
        events = 1;
    }
    return events;
}

/* The least that there is: notifying alone, events becoming one. */
static long notify(unsigned long count)
{
    while (count-- > 0)
        if (xenevtchn_notify(notifier, notified) < 0)
            fail("xenevtchn_notify");
    return 1;
}

int main(void)
{
    static const struct work works[] = {
        { "poll", with_poll },
        { "notify", notify },
        { NULL, NULL },
    };
    xenevtchn_port_or_error_t port;

    waiter = xenevtchn_open(NULL, 0);
    notifier = xenevtchn_open(NULL, 0);
    if (waiter == NULL || notifier == NULL)
        fail("xenevtchn_open");
    port = xenevtchn_bind_unbound_port(waiter, 0);
    if (port < 0)
        fail("xenevtchn_bind_unbound_port");
    waited = port;
    port = xenevtchn_bind_interdomain(notifier, 0, waited);
    if (port < 0)
        fail("xenevtchn_bind_interdomain");
    notified = port;
    return serve(works);
}
