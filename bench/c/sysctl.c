/* What a toolstack asks most, the list of domains, as C programs ask it. */

#define __XEN_TOOLS__ 1

#include <stddef.h>
#include <stdint.h>

#include <xenctrl.h>
#include <xencall.h>
#include <xen/sysctl.h>

#include "rounds.h"

/* Room for the benchmark's 61 domains; libxenctrl's bouncing grows with it. */
#define DOMAINS 64

static xc_interface *xch;
static xencall_handle *xcall;
static struct xen_sysctl *sysctl;
static xc_domaininfo_t *records;

/* libxenctrl: the caller's own array, a bounce buffer at every call. */
static long list(unsigned long count)
{
    static xc_domaininfo_t own[DOMAINS];
    int domains = 0;

    while (count-- > 0) {
        domains = xc_domain_getinfolist(xch, 0, DOMAINS, own);
        if (domains < 0)
            fail("xc_domain_getinfolist");
    }
    return domains;
}

/* The best that C can do: operation and records stay in hypercall-safe memory. */
static long list_reused(unsigned long count)
{
    while (count-- > 0) {
        sysctl->cmd = XEN_SYSCTL_getdomaininfolist;
        sysctl->interface_version = XEN_SYSCTL_INTERFACE_VERSION;
        sysctl->u.getdomaininfolist.first_domain = 0;
        sysctl->u.getdomaininfolist.max_domains = DOMAINS;
        set_xen_guest_handle_raw(sysctl->u.getdomaininfolist.buffer, records);
        if (xencall1(xcall, __HYPERVISOR_sysctl, (uintptr_t)sysctl) < 0)
            fail("sysctl getdomaininfolist");
    }
    return sysctl->u.getdomaininfolist.num_domains;
}

int main(void)
{
    static const struct work works[] = {
        { "list", list },
        { "list-reused", list_reused },
        { NULL, NULL },
    };

    xch = xc_interface_open(NULL, NULL, 0);
    if (xch == NULL)
        fail("xc_interface_open");
    xcall = xencall_open(NULL, 0);
    if (xcall == NULL)
        fail("xencall_open");
    sysctl = xencall_alloc_buffer(xcall, sizeof(*sysctl));
    records = xencall_alloc_buffer(xcall, DOMAINS * sizeof(*records));
    if (sysctl == NULL || records == NULL)
        fail("xencall_alloc_buffer");
    return serve(works);
}
