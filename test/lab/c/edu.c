/*
 * QEMU's educational device (edu), from a Linux guest's user space: its registers by the file `resource0` of its folder in
 * /sys/bus/pci/devices.
 *
 *   edu FOLDER identify          prints its identification, and its answer to 0x12345678
 *   edu FOLDER factorial NUMBER  prints what it computes
 *   edu FOLDER copy TEXT         prints "page NUMBER", a page of this program's memory by the guest's own number, and reads
 *                                the address at which the device reaches it; sends the text there and back by DMA, and
 *                                prints it
 *   edu FOLDER interrupt UIO     raises an interrupt, waits for it on the UIO device, acknowledges it, and prints how many
 *                                have come
 */

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../guest/edu.h"

#define PAGE_SIZE 4096
#define REGISTERS 0x100000

static volatile uint8_t *device;

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static uint32_t get(uint32_t at)
{
    return *(volatile uint32_t *)(device + at);
}

static void set(uint32_t at, uint32_t value)
{
    *(volatile uint32_t *)(device + at) = value;
}

/* The device has these registers in 64 bits too. */
static void set64(uint32_t at, uint64_t value)
{
    *(volatile uint64_t *)(device + at) = value;
}

static void copy(uint64_t source, uint64_t destination, uint32_t command)
{
    set64(DMA_SOURCE, source);
    set64(DMA_DESTINATION, destination);
    set64(DMA_COUNT, TEXT_BYTES);
    set64(DMA_COMMAND, DMA_START | command);
    while (get(DMA_COMMAND) & DMA_START)
        usleep(1000);
}

static uint64_t frame_of(const void *address)
{
    uint64_t entry;
    int map = open("/proc/self/pagemap", O_RDONLY);

    if (map < 0)
        fail("pagemap");
    if (pread(map, &entry, sizeof(entry), (uintptr_t)address / PAGE_SIZE * sizeof(entry)) != sizeof(entry))
        fail("pagemap");
    close(map);
    return entry & ((UINT64_C(1) << 55) - 1);
}

static void send_text(const char *text)
{
    uint64_t address;
    char *page = mmap(NULL, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED, -1, 0);

    if (page == MAP_FAILED)
        fail("mmap");
    memset(page, 0, PAGE_SIZE);
    strncpy(page, text, TEXT_BYTES - 1);
    printf("page %" PRIu64 "\n", frame_of(page));
    fflush(stdout);
    if (scanf("%" SCNx64, &address) != 1)
        fail("address");
    copy(address, DEVICE_BUFFER, 0);
    copy(DEVICE_BUFFER, address + BEHIND, DMA_FROM_DEVICE);
    printf("copied %s\n", page + BEHIND);
}

static void take_interrupt(const char *path)
{
    uint32_t count;
    int uio = open(path, O_RDONLY);

    if (uio < 0)
        fail(path);
    set(INTERRUPT_RAISE, 1);
    if (read(uio, &count, sizeof(count)) != sizeof(count))
        fail("interrupt");
    printf("interrupt %" PRIu32 " status %" PRIx32 "\n", count, get(INTERRUPT_STATUS));
    set(INTERRUPT_ACKNOWLEDGE, get(INTERRUPT_STATUS));
    close(uio);
}

int main(int count, char **words)
{
    char path[256];
    int file;

    if (count < 3)
        return 2;
    snprintf(path, sizeof(path), "%s/resource0", words[1]);
    file = open(path, O_RDWR | O_SYNC);
    if (file < 0)
        fail(path);
    device = mmap(NULL, REGISTERS, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (device == MAP_FAILED)
        fail("registers");
    if (strcmp(words[2], "identify") == 0) {
        set(LIVENESS, 0x12345678);
        printf("identification %" PRIx32 " liveness %" PRIx32 "\n", get(IDENTIFICATION), get(LIVENESS));
        return 0;
    }
    if (count < 4)
        return 2;
    if (strcmp(words[2], "factorial") == 0) {
        set(FACTORIAL, (uint32_t)strtoul(words[3], NULL, 10));
        while (get(STATUS) & COMPUTING)
            usleep(1000);
        printf("factorial %" PRIu32 "\n", get(FACTORIAL));
    } else if (strcmp(words[2], "copy") == 0)
        send_text(words[3]);
    else if (strcmp(words[2], "interrupt") == 0)
        take_interrupt(words[3]);
    else
        return 2;
    return 0;
}
