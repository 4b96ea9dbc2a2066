/* PVH and Arm guests: Xen puts its pages where the guest asks, and HVM parameters name the toolstack's. */

#include "guest.h"

enum { XENMEM_add_to_physmap = 7 };
enum { XENMAPSPACE_shared_info = 0, XENMAPSPACE_grant_table = 1 };
enum { HVMOP_get_param = 1 };
enum { HVM_PARAM_CONSOLE_PFN = 17, HVM_PARAM_CONSOLE_EVTCHN = 18 };

static uint64_t hvm_parameter(uint32_t index)
{
    struct {
        uint16_t domid, padding;
        uint32_t index;
        uint64_t value;
    } parameter = { DOMID_SELF, 0, index, 0 };

    hypercall(HYPERCALL_hvm_op, HVMOP_get_param, (word)&parameter, 0);
    return parameter.value;
}

static void map(unsigned int space, page_t *place)
{
    struct {
        uint16_t domid, size;
        unsigned int space;
        word index, frame;
    } request = { DOMID_SELF, 0, space, 0, (word)place / PAGE_SIZE };

    hypercall(HYPERCALL_memory_op, XENMEM_add_to_physmap, (word)&request, 0);
}

void setup_translated(struct platform *platform)
{
    map(XENMAPSPACE_shared_info, &shared_info);
    map(XENMAPSPACE_grant_table, &grant_frame);
    platform->console = (void *)(word)(hvm_parameter(HVM_PARAM_CONSOLE_PFN) * PAGE_SIZE);
    platform->console_port = hvm_parameter(HVM_PARAM_CONSOLE_EVTCHN);
    platform->grants = (void *)grant_frame;
    platform->marker_pfn = platform->marker_frame = (word)marker / PAGE_SIZE;
}
