/*
 * libxenvchan's throughput. "vchan sink PATH" and "vchan source PATH" are servers: for each request of eight bytes, a
 * count, the one reads that many bytes and answers with a byte, and the other writes that many. Else the program is a
 * client of both, and works on request, 64 KiB at a time.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxenvchan.h>

#include "rounds.h"

#define CHUNK 65536

static char buffer[CHUNK];
static struct libxenvchan *sink, *source;

static void write_all(struct libxenvchan *vchan, const void *data, size_t size)
{
    if (libxenvchan_write(vchan, data, size) != (int)size)
        fail("libxenvchan_write");
}

static void read_all(struct libxenvchan *vchan, char *data, uint64_t size)
{
    while (size > 0) {
        int length = libxenvchan_read(vchan, data, size < CHUNK ? size : CHUNK);

        /* the other end has done with it */
        if (length <= 0 && libxenvchan_is_open(vchan) != 1)
            exit(EXIT_SUCCESS);
        if (length <= 0)
            fail("libxenvchan_read");
        size -= length;
    }
}

static long write_chunks(unsigned long count)
{
    uint64_t size = (uint64_t)count * CHUNK;

    write_all(sink, &size, sizeof(size));
    while (count-- > 0)
        write_all(sink, buffer, CHUNK);
    read_all(sink, buffer, 1);
    return CHUNK;
}

static long read_chunks(unsigned long count)
{
    uint64_t size = (uint64_t)count * CHUNK;

    write_all(source, &size, sizeof(size));
    read_all(source, buffer, size);
    return CHUNK;
}

static struct libxenvchan *client(const char *path)
{
    struct libxenvchan *vchan = libxenvchan_client_init(NULL, 0, path);

    if (vchan == NULL)
        fail(path);
    vchan->blocking = 1;
    return vchan;
}

static _Noreturn void server(int is_sink, const char *path)
{
    struct libxenvchan *vchan = libxenvchan_server_init(NULL, 0, path, CHUNK, CHUNK);

    if (vchan == NULL)
        fail(path);
    vchan->blocking = 1;
    puts("ready");
    fflush(stdout);
    for (;;) {
        uint64_t size;

        read_all(vchan, (char *)&size, sizeof(size));
        if (is_sink) {
            read_all(vchan, buffer, size);
            write_all(vchan, buffer, 1);
        } else {
            for (; size > 0; size -= CHUNK)
                write_all(vchan, buffer, CHUNK);
        }
    }
}

int main(int argc, char **argv)
{
    static const struct work works[] = {
        { "write", write_chunks },
        { "read", read_chunks },
        { NULL, NULL },
    };

    if (argc == 3)
        server(strcmp(argv[1], "sink") == 0, argv[2]);
    sink = client("/local/domain/0/data/bench-c-sink");
    source = client("/local/domain/0/data/bench-c-source");
    return serve(works);
}
