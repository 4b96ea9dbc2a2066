/* xenstore as C programs use it: libxenstore, which waits for each answer before it asks for more. */

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <xen/io/xs_wire.h>
#include <xenstore.h>

#include "rounds.h"

#define ROOT "/tool/xen-ts-bench/c"
#define WRITES 20
#define WATCHES 1000
#define TOGETHER 64
#define VALUE "a value of some length"

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

/* The least that many requests at once can take: a connection of its own, one write, and answers that are only counted. */
static long read_together(unsigned long count)
{
    static const char path[] = ROOT "/value";
    static char requests[TOGETHER * (sizeof(struct xsd_sockmsg) + sizeof(path))], answers[65536];
    static int connection = -1;
    const size_t answer = sizeof(struct xsd_sockmsg) + strlen(VALUE);

    if (connection < 0) {
        struct sockaddr_un address = { .sun_family = AF_UNIX };
        struct xsd_sockmsg header = { .type = XS_READ, .len = sizeof(path) };

        strcpy(address.sun_path, "/run/xenstored/socket");
        connection = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connection < 0 || connect(connection, (struct sockaddr *)&address, sizeof(address)) != 0)
            fail("connect");
        for (int i = 0; i < TOGETHER; i++) {
            char *request = requests + i * (sizeof(header) + sizeof(path));

            memcpy(request, &header, sizeof(header));
            memcpy(request + sizeof(header), path, sizeof(path));
        }
    }
    for (unsigned long done = 0; done < count; done += TOGETHER) {
        unsigned long now = count - done < TOGETHER ? count - done : TOGETHER;
        size_t sent = now * (sizeof(struct xsd_sockmsg) + sizeof(path)), due = now * answer;

        if (write(connection, requests, sent) != (ssize_t)sent)
            fail("write");
        while (due > 0) {
            ssize_t got = read(connection, answers, sizeof(answers));

            if (got <= 0)
                fail("read");
            due -= got;
        }
    }
    return strlen(VALUE);
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
        { "read-together", read_together },
        { "transaction", transaction },
        { "watches", watches },
        { NULL, NULL },
    };

    xs = xs_open(0);
    if (xs == NULL)
        fail("xs_open");
    if (!xs_write(xs, XBT_NULL, ROOT "/value", VALUE, strlen(VALUE)))
        fail("xs_write");
    return serve(works);
}
