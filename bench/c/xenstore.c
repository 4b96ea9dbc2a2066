/*
 * xenstore as C programs use it: libxenstore, which waits for each answer before it asks for more. And the least that
 * many requests at once can take: a connection of its own, one write for all of them, and answers that are only counted.
 */

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
#define MANY_WRITES 50
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

/* A connection without libxenstore. */
static int connection(void)
{
    static int connection = -1;
    struct sockaddr_un address = { .sun_family = AF_UNIX };

    if (connection >= 0)
        return connection;
    strcpy(address.sun_path, "/run/xenstored/socket");
    connection = socket(AF_UNIX, SOCK_STREAM, 0);
    if (connection < 0 || connect(connection, (struct sockaddr *)&address, sizeof(address)) != 0)
        fail("connect");
    return connection;
}

/* Adds a request at `at`; the place for the next one. */
static char *add(char *at, uint32_t type, uint32_t transaction, const char *payload, size_t length)
{
    struct xsd_sockmsg header = { .type = type, .tx_id = transaction, .len = length };

    memcpy(at, &header, sizeof(header));
    memcpy(at + sizeof(header), payload, length);
    return at + sizeof(header) + length;
}

static char answers[65536];

/* Sends requests by one write, and reads answers of so many bytes in all. */
static void ask(const char *requests, size_t length, size_t due)
{
    int fd = connection();
    size_t got = 0;

    if (due > sizeof(answers) || write(fd, requests, length) != (ssize_t)length)
        fail("write");
    while (got < due) {
        ssize_t more = read(fd, answers + got, due - got);

        if (more <= 0)
            fail("read");
        got += more;
    }
}

static long read_together(unsigned long count)
{
    static const char path[] = ROOT "/value";
    static char requests[TOGETHER * (sizeof(struct xsd_sockmsg) + sizeof(path))];
    static char *end = requests;
    const size_t answer = sizeof(struct xsd_sockmsg) + strlen(VALUE);

    while (end < requests + sizeof(requests))
        end = add(end, XS_READ, 0, path, sizeof(path));
    for (unsigned long done = 0; done < count; done += TOGETHER) {
        unsigned long now = count - done < TOGETHER ? count - done : TOGETHER;

        ask(requests, now * (sizeof(requests) / TOGETHER), now * answer);
    }
    return strlen(VALUE);
}

/* The number of a new transaction: the answer's length is not known before. */
static uint32_t begin_transaction(void)
{
    char request[64];
    struct xsd_sockmsg *header = (struct xsd_sockmsg *)answers;
    size_t got = 0;

    if (write(connection(), request, add(request, XS_TRANSACTION_START, 0, "", 1) - request) < 0)
        fail("write");
    while (got < sizeof(*header) || got < sizeof(*header) + header->len) {
        ssize_t more = read(connection(), answers + got, sizeof(answers) - got);

        if (more <= 0)
            fail("read");
        got += more;
    }
    return strtoul(answers + sizeof(*header), NULL, 10);
}

static long transaction_together(unsigned long count)
{
    static char requests[MANY_WRITES * 128];
    const size_t answer = sizeof(struct xsd_sockmsg) + sizeof("OK");

    while (count-- > 0) {
        uint32_t number = begin_transaction();
        char *end = requests;

        for (int i = 0; i < MANY_WRITES; i++) {
            char payload[64];
            int path = snprintf(payload, sizeof(payload), ROOT "/written/%d", i);

            memcpy(payload + path + 1, "value", 5);
            end = add(end, XS_WRITE, number, payload, path + 1 + 5);
        }
        ask(requests, end - requests, MANY_WRITES * answer);
        end = add(requests, XS_TRANSACTION_END, number, "T", 2);
        ask(requests, end - requests, answer);
        if (memcmp(answers + sizeof(struct xsd_sockmsg), "OK", 3) != 0)
            fail("a transaction");
    }
    return MANY_WRITES;
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
        { "transaction-together", transaction_together },
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
