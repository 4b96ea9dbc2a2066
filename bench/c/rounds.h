/*
 * A C program that benchmarks on request. Each line of stdin is "NAME COUNT": the work of that name is done COUNT times,
 * and a line "MICROSECONDS RESULT" answers, the result being the last one's, so that the asker can tell whether both
 * sides have done the same.
 */
#ifndef ROUNDS_H
#define ROUNDS_H

struct work {
    const char *name;
    /* Works `count` times, at least once; the last time's result. */
    long (*run)(unsigned long count);
};

/* Serves requests until stdin ends. The last entry's name is NULL. */
int serve(const struct work *works);

/* Ends the program with a message and errno's text. */
_Noreturn void fail(const char *what);

#endif
