/* A 64-bit guest on Arm, in the format of Linux's Image. Its MMU stays off. */

#include "guest.h"

asm(".section .head, \"ax\"\n"
    "  b _start\n"
    "  .long 0\n"
    "  .quad 0x80000\n"        /* offset from the start of memory */
    "  .quad image_size\n"
    "  .quad 0, 0, 0, 0\n"
    "  .ascii \"ARM\\x64\"\n"
    "  .long 0\n"
    ".globl _start\n"
    "_start:\n"
    "  adrp x1, stacks\n"
    "  add x1, x1, :lo12:stacks\n"
    "  add sp, x1, #4096\n"
    "  bl arm64_main\n"
    /* a started vcpu is given its stack as the context */
    "vcpu_start:\n"
    "  mov sp, x0\n"
    "  bl vcpu_main\n"
    ".text\n");

extern char vcpu_start[];

enum { PSCI_CPU_ON = 0xc4000003 };

/* GUEST_PL011_BASE of arch-arm.h; registers and bits as Arm's PL011 has them. */
#define UART ((volatile uint32_t *)0x22000000)
enum { UART_DATA = 0x00 / 4, UART_FLAGS = 0x18 / 4 };
enum { UART_NOTHING_RECEIVED = 0x10, UART_FULL = 0x20 };

word hypercall(word number, word a, word b, word c)
{
    register word x0 asm("x0") = a;
    register word x1 asm("x1") = b;
    register word x2 asm("x2") = c;
    register word x16 asm("x16") = number;

    asm volatile("hvc #0xea1" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x16) : : "x3", "x4", "memory");
    return x0;
}

__attribute__((used)) _Noreturn void arm64_main(void)
{
    static struct platform platform = { .kind = "arm64" };

    setup_translated(&platform);
    platform.pending = (void *)(shared_info + 48);
    guest_main(&platform);
}

int start_vcpu(unsigned int vcpu)
{
    register word x0 asm("x0") = PSCI_CPU_ON;
    register word x1 asm("x1") = vcpu;
    register word x2 asm("x2") = (word)vcpu_start;
    register word x3 asm("x3") = (word)stacks[vcpu] + STACK_SIZE;

    asm volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3) : : "x4", "memory");
    return (int)x0;
}

static void put_uart(char character)
{
    while ((UART[UART_FLAGS] & UART_FULL) != 0)
        ;
    UART[UART_DATA] = (uint8_t)character;
}

/* By looking for what is typed, since no interrupt is handled here. */
void serve_uart(void)
{
    const char *text = "XEN-TS-UART\n";

    while (*text != '\0')
        put_uart(*text++);
    for (;;)
        if ((UART[UART_FLAGS] & UART_NOTHING_RECEIVED) == 0)
            put_uart((char)UART[UART_DATA]);
}
