/* A 64-bit PV guest. Its pages are mapped where their pseudo-physical frames say, from address 0. */

#include "guest.h"

#define NOTE(type, size, value)                                                                                     \
    asm(".pushsection .note.Xen, \"a\", @note\n"                                                                    \
        ".align 4\n"                                                                                                \
        ".long 4, " size ", " #type "\n"                                                                            \
        ".asciz \"Xen\"\n" value "\n"                                                                               \
        ".align 4\n"                                                                                                \
        ".popsection")
#define NUMBER(type, value) NOTE(type, "8", ".quad " value)
#define TEXT(type, value) NOTE(type, "2f - 1f", "1: .asciz \"" value "\"\n2:")

/* elfnote.h */
NUMBER(1, "_start");   /* entry */
NUMBER(3, "0");        /* base of the addresses */
TEXT(5, "xen-3.0");    /* interface */
TEXT(6, "xen-ts");     /* guest's system */
TEXT(8, "generic");    /* loader */
TEXT(9, "yes");        /* PAE */

asm(".globl _start\n"
    "_start:\n"
    "  cld\n"
    "  lea stacks + 4096(%rip), %rsp\n"
    "  mov %rsi, %rdi\n"
    "  call pv_main\n"
    /* where a started vcpu begins: its stack pointer is set */
    "vcpu_start:\n"
    "  call vcpu_main\n");

extern char vcpu_start[];

enum { UVMF_INVLPG = 2 };
enum { GNTTABOP_setup_table = 2 };
enum { VCPUOP_initialise = 0, VCPUOP_up = 1 };

/* The table of every machine frame's pseudo-physical one, which Xen maps into PV guests. */
#define MACHINE_TO_PHYSICAL ((const word *)0xffff800000000000)
#define PRESENT_WRITABLE_USER 7
#define FRAME_MASK 0x000ffffffffff000

struct start_info {
    char magic[32];
    word nr_pages, shared_info;
    uint32_t flags;
    word store_mfn;
    uint32_t store_evtchn;
    word console_mfn;
    uint32_t console_evtchn;
    word pt_base;
};

word hypercall(word number, word a, word b, word c)
{
    asm volatile("syscall" : "+a"(number), "+D"(a), "+S"(b), "+d"(c) : : "rcx", "r8", "r9", "r10", "r11", "memory");
    return number;
}

static word machine_frame(const struct start_info *start, const void *page)
{
    const word *table = (const word *)start->pt_base;
    int shift;

    for (shift = 39; shift > 12; shift -= 9) {
        word entry = table[((word)page >> shift) & 511];

        table = (const word *)(MACHINE_TO_PHYSICAL[(entry & FRAME_MASK) / PAGE_SIZE] * PAGE_SIZE);
    }
    return (table[((word)page >> shift) & 511] & FRAME_MASK) / PAGE_SIZE;
}

static void map(page_t *place, word machine_address)
{
    hypercall(HYPERCALL_update_va_mapping, (word)place, machine_address | PRESENT_WRITABLE_USER, UVMF_INVLPG);
}

static word table_base;

__attribute__((used)) _Noreturn void pv_main(const struct start_info *start)
{
    static struct platform platform = { .kind = "pv" };
    word frame = 0;
    struct {
        uint16_t dom;
        uint32_t nr_frames;
        int16_t status;
        word *frames;
    } setup = { DOMID_SELF, 1, 0, &frame };

    map(&shared_info, start->shared_info);
    /* no callback is registered, so Xen must not want to make one */
    shared_info[1] = 1;
    platform.pending = (void *)(shared_info + 2048);
    platform.console = (void *)(MACHINE_TO_PHYSICAL[start->console_mfn] * PAGE_SIZE);
    platform.console_port = start->console_evtchn;
    platform.marker_pfn = (word)marker / PAGE_SIZE;
    platform.marker_frame = machine_frame(start, marker);
    hypercall(HYPERCALL_grant_table_op, GNTTABOP_setup_table, (word)&setup, 1);
    map(&grant_frame, frame * PAGE_SIZE);
    platform.grants = (void *)grant_frame;
    table_base = machine_frame(start, (const void *)start->pt_base) * PAGE_SIZE;
    guest_main(&platform);
}

/* struct vcpu_guest_context, in 64-bit words as far as it is not filled */
struct context {
    word fpu[64];
    word flags;
    struct {
        word r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8, rax, rcx, rdx, rsi, rdi, error;
        word rip, cs, rflags, rsp, ss, es, ds, fs, gs;
    } user;
    word traps[512];
    word ldt_base, ldt_entries, gdt_frames[16], gdt_entries;
    word kernel_ss, kernel_sp;
    word control[8], debug[8];
    word event_callback, failsafe_callback, syscall_callback, assist, fs_base, gs_base_kernel, gs_base_user;
};

int start_vcpu(unsigned int vcpu)
{
    static struct context context;
    long failed;

    /* kernel mode; Xen's own flat segments; each vcpu's events are masked like the first one's */
    context.flags = 4 | 32;
    context.user.rip = (word)vcpu_start;
    context.user.cs = 0xe033;
    context.user.ss = context.kernel_ss = 0xe02b;
    context.user.rsp = context.kernel_sp = (word)stacks[vcpu] + STACK_SIZE;
    context.control[3] = table_base;
    shared_info[64 * vcpu + 1] = 1;
    failed = hypercall(HYPERCALL_vcpu_op, VCPUOP_initialise, vcpu, (word)&context);
    return failed ? (int)failed : (int)hypercall(HYPERCALL_vcpu_op, VCPUOP_up, vcpu, 0);
}

/* There is none. */
void serve_uart(void)
{
}
