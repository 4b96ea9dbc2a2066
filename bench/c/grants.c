/* Mapping and unmapping grants by libxengnttab: of pages that this program shares with its own domain. */

#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include <xengnttab.h>

#include "rounds.h"

#define MANY 16
#define WORD 42

static xengnttab_handle *gnttab;
static uint32_t refs[MANY];

static long map(unsigned long count, uint32_t pages)
{
    long result = 0;

    while (count-- > 0) {
        volatile uint32_t *memory = xengnttab_map_domain_grant_refs(gnttab, pages, 0, refs, PROT_READ | PROT_WRITE);

        if (memory == NULL)
            fail("xengnttab_map_domain_grant_refs");
        result = *memory;
        if (xengnttab_unmap(gnttab, (void *)memory, pages) != 0)
            fail("xengnttab_unmap");
    }
    return result;
}

static long map_one(unsigned long count)
{
    return map(count, 1);
}

static long map_many(unsigned long count)
{
    return map(count, MANY);
}

int main(void)
{
    static const struct work works[] = {
        { "map-1", map_one },
        { "map-16", map_many },
        { NULL, NULL },
    };
    xengntshr_handle *gntshr = xengntshr_open(NULL, 0);
    uint32_t *shared;

    gnttab = xengnttab_open(NULL, 0);
    if (gntshr == NULL || gnttab == NULL)
        fail("open");
    shared = xengntshr_share_pages(gntshr, 0, MANY, refs, 1);
    if (shared == NULL)
        fail("xengntshr_share_pages");
    *shared = WORD;
    return serve(works);
}
