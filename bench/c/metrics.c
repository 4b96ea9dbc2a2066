/* The queries of a metrics agent, through libxenctrl; for a scrape also xenstored and the files of the back ends. */

#define __XEN_TOOLS__ 1

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <xen/io/xs_wire.h>
#include <xencall.h>
#include <xenctrl.h>

#include "rounds.h"

#define DOMAINS 64
#define CPUS 64
#define PORTS 128

static xc_interface *xch;
static xencall_handle *xcall;
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

/* The machine: its cpus, their power states, its nodes. */
static void host(void)
{
    xc_cputopo_t topology[CPUS];
    xc_meminfo_t memory[CPUS];
    uint32_t distances[CPUS * CPUS];
    unsigned int count = CPUS;
    xc_physinfo_t info;
    int cpus = idle_times(), states;

    memset(&info, 0, sizeof(info));
    if (xc_physinfo(xch, &info) < 0 || xc_cputopoinfo(xch, &count, topology) < 0)
        fail("xc_cputopoinfo");
    count = info.max_node_id + 1;
    if (xc_numainfo(xch, &count, memory, distances) < 0)
        fail("xc_numainfo");
    for (int cpu = 0; cpu < cpus; cpu++) {
        uint64_t triggers[CPUS], residencies[CPUS], deep[CPUS];
        struct xc_cx_stat sleep = { .triggers = triggers, .residencies = residencies, .pc = deep, .cc = deep };

        if (xc_pm_get_max_px(xch, cpu, &states) == 0)
            fail("this machine has frequencies, which this program does not read");
        if (xc_pm_get_max_cx(xch, cpu, &states) < 0)
            continue;
        sleep.nr = states;
        if (xc_pm_get_cxstat(xch, cpu, &sleep) < 0)
            fail("xc_pm_get_cxstat");
    }
}

/* One hypercall for each port, as libxenctrl offers it. */
static void ports_one_by_one(uint32_t domid)
{
    xc_evtchn_status_t status = { .dom = domid };

    for (status.port = 1; xc_evtchn_status(xch, &status) == 0; status.port++)
        ;
    if (errno != EINVAL)
        fail("xc_evtchn_status");
}

/* One hypercall for many ports, which needs a library below libxenctrl. */
static void ports_together(uint32_t domid)
{
    static evtchn_status_t *statuses;
    static multicall_entry_t *calls;

    if (statuses == NULL) {
        statuses = xencall_alloc_buffer(xcall, PORTS * sizeof(*statuses));
        calls = xencall_alloc_buffer(xcall, PORTS * sizeof(*calls));
        if (statuses == NULL || calls == NULL)
            fail("xencall_alloc_buffer");
        for (int index = 0; index < PORTS; index++) {
            calls[index].op = __HYPERVISOR_event_channel_op;
            calls[index].args[0] = EVTCHNOP_status;
            calls[index].args[1] = (unsigned long)&statuses[index];
        }
    }
    for (uint32_t first = 1;; first += PORTS) {
        for (int index = 0; index < PORTS; index++) {
            statuses[index].dom = domid;
            statuses[index].port = first + index;
        }
        if (xencall2(xcall, __HYPERVISOR_multicall, (unsigned long)calls, PORTS) < 0)
            fail("xencall2");
        for (int index = 0; index < PORTS; index++) {
            long result = calls[index].result;

            if (result == -EINVAL)
                return;
            if (result != 0)
                fail("EVTCHNOP_status");
        }
    }
}

/* Every vcpu, port and grant table of a domain. */
static void one_guest(const xc_domaininfo_t *domain, void (*ports)(uint32_t domid))
{
    struct gnttab_query_size size = { .dom = domain->domain };
    xc_vcpuinfo_t info;

    for (uint32_t vcpu = 0; vcpu <= domain->max_vcpu_id; vcpu++)
        if (xc_vcpu_getinfo(xch, domain->domain, vcpu, &info) < 0)
            fail("xc_vcpu_getinfo");
    ports(domain->domain);
    if (xc_gnttab_query_size(xch, &size) != 0)
        fail("xc_gnttab_query_size");
}

static size_t add_request(char *to, uint32_t type, const char *payload, size_t length)
{
    struct xsd_sockmsg header = { .type = type, .len = length };

    memcpy(to, &header, sizeof(header));
    memcpy(to + sizeof(header), payload, length);
    return sizeof(header) + length;
}

