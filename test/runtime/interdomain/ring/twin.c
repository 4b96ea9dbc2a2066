/* The ends of rings as C has them: the macros of Xen's own headers, one function around each. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define __XEN_TOOLS__ 1
#define xen_mb() __sync_synchronize()
#define xen_rmb() __sync_synchronize()
#define xen_wmb() __sync_synchronize()

#include <xen/xen.h>
#include <xen/grant_table.h>
#include <xen/io/9pfs.h>
#include <xen/io/blkif.h>
#include <xen/io/console.h>
#include <xen/io/netif.h>
#include <xen/io/usbif.h>

#define PAGES 16

static unsigned char memory[PAGES << XEN_PAGE_SHIFT] __attribute__((aligned(1 << XEN_PAGE_SHIFT)));
static unsigned char record[1024];

void *twin_memory(void) { return memory; }
uint32_t twin_memory_size(void) { return sizeof(memory); }
void *twin_record(void) { return record; }

#define RING_FUNCTIONS(name, req_t, rsp_t)                                               \
static struct name##_front_ring name##_front;                                            \
static struct name##_back_ring name##_back;                                              \
void name##_init(void) { SHARED_RING_INIT((struct name##_sring *)memory); }              \
uint32_t name##_front_attach(uint32_t index, uint32_t size)                              \
{                                                                                        \
    FRONT_RING_ATTACH(&name##_front, (struct name##_sring *)memory, index, size);        \
    return RING_SIZE(&name##_front);                                                     \
}                                                                                        \
uint32_t name##_back_attach(uint32_t index, uint32_t size)                               \
{                                                                                        \
    BACK_RING_ATTACH(&name##_back, (struct name##_sring *)memory, index, size);          \
    return RING_SIZE(&name##_back);                                                      \
}                                                                                        \
uint32_t name##_front_free(void) { return RING_FREE_REQUESTS(&name##_front); }           \
uint32_t name##_front_ready(void) { return XEN_RING_NR_UNCONSUMED_RESPONSES(&name##_front); } \
uint32_t name##_back_ready(void) { return XEN_RING_NR_UNCONSUMED_REQUESTS(&name##_back); } \
void name##_front_put(void)                                                              \
{                                                                                        \
    memcpy(RING_GET_REQUEST(&name##_front, name##_front.req_prod_pvt), record, sizeof(req_t)); \
    name##_front.req_prod_pvt++;                                                         \
}                                                                                        \
void name##_back_put(void)                                                               \
{                                                                                        \
    memcpy(RING_GET_RESPONSE(&name##_back, name##_back.rsp_prod_pvt), record, sizeof(rsp_t)); \
    name##_back.rsp_prod_pvt++;                                                          \
}                                                                                        \
uint32_t name##_front_publish(void)                                                      \
{                                                                                        \
    int notify;                                                                          \
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&name##_front, notify);                          \
    return notify;                                                                       \
}                                                                                        \
uint32_t name##_back_publish(void)                                                       \
{                                                                                        \
    int notify;                                                                          \
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&name##_back, notify);                          \
    return notify;                                                                       \
}                                                                                        \
void name##_front_take(void)                                                             \
{                                                                                        \
    memcpy(record, RING_GET_RESPONSE(&name##_front, name##_front.rsp_cons), sizeof(rsp_t)); \
    name##_front.rsp_cons++;                                                             \
}                                                                                        \
void name##_back_take(void)                                                              \
{                                                                                        \
    memcpy(record, RING_GET_REQUEST(&name##_back, name##_back.req_cons), sizeof(req_t)); \
    name##_back.req_cons++;                                                              \
}                                                                                        \
uint32_t name##_front_final_check(void)                                                  \
{                                                                                        \
    int more;                                                                            \
    RING_FINAL_CHECK_FOR_RESPONSES(&name##_front, more);                                 \
    return more;                                                                         \
}                                                                                        \
uint32_t name##_back_final_check(void)                                                   \
{                                                                                        \
    int more;                                                                            \
    RING_FINAL_CHECK_FOR_REQUESTS(&name##_back, more);                                   \
    return more;                                                                         \
}

RING_FUNCTIONS(blkif, struct blkif_request, struct blkif_response)
RING_FUNCTIONS(netif_tx, struct netif_tx_request, struct netif_tx_response)
RING_FUNCTIONS(usbif_urb, struct usbif_urb_request, struct usbif_urb_response)

/* A guest's end of its console, as io/console.h's mask has it. */
uint32_t console_front_write(uint32_t length)
{
    struct xencons_interface *page = (void *)memory;
    uint32_t sent = 0, prod = page->out_prod;

    while (sent < length && prod - page->out_cons < sizeof(page->out))
        page->out[MASK_XENCONS_IDX(prod++, page->out)] = record[sent++];
    xen_wmb();
    page->out_prod = prod;
    return sent;
}

uint32_t console_front_read(uint32_t length)
{
    struct xencons_interface *page = (void *)memory;
    uint32_t got = 0, cons = page->in_cons;

    while (got < length && cons != page->in_prod)
        record[got++] = page->in[MASK_XENCONS_IDX(cons++, page->in)];
    xen_mb();
    page->in_cons = cons;
    return got;
}

/* The front end of 9pfs's rings: indices on the first page, data from the second on. */
#define FLEX_INDICES ((struct xen_9pfs_data_intf *)memory)
#define FLEX_DATA (memory + (1 << XEN_PAGE_SHIFT))

uint32_t flex_front_write(uint32_t length)
{
    struct xen_9pfs_data_intf *page = FLEX_INDICES;
    RING_IDX size = XEN_FLEX_RING_SIZE(page->ring_order);
    RING_IDX room = size - xen_9pfs_queued(page->out_prod, page->out_cons, size);
    RING_IDX prod = xen_9pfs_mask(page->out_prod, size), cons = xen_9pfs_mask(page->out_cons, size);

    if (length > room)
        length = room;
    if (length == 0)
        return 0;
    xen_9pfs_write_packet(FLEX_DATA + size, record, length, &prod, cons, size);
    xen_wmb();
    page->out_prod += length;
    return length;
}

uint32_t flex_front_read(uint32_t length)
{
    struct xen_9pfs_data_intf *page = FLEX_INDICES;
    RING_IDX size = XEN_FLEX_RING_SIZE(page->ring_order);
    RING_IDX ready = xen_9pfs_queued(page->in_prod, page->in_cons, size);
    RING_IDX prod = xen_9pfs_mask(page->in_prod, size), cons = xen_9pfs_mask(page->in_cons, size);

    if (length > ready)
        length = ready;
    if (length == 0)
        return 0;
    xen_9pfs_read_packet(record, FLEX_DATA, length, prod, &cons, size);
    xen_mb();
    page->in_cons += length;
    return length;
}
