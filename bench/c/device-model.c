/*
 * An ioreq server for one port of a guest, through libxendevicemodel: answers its reads with a number. The environment
 * names the domain and the port.
 */

#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include <xendevicemodel.h>
#include <xenevtchn.h>
#include <xenforeignmemory.h>
#include <xen/hvm/ioreq.h>
#include <xen/memory.h>

#include "rounds.h"

static xenevtchn_handle *events;
static evtchn_port_t port;
static volatile ioreq_t *request;

/* Serves that many requests, each after an event. */
static long served(unsigned long count)
{
    struct pollfd ready = { .fd = xenevtchn_fd(events), .events = POLLIN };

    while (count > 0) {
        if (poll(&ready, 1, -1) != 1)
            fail("poll");
        if (xenevtchn_pending(events) != (xenevtchn_port_or_error_t)port)
            fail("xenevtchn_pending");
        if (xenevtchn_unmask(events, port) < 0)
            fail("xenevtchn_unmask");
        if (request->state != STATE_IOREQ_READY)
            continue;
        __sync_synchronize();
        request->state = STATE_IOREQ_INPROCESS;
        request->data = 0x41;
        __sync_synchronize();
        request->state = STATE_IORESP_READY;
        if (xenevtchn_notify(events, port) < 0)
            fail("xenevtchn_notify");
        count--;
    }
    return 0x41;
}

static unsigned long number(const char *name)
{
    const char *text = getenv(name);

    if (text == NULL)
        fail(name);
    return strtoul(text, NULL, 0);
}

int main(void)
{
    static const struct work works[] = {
        { "served", served },
        { NULL, NULL },
    };
    domid_t domid = number("BENCH_DOMID");
    uint64_t first = number("BENCH_PORT");
    xendevicemodel_handle *model = xendevicemodel_open(NULL, 0);
    xenforeignmemory_handle *memory = xenforeignmemory_open(NULL, 0);
    xenevtchn_port_or_error_t bound;
    ioservid_t id;
    void *page = NULL;

    events = xenevtchn_open(NULL, 0);
    if (model == NULL || memory == NULL || events == NULL)
        fail("open");
    if (xendevicemodel_create_ioreq_server(model, domid, 0, &id) < 0)
        fail("create_ioreq_server");
    if (xenforeignmemory_map_resource(memory, domid, XENMEM_resource_ioreq_server, id, 1, 1, &page,
                                      PROT_READ | PROT_WRITE, 0) == NULL)
        fail("map_resource");
    request = page;
    if (xendevicemodel_map_io_range_to_ioreq_server(model, domid, id, 0, first, first) < 0)
        fail("map_io_range_to_ioreq_server");
    /* Xen names the vcpu's event channel once the server is enabled. */
    if (xendevicemodel_set_ioreq_server_state(model, domid, id, 1) < 0)
        fail("set_ioreq_server_state");
    bound = xenevtchn_bind_interdomain(events, domid, request->vp_eport);
    if (bound < 0)
        fail("xenevtchn_bind_interdomain");
    port = bound;
    return serve(works);
}
