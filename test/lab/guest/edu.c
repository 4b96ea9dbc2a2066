/*
 * A PVH guest that drives QEMU's educational device (edu), and reports what it finds in its memory, at REPORT. The device's
 * registers are where the command line says: "edu=0xfea00000". Its messages come with the vector VECTOR.
 *
 * The report is 32-bit words: 0x21554445 ("EDU!") once everything is there, the device's identification, its answer to
 * 0x12345678, the factorial of 10, the interrupts that have come; and at REPORT + 64 the text that went to the device and
 * back by DMA.
 */

#include <stdint.h>

#include "edu.h"

#define REPORT 0x300000
#define BUFFER 0x310000
#define VECTOR 0x40

/* elfnote.h: the physical address of a 32-bit entry */
asm(".pushsection .note.Xen, \"a\", @note\n"
    ".align 4\n"
    ".long 4, 4, 18\n"
    ".asciz \"Xen\"\n"
    ".long _start\n"
    ".popsection");

asm(".globl _start\n"
    "_start:\n"
    "  cld\n"
    "  mov $stack + 4096, %esp\n"
    "  lgdt gdt_register\n"
    "  ljmp $8, $1f\n"
    "1: mov $16, %eax\n"
    "  mov %eax, %ds\n"
    "  mov %eax, %es\n"
    "  mov %eax, %ss\n"
    "  push %ebx\n"
    "  call edu_main\n"
    ".globl interrupted\n"
    "interrupted:\n"
    "  pushal\n"
    "  cld\n"
    "  call interrupt\n"
    "  popal\n"
    "  iret\n");

extern char interrupted[];

__attribute__((used)) static uint8_t stack[4096];
__attribute__((used)) static const uint64_t gdt[] = { 0, 0x00cf9b000000ffff, 0x00cf93000000ffff };

struct table_register {
    uint16_t limit;
    uint32_t base;
} __attribute__((packed));

__attribute__((used)) const struct table_register gdt_register = { sizeof(gdt) - 1, (uint32_t)gdt };

static struct {
    uint16_t low, selector, type, high;
} idt[256];

static volatile uint8_t *device;
static volatile uint32_t *const report = (volatile uint32_t *)REPORT;
static volatile uint32_t *const apic = (volatile uint32_t *)0xfee00000;

enum { APIC_PRIORITY = 0x80 / 4, APIC_END = 0xb0 / 4, APIC_SPURIOUS = 0xf0 / 4 };

static uint32_t get(uint32_t at)
{
    return *(volatile uint32_t *)(device + at);
}

static void set(uint32_t at, uint32_t value)
{
    *(volatile uint32_t *)(device + at) = value;
}

/* Called with interrupts off. */
__attribute__((used)) void interrupt(void)
{
    set(INTERRUPT_ACKNOWLEDGE, get(INTERRUPT_STATUS));
    report[4]++;
    apic[APIC_END] = 0;
}

static void copy(uint32_t source, uint32_t destination, uint32_t command)
{
    set(DMA_SOURCE, source);
    set(DMA_DESTINATION, destination);
    set(DMA_COUNT, TEXT_BYTES);
    set(DMA_COMMAND, DMA_START | command);
    while (get(DMA_COMMAND) & DMA_START)
        asm volatile("pause");
}

static void await_interrupts(uint32_t count)
{
    while (report[4] < count)
        asm volatile("pause");
}

/* The number behind "edu=0x" */
static uint32_t address_in(const char *words)
{
    const char name[] = "edu=0x";
    uint32_t value = 0, at;

    for (at = 0; name[at] != '\0'; words++) {
        if (*words == '\0')
            return 0;
        at = *words == name[at] ? at + 1 : 0;
    }
    for (; (*words >= '0' && *words <= '9') || (*words >= 'a' && *words <= 'f'); words++)
        value = value * 16 + (uint32_t)(*words <= '9' ? *words - '0' : *words - 'a' + 10);
    return value;
}

__attribute__((used)) _Noreturn void edu_main(const uint64_t *start_info)
{
    const char text[TEXT_BYTES] = "copied by the device";
    struct table_register idt_register = { sizeof(idt) - 1, (uint32_t)idt };
    volatile uint8_t *buffer = (volatile uint8_t *)BUFFER;
    uint32_t at;

    /* struct hvm_start_info (arch-x86/hvm/start_info.h): the fourth word is the command line's address */
    device = (volatile uint8_t *)address_in((const char *)(uint32_t)start_info[3]);
    idt[VECTOR].low = (uint32_t)interrupted & 0xffff;
    idt[VECTOR].high = (uint32_t)interrupted >> 16;
    idt[VECTOR].selector = 8;
    idt[VECTOR].type = 0x8e00;
    asm volatile("lidt %0" : : "m"(idt_register));
    apic[APIC_PRIORITY] = 0;
    apic[APIC_SPURIOUS] = 0x1ff;
    report[4] = 0;
    asm volatile("sti");

    report[1] = get(IDENTIFICATION);
    set(LIVENESS, 0x12345678);
    report[2] = get(LIVENESS);
    set(FACTORIAL, 10);
    while (get(STATUS) & COMPUTING)
        asm volatile("pause");
    report[3] = get(FACTORIAL);

    for (at = 0; at < TEXT_BYTES; at++)
        buffer[at] = text[at];
    copy(BUFFER, DEVICE_BUFFER, 0);
    copy(DEVICE_BUFFER, BUFFER + BEHIND, DMA_FROM_DEVICE);
    for (at = 0; at < TEXT_BYTES; at++)
        ((volatile uint8_t *)report)[TEXT_BYTES + at] = buffer[BEHIND + at];

    set(INTERRUPT_RAISE, 1);
    await_interrupts(1);
    copy(BUFFER, DEVICE_BUFFER, DMA_INTERRUPT);
    await_interrupts(2);
    report[0] = 0x21554445;
    for (;;)
        asm volatile("hlt");
}
