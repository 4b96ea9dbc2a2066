/* What a metrics agent asks in each round: the host, its cpus, every domain and every vcpu, through libxenctrl. */

#define __XEN_TOOLS__ 1

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <xenctrl.h>

#include "rounds.h"

#define DOMAINS 64
#define CPUS 64

static xc_interface *xch;
static xc_domaininfo_t domains[DOMAINS];

static long physinfo(unsigned long count)
{
    xc_physinfo_t info;

    while (count-- > 0) {
        memset(&info, 0, sizeof(info));
        if (xc_physinfo(xch, &info) < 0)
            fail("xc_physinfo");
    }
    return info.total_pages;
}

static int idle_times(void)
{
    xc_cpuinfo_t idle[CPUS];
    int cpus;

    if (xc_getcpuinfo(xch, CPUS, idle, &cpus) < 0)
        fail("xc_getcpuinfo");
    return cpus;
}

static long one_domain(unsigned long count)
{
    xc_domaininfo_t info;

    while (count-- > 0)
        if (xc_domain_getinfolist(xch, 0, 1, &info) != 1)
            fail("xc_domain_getinfolist");
    return info.domain;
}

/* The domains and vcpus that were found. */
static long round_of_all(unsigned long count)
{
    long found = 0;

    while (count-- > 0) {
        int got;

        physinfo(1);
        found = idle_times();
        got = xc_domain_getinfolist(xch, 0, DOMAINS, domains);
        if (got < 0)
            fail("xc_domain_getinfolist");
        found += got;
        for (int index = 0; index < got; index++) {
            const xc_domaininfo_t *domain = &domains[index];

            if (domain->max_vcpu_id == XEN_INVALID_MAX_VCPU_ID)
                continue;
            for (uint32_t vcpu = 0; vcpu <= domain->max_vcpu_id; vcpu++) {
                xc_vcpuinfo_t info;

                if (xc_vcpu_getinfo(xch, domain->domain, vcpu, &info) < 0)
                    fail("xc_vcpu_getinfo");
                found++;
            }
        }
    }
    return found;
}

int main(void)
{
    static const struct work works[] = {
        { "physinfo", physinfo },
        { "domain", one_domain },
        { "round", round_of_all },
        { NULL, NULL },
    };

    xch = xc_interface_open(NULL, NULL, 0);
    if (xch == NULL)
        fail("xc_interface_open");
    return serve(works);
}