/* Three requests for each domain, in one write, and answers that are only counted. */
static void store(int count)
{
    static char requests[DOMAINS * 3 * 64], answers[65536];
    static int connection = -1;
    size_t length = 0, have = 0;
    char payload[64];
    int due = count * 3;

    if (connection < 0) {
        struct sockaddr_un address = { .sun_family = AF_UNIX, .sun_path = "/run/xenstored/socket" };

        connection = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connection < 0 || connect(connection, (struct sockaddr *)&address, sizeof(address)) != 0)
            fail("connect");
    }
    for (int index = 0; index < count; index++) {
        int domid = domains[index].domain;
        int size = snprintf(payload, sizeof(payload), "/local/domain/%d/name", domid);

        length += add_request(requests + length, XS_READ, payload, size + 1);
        size = snprintf(payload, sizeof(payload), "/local/domain/%d/memory/target", domid);
        length += add_request(requests + length, XS_READ, payload, size + 1);
        size = snprintf(payload, sizeof(payload), "quota%c%d", 0, domid);
        length += add_request(requests + length, XS_CONTROL, payload, size + 1);
    }
    if (write(connection, requests, length) != (ssize_t)length)
        fail("write");
    while (due > 0) {
        struct xsd_sockmsg header;
        ssize_t got = read(connection, answers + have, sizeof(answers) - have);
        size_t at = 0;

        if (got <= 0)
            fail("read");
        have += got;
        for (;;) {
            if (have - at < sizeof(header))
                break;
            memcpy(&header, answers + at, sizeof(header));
            if (have - at < sizeof(header) + header.len)
                break;
            at += sizeof(header) + header.len;
            due--;
        }
        have -= at;
        memmove(answers, answers + at, have);
    }
}

static void read_file(const char *path)
{
    static char text[65536];
    int file = open(path, O_RDONLY);

    if (file < 0 || read(file, text, sizeof(text)) < 0)
        fail(path);
    close(file);
}

/* Linux's list of back ends, one file for all networks, and seven for each disk. */
static void devices(void)
{
    static const char *const names[] = { "rd_req", "wr_req", "f_req", "ds_req", "oo_req", "rd_sect", "wr_sect" };
    static const char folder[] = "/sys/bus/xen-backend/devices";
    DIR *list = opendir(folder);
    struct dirent *entry;
    char path[512];

    if (list == NULL)
        fail(folder);
    read_file("/proc/net/dev");
    while ((entry = readdir(list)) != NULL) {
        if (strncmp(entry->d_name, "vif-", 4) == 0) {
            snprintf(path, sizeof(path), "%s/%s/net", folder, entry->d_name);
            DIR *net = opendir(path);

            if (net == NULL)
                fail(path);
            while (readdir(net) != NULL)
                ;
            closedir(net);
        } else if (strncmp(entry->d_name, "vbd-", 4) == 0) {
            for (size_t index = 0; index < sizeof(names) / sizeof(names[0]); index++) {
                snprintf(path, sizeof(path), "%s/%s/statistics/%s", folder, entry->d_name, names[index]);
                read_file(path);
            }
        }
    }
    closedir(list);
}

static long scrape_with(void (*ports)(uint32_t domid), unsigned long count)
{
    int got = 0;

    while (count-- > 0) {
        got = xc_domain_getinfolist(xch, 0, DOMAINS, domains);
        if (got < 0)
            fail("xc_domain_getinfolist");
        store(got);
        host();
        for (int index = 0; index < got; index++)
            one_guest(&domains[index], ports);
        devices();
    }
    return got;
}

static long scrape(unsigned long count)
{
    return scrape_with(ports_one_by_one, count);
}

static long scrape_by_fewest_calls(unsigned long count)
{
    return scrape_with(ports_together, count);
}

int main(void)
{
    static const struct work works[] = {
        { "physinfo", physinfo },
        { "domain", one_domain },
        { "round", round_of_all },
        { "scrape-by-libxenctrl", scrape },
        { "scrape-by-fewest-calls", scrape_by_fewest_calls },
        { NULL, NULL },
    };

    xch = xc_interface_open(NULL, NULL, 0);
    if (xch == NULL)
        fail("xc_interface_open");
    xcall = xencall_open(NULL, 0);
    if (xcall == NULL)
        fail("xencall_open");
    return serve(works);
}
