/*
 * A stream of TCP, and its time by the clock of the end that connects.
 *
 *   stream listen PORT give|take COUNT
 *   stream ADDRESS PORT give|take COUNT
 *
 * COUNT is in blocks of 64 KiB. One end gives, the other takes. The giver waits until the taker has taken all. Each prints
 * the bytes that it gave or took; the one that connects also prints the seconds since the start of the machine at which it
 * connected and ended.
 */

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "rounds.h"

#define BLOCK 65536
/* The other end may only just have started. */
#define ATTEMPTS 100
#define ATTEMPT_MICROSECONDS 100000

static char block[BLOCK];

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static int accepted(const struct sockaddr_in *address)
{
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1, connection;

    if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0 ||
        bind(listener, (const struct sockaddr *)address, sizeof(*address)) < 0 || listen(listener, 1) < 0)
        fail("listen");
    connection = accept(listener, NULL, NULL);
    if (connection < 0)
        fail("accept");
    close(listener);
    return connection;
}

static int connected(const struct sockaddr_in *address)
{
    int attempt, connection;

    for (attempt = 0; attempt < ATTEMPTS; attempt++) {
        connection = socket(AF_INET, SOCK_STREAM, 0);
        if (connection < 0)
            fail("socket");
        if (connect(connection, (const struct sockaddr *)address, sizeof(*address)) == 0)
            return connection;
        if (errno != ECONNREFUSED)
            break;
        close(connection);
        usleep(ATTEMPT_MICROSECONDS);
    }
    fail("connect");
}

static long give(int connection, long count)
{
    long given = 0;
    size_t sent;
    ssize_t result;

    for (; count > 0; count--)
        for (sent = 0; sent < BLOCK; sent += result, given += result) {
            result = write(connection, block + sent, BLOCK - sent);
            if (result <= 0)
                fail("write");
        }
    shutdown(connection, SHUT_WR);
    if (read(connection, block, 1) != 0)
        fail("expected the other end to close");
    return given;
}

static long take(int connection)
{
    long taken = 0;
    ssize_t result;

    while ((result = read(connection, block, BLOCK)) > 0)
        taken += result;
    if (result < 0)
        fail("read");
    return taken;
}

int main(int argc, char **argv)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_ANY) };
    int listens, gives, connection;
    double start;
    long bytes;

    if (argc != 5) {
        fprintf(stderr, "usage: stream listen|ADDRESS PORT give|take COUNT\n");
        return 2;
    }
    listens = strcmp(argv[1], "listen") == 0;
    gives = strcmp(argv[3], "give") == 0;
    address.sin_port = htons(atoi(argv[2]));
    if (!listens && inet_pton(AF_INET, argv[1], &address.sin_addr) != 1)
        fail("address");
    connection = listens ? accepted(&address) : connected(&address);
    start = seconds();
    bytes = gives ? give(connection, atol(argv[4])) : take(connection);
    close(connection);
    if (listens)
        printf("%ld\n", bytes);
    else
        printf("%ld bytes from %.6f to %.6f\n", bytes, start, seconds());
    return 0;
}
