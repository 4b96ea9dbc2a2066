/*
 * An end of a vchan by the C library:
 *
 *   vchan server DOMID PATH READ-MIN WRITE-MIN WORK
 *   vchan client DOMID PATH WORK
 *
 * WORK is "echo", which writes back what it reads until the other end is closed; "send COUNT CHUNK", which writes COUNT
 * bytes of a pattern, CHUNK at a time, and closes; "receive COUNT CHUNK", which reads COUNT bytes and checks them; or
 * "hold", which does nothing until it is killed. It says "ready" once it is connected, and in the end how many bytes
 * went through.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libxenvchan.h>

static unsigned char buffer[1 << 20];

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "vchan: %s: %s\n", what, strerror(errno));
    exit(1);
}

static unsigned char pattern(unsigned long at)
{
    return (unsigned char)(at * 31 + (at >> 8));
}

static unsigned long echo(struct libxenvchan *vchan)
{
    unsigned long total = 0;
    int length;

    while ((length = libxenvchan_read(vchan, buffer, sizeof(buffer))) > 0) {
        if (libxenvchan_write(vchan, buffer, length) != length)
            fail("write");
        total += length;
    }
    return total;
}

static unsigned long transfer(struct libxenvchan *vchan, int sends, unsigned long count, unsigned long chunk)
{
    unsigned long total = 0;

    while (total < count) {
        unsigned long at, size = count - total < chunk ? count - total : chunk;
        int length;

        if (sends) {
            for (at = 0; at < size; at++)
                buffer[at] = pattern(total + at);
            length = libxenvchan_write(vchan, buffer, size);
        } else {
            length = libxenvchan_read(vchan, buffer, size);
            for (at = 0; length > 0 && at < (unsigned long)length; at++)
                if (buffer[at] != pattern(total + at))
                    fail("a byte differs");
        }
        if (length <= 0)
            fail(sends ? "write" : "read");
        total += length;
    }
    return total;
}

int main(int count, char **words)
{
    struct libxenvchan *vchan;
    unsigned long total = 0;
    int server = count > 1 && strcmp(words[1], "server") == 0;
    char **work = words + (server ? 6 : 4);

    if (count < (server ? 7 : 5))
        fail("too few words");
    if (server)
        vchan = libxenvchan_server_init(NULL, atoi(words[2]), words[3], atol(words[4]), atol(words[5]));
    else
        vchan = libxenvchan_client_init(NULL, atoi(words[2]), words[3]);
    if (vchan == NULL)
        fail("init");
    vchan->blocking = 1;
    puts("ready");
    fflush(stdout);
    if (strcmp(work[0], "echo") == 0)
        total = echo(vchan);
    else if (strcmp(work[0], "hold") == 0)
        for (;;)
            pause();
    else
        total = transfer(vchan, strcmp(work[0], "send") == 0, atol(work[1]), atol(work[2]));
    libxenvchan_close(vchan);
    printf("%lu bytes\n", total);
    return 0;
}
