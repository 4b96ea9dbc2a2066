#include "rounds.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double microseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static const struct work *find(const struct work *works, const char *name)
{
    for (; works->name != NULL; works++)
        if (strcmp(works->name, name) == 0)
            return works;
    return NULL;
}

int serve(const struct work *works)
{
    char name[64];
    unsigned long count;

    while (scanf("%63s %lu", name, &count) == 2) {
        const struct work *work = find(works, name);
        double start, end;
        long result;

        if (work == NULL || count == 0) {
            fprintf(stderr, "no such work: %s %lu\n", name, count);
            return EXIT_FAILURE;
        }
        start = microseconds();
        result = work->run(count);
        end = microseconds();
        printf("%.3f %ld\n", end - start, result);
        fflush(stdout);
    }
    return EXIT_SUCCESS;
}

void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(EXIT_FAILURE);
}
