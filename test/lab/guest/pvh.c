/* A PVH guest in the mode that it is entered in: 32 bits, no paging. */

#include "guest.h"

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
    "  mov $stacks + 4096, %esp\n"
    "  call pvh_main\n"
    "vcpu_start:\n"
    "  call vcpu_main\n");

extern char vcpu_start[];

enum { VCPUOP_initialise = 0, VCPUOP_up = 1 };
enum { CPUID_XEN_BASE = 0x40000000 };

static page_t hypercall_page;

word hypercall(word number, word a, word b, word c)
{
    word entry = (word)hypercall_page + number * 32;
    word result;

    asm volatile("call *%[entry]"
                 : "=a"(result), "+b"(a), "+c"(b), "+d"(c)
                 : [entry] "r"(entry)
                 : "esi", "edi", "memory");
    return result;
}

__attribute__((used)) _Noreturn void pvh_main(void)
{
    static struct platform platform = { .kind = "pvh" };
    uint32_t leaf = CPUID_XEN_BASE + 2, msr, unused, more;

    asm volatile("cpuid" : "+a"(leaf), "=b"(msr), "=c"(unused), "=d"(more));
    asm volatile("wrmsr" : : "c"(msr), "a"((word)hypercall_page), "d"(0) : "memory");
    setup_translated(&platform);
    platform.pending = (void *)(shared_info + 2048);
    guest_main(&platform);
}

/* struct vcpu_hvm_context of a 32-bit vcpu */
struct context {
    uint32_t mode, padding;
    uint32_t eax, ecx, edx, ebx, esp, ebp, esi, edi, eip, eflags, cr0, cr3, cr4;
    uint32_t unused;
    uint64_t efer;
    uint32_t cs_base, ds_base, ss_base, es_base, tr_base;
    uint32_t cs_limit, ds_limit, ss_limit, es_limit, tr_limit;
    uint16_t cs_attributes, ds_attributes, ss_attributes, es_attributes, tr_attributes;
    uint16_t more[3];
    uint32_t beyond[32];
};

int start_vcpu(unsigned int vcpu)
{
    static struct context context;
    long failed;

    context.eip = (word)vcpu_start;
    context.esp = (word)stacks[vcpu] + STACK_SIZE;
    context.eflags = 2;
    /* protected mode, flat segments */
    context.cr0 = 0x11;
    context.cs_limit = context.ds_limit = context.ss_limit = context.es_limit = 0xffffffff;
    context.tr_limit = 0x67;
    context.cs_attributes = 0xc9b;
    context.ds_attributes = context.ss_attributes = context.es_attributes = 0xc93;
    context.tr_attributes = 0x8b;
    failed = hypercall(HYPERCALL_vcpu_op, VCPUOP_initialise, vcpu, (word)&context);
    return failed ? (int)failed : (int)hypercall(HYPERCALL_vcpu_op, VCPUOP_up, vcpu, 0);
}

/* There is none. */
void serve_uart(void)
{
}
