/* Forks as any library in the process might. The child runs nothing but this: Bun's own memory is not all there. */

int fork(void);
int usleep(unsigned microseconds);
void _exit(int status);

int idle_child(unsigned microseconds)
{
    int child = fork();
    if (child == 0) {
        usleep(microseconds);
        _exit(0);
    }
    return child;
}
