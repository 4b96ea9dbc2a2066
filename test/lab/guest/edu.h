/* QEMU's educational device (edu), as its docs/specs/edu tells: for the program of a Linux guest, and for the lab's own guest. */

#ifndef EDU_H
#define EDU_H

/* Registers. */
enum {
    IDENTIFICATION = 0x00,
    LIVENESS = 0x04,
    FACTORIAL = 0x08,
    STATUS = 0x20,
    INTERRUPT_STATUS = 0x24,
    INTERRUPT_RAISE = 0x60,
    INTERRUPT_ACKNOWLEDGE = 0x64,
    DMA_SOURCE = 0x80,
    DMA_DESTINATION = 0x88,
    DMA_COUNT = 0x90,
    DMA_COMMAND = 0x98,
};
enum { COMPUTING = 1 };
enum { DMA_START = 1, DMA_FROM_DEVICE = 2, DMA_INTERRUPT = 4 };

#define DEVICE_BUFFER 0x40000
#define TEXT_BYTES 64
#define BEHIND 2048

#endif
