/* What C's libxenctrl says of the host and of every domain, as JSON: a peer to compare the objects with. */

#define __XEN_TOOLS__ 1

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xenctrl.h>

#define DOMAINS 256
#define CPUS 64

static xc_interface *xch;

static void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(EXIT_FAILURE);
}

static void number(const char *name, long long value)
{
    printf("\"%s\":%lld,", name, value);
}

/* What a call has put into a variable, or the negative errno. The call comes first: C leaves open when arguments are read. */
#define OUTCOME(name, call, value)                                                                                  \
    do {                                                                                                            \
        int failed = call;                                                                                          \
                                                                                                                    \
        number(name, failed ? -errno : (long long)(value));                                                         \
    } while (0)

static void bits(const char *name, const uint8_t *map, int size)
{
    const char *separator = "";

    printf("\"%s\":[", name);
    for (int bit = 0; bit < size * 8; bit++)
        if (map[bit / 8] & (1 << (bit % 8))) {
            printf("%s%d", separator, bit);
            separator = ",";
        }
    printf("],");
}

static void host(void)
{
    xc_physinfo_t info = { 0 };
    xc_cpuinfo_t idle[CPUS];
    xc_cputopo_t topology[CPUS];
    unsigned int count = CPUS;
    unsigned long last_page = 0;
    struct xen_sysctl_credit2_schedule credit2 = { 0 };
    xc_cpupoolinfo_t *pool;
    int cpus = 0, scheduler = 0, states = 0;

    if (xc_physinfo(xch, &info) < 0)
        fail("xc_physinfo");
    number("threads_per_core", info.threads_per_core);
    number("cores_per_socket", info.cores_per_socket);
    number("nr_cpus", info.nr_cpus);
    number("max_cpu_id", info.max_cpu_id);
    number("nr_nodes", info.nr_nodes);
    number("max_node_id", info.max_node_id);
    number("cpu_khz", info.cpu_khz);
    number("capabilities", info.capabilities);
    number("total_pages", info.total_pages);
    number("free_pages", info.free_pages);
    number("scrub_pages", info.scrub_pages);
    number("outstanding_pages", info.outstanding_pages);
    number("max_mfn", info.max_mfn);

    if (xc_getcpuinfo(xch, CPUS, idle, &cpus) < 0)
        fail("xc_getcpuinfo");
    printf("\"idle\":[");
    for (int cpu = 0; cpu < cpus; cpu++)
        printf("%s%llu", cpu ? "," : "", (unsigned long long)idle[cpu].idletime);
    printf("],");

    if (xc_cputopoinfo(xch, &count, topology) < 0)
        fail("xc_cputopoinfo");
    printf("\"cpus\":[");
    for (unsigned int cpu = 0; cpu < count; cpu++)
        printf("%s{\"cpu\":%u,\"core\":%u,\"socket\":%u,\"node\":%u}", cpu ? "," : "", cpu, topology[cpu].core,
               topology[cpu].socket, topology[cpu].node);
    printf("],");

    if (xc_sched_id(xch, &scheduler) < 0)
        fail("xc_sched_id");
    number("scheduler", scheduler);
    OUTCOME("ratelimit_us", xc_sched_credit2_params_get(xch, 0, &credit2), credit2.ratelimit_us);
    OUTCOME("max_cx", xc_pm_get_max_cx(xch, 0, &states), states);
    OUTCOME("maximum_ram_page", xc_maximum_ram_page(xch, &last_page), last_page);
    pool = xc_cpupool_getinfo(xch, 0);
    if (pool == NULL)
        fail("xc_cpupool_getinfo");
    number("pool_domains", pool->n_dom);
    bits("pool_cpus", pool->cpumap, xc_get_cpumap_size(xch));
}

static void vcpu(uint32_t domid, uint32_t id)
{
    xc_vcpuinfo_t info;
    xc_cpumap_t hard = xc_cpumap_alloc(xch), soft = xc_cpumap_alloc(xch);
    int size = xc_get_cpumap_size(xch);

    if (xc_vcpu_getinfo(xch, domid, id, &info) < 0)
        fail("xc_vcpu_getinfo");
    if (xc_vcpu_getaffinity(xch, domid, id, hard, soft, XEN_VCPUAFFINITY_HARD | XEN_VCPUAFFINITY_SOFT) < 0)
        fail("xc_vcpu_getaffinity");
    printf("%s{", id ? "," : "");
    bits("hard", hard, size);
    bits("soft", soft, size);
    number("online", info.online);
    number("cpu", info.cpu);
    number("blocked", info.blocked);
    printf("\"cpu_time\":%llu}", (unsigned long long)info.cpu_time);
    free(hard);
    free(soft);
}

static void domain(const xc_domaininfo_t *info)
{
    struct xen_domctl_sched_credit2 credit2 = { 0 };
    xc_nodemap_t nodes = xc_nodemap_alloc(xch);
    xen_pfn_t last = 0;
    uint64_t parameter = 0;
    uint32_t vcpus = info->max_vcpu_id == XEN_INVALID_MAX_VCPU_ID ? 0 : info->max_vcpu_id + 1;

    printf("{\"handle\":\"");
    for (unsigned int at = 0; at < sizeof(info->handle); at++)
        printf("%02x", info->handle[at]);
    printf("\",");
    number("domid", info->domain);
    number("flags", info->flags);
    number("tot_pages", info->tot_pages);
    number("max_pages", info->max_pages);
    number("outstanding_pages", info->outstanding_pages);
    number("shr_pages", info->shr_pages);
    number("paged_pages", info->paged_pages);
    number("cpu_time", info->cpu_time);
    number("nr_online_vcpus", info->nr_online_vcpus);
    number("ssidref", info->ssidref);
    number("cpupool", info->cpupool);
    OUTCOME("weight", xc_sched_credit2_domain_get(xch, info->domain, &credit2), credit2.weight);
    number("cap", credit2.cap);
    OUTCOME("maximum_gpfn", xc_domain_maximum_gpfn(xch, info->domain, &last), last);
    OUTCOME("console_pfn", xc_hvm_param_get(xch, info->domain, HVM_PARAM_CONSOLE_PFN, &parameter), parameter);
    if (xc_domain_node_getaffinity(xch, info->domain, nodes) < 0)
        fail("xc_domain_node_getaffinity");
    bits("nodes", nodes, xc_get_nodemap_size(xch));
    free(nodes);
    printf("\"vcpus\":[");
    for (uint32_t id = 0; id < vcpus; id++)
        vcpu(info->domain, id);
    printf("]}");
}

int main(void)
{
    static xc_domaininfo_t domains[DOMAINS];
    int count;

    xch = xc_interface_open(NULL, NULL, 0);
    if (xch == NULL)
        fail("xc_interface_open");
    printf("{");
    host();
    count = xc_domain_getinfolist(xch, 0, DOMAINS, domains);
    if (count < 0)
        fail("xc_domain_getinfolist");
    printf("\"domains\":[");
    for (int index = 0; index < count; index++) {
        if (index > 0)
            printf(",");
        domain(&domains[index]);
    }
    printf("]}\n");
    return EXIT_SUCCESS;
}
