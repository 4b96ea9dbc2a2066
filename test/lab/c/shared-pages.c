/*
 * Grants and foreign memory by the C libraries, on request. Each line of stdin asks for one thing and is answered by one
 * line: its results, or "error ERRNO".
 *
 *   map DOMID GREF...          maps grants, one behind the other, to read and write
 *   map-notify DOMID GREF BYTE PORT   the same for one, with a byte to clear and a port to notify at the end
 *   foreign DOMID FRAME...     maps a domain's frames, to read and write
 *   share DOMID COUNT          shares pages with a domain; answers their grants
 *   share-notify DOMID BYTE PORT      shares one, with a byte to clear and a port to notify at the end
 *   fill FIRST COUNT SEED      writes a pattern into what was mapped or shared last
 *   sum FIRST COUNT            answers the bytes' weighted sum there
 *   end                        unmaps it
 */

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <xenforeignmemory.h>
#include <xengnttab.h>

#define PAGE_SIZE 4096
#define MOST 1024

static xengnttab_handle *gnttab;
static xengntshr_handle *gntshr;
static xenforeignmemory_handle *foreign;

static enum { NOTHING, MAPPED, SHARED, FOREIGN } kind;
static uint8_t *memory;
static uint32_t pages;

static uint8_t pattern(size_t at, unsigned seed)
{
    return (uint8_t)(at * 7 + (at >> 8) + seed);
}

static uint32_t numbers(uint32_t *to)
{
    uint32_t count = 0;
    char *word;

    while (count < MOST && (word = strtok(NULL, " \n")) != NULL)
        to[count++] = (uint32_t)strtoul(word, NULL, 10);
    return count;
}

static size_t number(void)
{
    const char *word = strtok(NULL, " \n");

    return word == NULL ? 0 : strtoull(word, NULL, 10);
}

static void answer_mapped(uint32_t count)
{
    pages = count;
    if (memory == NULL) {
        kind = NOTHING;
        printf("error %d\n", errno);
    } else {
        printf("mapped\n");
    }
}

static void map(int notify)
{
    uint32_t domid = number(), refs[MOST], count = numbers(refs);

    kind = MAPPED;
    if (notify) {
        memory = xengnttab_map_grant_ref_notify(gnttab, domid, refs[0], PROT_READ | PROT_WRITE, refs[1], refs[2]);
        count = 1;
    } else {
        memory = xengnttab_map_domain_grant_refs(gnttab, count, domid, refs, PROT_READ | PROT_WRITE);
    }
    answer_mapped(count);
}

static void map_foreign(void)
{
    uint32_t domid = number(), given[MOST], count = numbers(given), at;
    xen_pfn_t frames[MOST];

    for (at = 0; at < count; at++)
        frames[at] = given[at];
    kind = FOREIGN;
    memory = xenforeignmemory_map(foreign, domid, PROT_READ | PROT_WRITE, count, frames, NULL);
    answer_mapped(count);
}

static void share(int notify)
{
    uint32_t domid = number(), given[MOST], refs[MOST], at;

    numbers(given);
    kind = SHARED;
    pages = notify ? 1 : given[0];
    if (notify)
        memory = xengntshr_share_page_notify(gntshr, domid, refs, 1, given[0], given[1]);
    else
        memory = xengntshr_share_pages(gntshr, domid, pages, refs, 1);
    if (memory == NULL) {
        kind = NOTHING;
        printf("error %d\n", errno);
        return;
    }
    printf("shared");
    for (at = 0; at < pages; at++)
        printf(" %" PRIu32, refs[at]);
    printf("\n");
}

static void fill(void)
{
    size_t first = number(), count = number(), seed = number(), at;

    for (at = first; at < first + count && at < (size_t)pages * PAGE_SIZE; at++)
        memory[at] = pattern(at, seed);
    printf("filled\n");
}

static void sum(void)
{
    size_t first = number(), count = number(), at;
    uint32_t total = 0;

    for (at = first; at < first + count && at < (size_t)pages * PAGE_SIZE; at++)
        total = total * 31 + memory[at];
    printf("%" PRIu32 "\n", total);
}

static void end(void)
{
    int result = 0;

    if (kind == MAPPED)
        result = xengnttab_unmap(gnttab, memory, pages);
    else if (kind == SHARED)
        result = xengntshr_unshare(gntshr, memory, pages);
    else if (kind == FOREIGN)
        result = xenforeignmemory_unmap(foreign, memory, pages);
    kind = NOTHING;
    if (result != 0)
        printf("error %d\n", errno);
    else
        printf("ended\n");
}

int main(void)
{
    static char line[16 * MOST];

    gnttab = xengnttab_open(NULL, 0);
    gntshr = xengntshr_open(NULL, 0);
    foreign = xenforeignmemory_open(NULL, 0);
    if (gnttab == NULL || gntshr == NULL || foreign == NULL) {
        perror("shared-pages");
        return EXIT_FAILURE;
    }
    while (fgets(line, sizeof(line), stdin) != NULL) {
        const char *what = strtok(line, " \n");

        if (what == NULL)
            continue;
        if (strcmp(what, "map") == 0 || strcmp(what, "map-notify") == 0)
            map(what[3] != '\0');
        else if (strcmp(what, "foreign") == 0)
            map_foreign();
        else if (strcmp(what, "share") == 0 || strcmp(what, "share-notify") == 0)
            share(what[5] != '\0');
        else if (strcmp(what, "end") == 0)
            end();
        else if (kind == NOTHING)
            printf("error 0\n");
        else if (strcmp(what, "fill") == 0)
            fill();
        else if (strcmp(what, "sum") == 0)
            sum();
        else
            printf("error 0\n");
        fflush(stdout);
    }
    return EXIT_SUCCESS;
}
