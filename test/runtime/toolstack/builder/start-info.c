/* Reads what a guest's kernel finds at its start, with Xen's own headers: each function lists members as 64-bit numbers. */

#include <stddef.h>
#include <stdint.h>
#include <xen/xen.h>
#include <xen/hvm/save.h>
#include <xen/arch-x86/hvm/start_info.h>

/* `page` lies at `address` in the guest. Returns the number of values: members, the first module, the memory map. */
uint32_t pvh_start_info(const uint8_t *page, uint64_t address, uint64_t *into)
{
    const struct hvm_start_info *info = (const void *)page;
    const struct hvm_modlist_entry *module = (const void *)(page + (info->modlist_paddr - address));
    const struct hvm_memmap_table_entry *map = (const void *)(page + (info->memmap_paddr - address));
    uint32_t n = 0, i;

    into[n++] = info->magic;
    into[n++] = info->version;
    into[n++] = info->flags;
    into[n++] = info->nr_modules;
    into[n++] = info->cmdline_paddr - address;
    into[n++] = info->rsdp_paddr;
    into[n++] = module->paddr;
    into[n++] = module->size;
    into[n++] = module->cmdline_paddr;
    into[n++] = info->memmap_entries;
    for (i = 0; i < info->memmap_entries; i++) {
        into[n++] = map[i].addr;
        into[n++] = map[i].size;
        into[n++] = map[i].type;
    }
    return n;
}

uint32_t pv_start_info(const uint8_t *page, uint64_t address, uint64_t *into)
{
    const struct start_info *info = (const void *)page;
    uint32_t n = 0;

    (void)address;
    into[n++] = offsetof(struct start_info, cmd_line);
    into[n++] = info->nr_pages;
    into[n++] = info->shared_info;
    into[n++] = info->flags;
    into[n++] = info->store_mfn;
    into[n++] = info->store_evtchn;
    into[n++] = info->console.domU.mfn;
    into[n++] = info->console.domU.evtchn;
    into[n++] = info->pt_base;
    into[n++] = info->nr_pt_frames;
    into[n++] = info->mfn_list;
    into[n++] = info->mod_start;
    into[n++] = info->mod_len;
    into[n++] = info->first_p2m_pfn;
    into[n++] = info->nr_p2m_frames;
    return n;
}

/* Walks the records of a saved state as Xen does, to the registers of the first vcpu. */
uint32_t pvh_registers(const uint8_t *saved, uint64_t bytes, uint64_t *into)
{
    uint64_t at = 0;
    uint32_t n = 0;

    while (at + sizeof(struct hvm_save_descriptor) <= bytes) {
        const struct hvm_save_descriptor *descriptor = (const void *)(saved + at);
        const struct hvm_hw_cpu *cpu = (const void *)(descriptor + 1);

        if (descriptor->typecode == HVM_SAVE_CODE(CPU) && descriptor->instance == 0) {
            into[n++] = cpu->rip;
            into[n++] = cpu->rbx;
            into[n++] = cpu->rflags;
            into[n++] = cpu->cr0;
            into[n++] = cpu->cs_limit;
            into[n++] = cpu->cs_arbytes;
            into[n++] = cpu->ds_arbytes;
            into[n++] = cpu->tr_limit;
            into[n++] = cpu->tr_arbytes;
            return n;
        }
        at += sizeof(*descriptor) + descriptor->length;
    }
    return n;
}

/* The first vcpu's context, as setvcpucontext takes it. */
uint32_t pv_registers(const uint8_t *context, uint64_t bytes, uint64_t *into)
{
    const struct vcpu_guest_context *vcpu = (const void *)context;
    uint32_t n = 0;

    if (bytes < sizeof(*vcpu))
        return 0;
    into[n++] = vcpu->flags;
    into[n++] = vcpu->user_regs.rip;
    into[n++] = vcpu->user_regs.rsp;
    into[n++] = vcpu->user_regs.rsi;
    into[n++] = vcpu->user_regs.cs;
    into[n++] = vcpu->kernel_ss;
    into[n++] = vcpu->kernel_sp;
    into[n++] = vcpu->ctrlreg[3];
    return n;
}
