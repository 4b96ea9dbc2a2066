/*
 * A monitor of one guest, through libxenctrl: answers the guest's own requests. The environment names the domain.
 */

#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <xenctrl.h>
#include <xenevtchn.h>
#include <xen/vm_event.h>

#include "rounds.h"

#define PAGE_SIZE 4096
/* Every answer's result, on both sides. */
#define ANSWERED 0x41

static xenevtchn_handle *events;
static evtchn_port_t port;
static vm_event_back_ring_t ring;

/* Answers one request; 0 if there is none. */
static int answer(void)
{
    vm_event_request_t request;
    vm_event_response_t response;

    if (!RING_HAS_UNCONSUMED_REQUESTS(&ring))
        return 0;
    memcpy(&request, RING_GET_REQUEST(&ring, ring.req_cons), sizeof(request));
    ring.req_cons++;
    ring.sring->req_event = ring.req_cons + 1;
    memset(&response, 0, sizeof(response));
    response.version = VM_EVENT_INTERFACE_VERSION;
    response.vcpu_id = request.vcpu_id;
    response.flags = request.flags & VM_EVENT_FLAG_VCPU_PAUSED;
    response.reason = request.reason;
    memcpy(RING_GET_RESPONSE(&ring, ring.rsp_prod_pvt), &response, sizeof(response));
    ring.rsp_prod_pvt++;
    RING_PUSH_RESPONSES(&ring);
    if (xenevtchn_notify(events, port) < 0)
        fail("xenevtchn_notify");
    return 1;
}

/* Answers that many requests, each after an event. */
static long answered(unsigned long count)
{
    struct pollfd ready = { .fd = xenevtchn_fd(events), .events = POLLIN };

    while (count > 0) {
        if (poll(&ready, 1, -1) != 1)
            fail("poll");
        if (xenevtchn_pending(events) != (xenevtchn_port_or_error_t)port)
            fail("xenevtchn_pending");
        if (xenevtchn_unmask(events, port) < 0)
            fail("xenevtchn_unmask");
        while (count > 0 && answer())
            count--;
    }
    return ANSWERED;
}

int main(void)
{
    static const struct work works[] = {
        { "answered", answered },
        { NULL, NULL },
    };
    const char *text = getenv("BENCH_DOMID");
    xc_interface *xch = xc_interface_open(NULL, NULL, 0);
    xenevtchn_port_or_error_t bound;
    uint32_t domid, remote;
    void *page;

    if (text == NULL)
        fail("BENCH_DOMID");
    domid = (uint32_t)strtoul(text, NULL, 0);
    events = xenevtchn_open(NULL, 0);
    if (xch == NULL || events == NULL)
        fail("open");
    page = xc_monitor_enable(xch, domid, &remote);
    if (page == NULL)
        fail("xc_monitor_enable");
    bound = xenevtchn_bind_interdomain(events, domid, remote);
    if (bound < 0)
        fail("xenevtchn_bind_interdomain");
    port = (evtchn_port_t)bound;
    SHARED_RING_INIT((vm_event_sring_t *)page);
    BACK_RING_INIT(&ring, (vm_event_sring_t *)page, PAGE_SIZE);
    if (xc_monitor_guest_request(xch, domid, 1, 1, 0) < 0)
        fail("xc_monitor_guest_request");
    return serve(works);
}
