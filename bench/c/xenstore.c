/* xenstore as C programs use it: libxenstore, which waits for each answer before it asks for more. */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xenstore.h>

#include "rounds.h"

#define ROOT "/tool/xen-ts-bench/c"
#define WRITES 20
#define WATCHES 1000

static struct xs_handle *xs;
/* One of its own for watches: the first of them starts a thread that reads for the handle. */
static struct xs_handle *watching;

static long read_value(unsigned long count)
{
    unsigned int length = 0;

    while (count-- > 0) {
        char *value = xs_read(xs, XBT_NULL, ROOT "/value", &length);

        if (value == NULL)
            fail("xs_read");
        free(value);
    }
    return length;
}

static long transaction(unsigned long count)
{
    char path[64];
    int writes = 0;

    while (count-- > 0) {
        xs_transaction_t t = xs_transaction_start(xs);

        if (t == XBT_NULL)
            fail("xs_transaction_start");
        for (writes = 0; writes < WRITES; writes++) {
            snprintf(path, sizeof(path), ROOT "/written/%d", writes);
            if (!xs_write(xs, t, path, "value", 5))
                fail("xs_write");
        }
        if (!xs_transaction_end(xs, t, false))
            fail("xs_transaction_end");
    }
    return writes;
}

static void next_event(void)
{
    unsigned int strings;
    char **event = xs_read_watch(watching, &strings);

    if (event == NULL)
        fail("xs_read_watch");
    free(event);
}

static long watches(unsigned long count)
{
    int events = 0;

    if (watching == NULL) {
        char token[16];

        watching = xs_open(0);
        if (watching == NULL)
            fail("xs_open");
        for (int i = 0; i < WATCHES; i++) {
            snprintf(token, sizeof(token), "%d", i);
            if (!xs_watch(watching, ROOT "/watched", token))
                fail("xs_watch");
            next_event();
        }
    }
    while (count-- > 0) {
        if (!xs_write(xs, XBT_NULL, ROOT "/watched", "value", 5))
            fail("xs_write");
        for (events = 0; events < WATCHES; events++)
            next_event();
    }
    return events;
}

int main(void)
{
    static const struct work works[] = {
        { "read", read_value },
        { "transaction", transaction },
        { "watches", watches },
        { NULL, NULL },
    };

    xs = xs_open(0);
    if (xs == NULL)
        fail("xs_open");
    if (!xs_write(xs, XBT_NULL, ROOT "/value", "a value of some length", 22))
        fail("xs_write");
    return serve(works);
}
