// One release's modules, each loaded at its first use. Made by `bun run codegen`: do not edit.

export interface Modules {
  "arch-arm": typeof import("./arch-arm.ts");
  "arch-arm.constants": typeof import("./arch-arm.constants.ts");
  "arch-arm/smccc.constants": typeof import("./arch-arm/smccc.constants.ts");
  argo: typeof import("./argo.ts");
  "argo.constants": typeof import("./argo.constants.ts");
  "bootfdt.constants": typeof import("./bootfdt.constants.ts");
  callback: typeof import("./callback.ts");
  "callback.constants": typeof import("./callback.constants.ts");
  "device_tree_defs.constants": typeof import("./device_tree_defs.constants.ts");
  domctl: typeof import("./domctl.ts");
  "domctl.constants": typeof import("./domctl.constants.ts");
  "elfnote.constants": typeof import("./elfnote.constants.ts");
  "errno.constants": typeof import("./errno.constants.ts");
  event_channel: typeof import("./event_channel.ts");
  "event_channel.constants": typeof import("./event_channel.constants.ts");
  "features.constants": typeof import("./features.constants.ts");
  grant_table: typeof import("./grant_table.ts");
  "grant_table.constants": typeof import("./grant_table.constants.ts");
  "hvm/dm_op": typeof import("./hvm/dm_op.ts");
  "hvm/dm_op.constants": typeof import("./hvm/dm_op.constants.ts");
  "hvm/e820.constants": typeof import("./hvm/e820.constants.ts");
  "hvm/hvm_info_table": typeof import("./hvm/hvm_info_table.ts");
  "hvm/hvm_info_table.constants": typeof import("./hvm/hvm_info_table.constants.ts");
  "hvm/hvm_op": typeof import("./hvm/hvm_op.ts");
  "hvm/hvm_op.constants": typeof import("./hvm/hvm_op.constants.ts");
  "hvm/hvm_vcpu": typeof import("./hvm/hvm_vcpu.ts");
  "hvm/hvm_vcpu.constants": typeof import("./hvm/hvm_vcpu.constants.ts");
  "hvm/hvm_xs_strings.constants": typeof import("./hvm/hvm_xs_strings.constants.ts");
  "hvm/ioreq": typeof import("./hvm/ioreq.ts");
  "hvm/ioreq.constants": typeof import("./hvm/ioreq.constants.ts");
  "hvm/params.constants": typeof import("./hvm/params.constants.ts");
  "hvm/save": typeof import("./hvm/save.ts");
  hypfs: typeof import("./hypfs.ts");
  "hypfs.constants": typeof import("./hypfs.constants.ts");
  "io/9pfs": typeof import("./io/9pfs.ts");
  "io/blkif": typeof import("./io/blkif.ts");
  "io/blkif.constants": typeof import("./io/blkif.constants.ts");
  "io/cameraif": typeof import("./io/cameraif.ts");
  "io/cameraif.constants": typeof import("./io/cameraif.constants.ts");
  "io/console": typeof import("./io/console.ts");
  "io/console.constants": typeof import("./io/console.constants.ts");
  "io/displif": typeof import("./io/displif.ts");
  "io/displif.constants": typeof import("./io/displif.constants.ts");
  "io/fbif": typeof import("./io/fbif.ts");
  "io/fbif.constants": typeof import("./io/fbif.constants.ts");
  "io/fsif": typeof import("./io/fsif.ts");
  "io/fsif.constants": typeof import("./io/fsif.constants.ts");
  "io/kbdif": typeof import("./io/kbdif.ts");
  "io/kbdif.constants": typeof import("./io/kbdif.constants.ts");
  "io/libxenvchan": typeof import("./io/libxenvchan.ts");
  "io/libxenvchan.constants": typeof import("./io/libxenvchan.constants.ts");
  "io/netif": typeof import("./io/netif.ts");
  "io/netif.constants": typeof import("./io/netif.constants.ts");
  "io/pciif": typeof import("./io/pciif.ts");
  "io/pciif.constants": typeof import("./io/pciif.constants.ts");
  "io/protocols.constants": typeof import("./io/protocols.constants.ts");
  "io/pvcalls": typeof import("./io/pvcalls.ts");
  "io/pvcalls.constants": typeof import("./io/pvcalls.constants.ts");
  "io/ring.constants": typeof import("./io/ring.constants.ts");
  "io/sndif": typeof import("./io/sndif.ts");
  "io/sndif.constants": typeof import("./io/sndif.constants.ts");
  "io/tpmif": typeof import("./io/tpmif.ts");
  "io/tpmif.constants": typeof import("./io/tpmif.constants.ts");
  "io/usbif": typeof import("./io/usbif.ts");
  "io/usbif.constants": typeof import("./io/usbif.constants.ts");
  "io/vscsiif": typeof import("./io/vscsiif.ts");
  "io/vscsiif.constants": typeof import("./io/vscsiif.constants.ts");
  "io/xenbus.constants": typeof import("./io/xenbus.constants.ts");
  "io/xs_wire": typeof import("./io/xs_wire.ts");
  "io/xs_wire.constants": typeof import("./io/xs_wire.constants.ts");
  kexec: typeof import("./kexec.ts");
  "kexec.constants": typeof import("./kexec.constants.ts");
  memory: typeof import("./memory.ts");
  "memory.constants": typeof import("./memory.constants.ts");
  nmi: typeof import("./nmi.ts");
  "nmi.constants": typeof import("./nmi.constants.ts");
  "operations/argo_op": typeof import("./operations/argo_op.ts");
  "operations/console_io": typeof import("./operations/console_io.ts");
  "operations/dm_op": typeof import("./operations/dm_op.ts");
  "operations/domctl": typeof import("./operations/domctl.ts");
  "operations/event_channel_op": typeof import("./operations/event_channel_op.ts");
  "operations/grant_table_op": typeof import("./operations/grant_table_op.ts");
  "operations/hvm_op": typeof import("./operations/hvm_op.ts");
  "operations/hypfs_op": typeof import("./operations/hypfs_op.ts");
  "operations/memory_op": typeof import("./operations/memory_op.ts");
  "operations/physdev_op": typeof import("./operations/physdev_op.ts");
  "operations/platform_op": typeof import("./operations/platform_op.ts");
  "operations/sched_op": typeof import("./operations/sched_op.ts");
  "operations/sysctl": typeof import("./operations/sysctl.ts");
  "operations/vcpu_op": typeof import("./operations/vcpu_op.ts");
  "operations/vm_assist": typeof import("./operations/vm_assist.ts");
  "operations/xen_version": typeof import("./operations/xen_version.ts");
  "operations/xsm_op": typeof import("./operations/xsm_op.ts");
  physdev: typeof import("./physdev.ts");
  "physdev.constants": typeof import("./physdev.constants.ts");
  platform: typeof import("./platform.ts");
  "platform.constants": typeof import("./platform.constants.ts");
  pmu: typeof import("./pmu.ts");
  "pmu.constants": typeof import("./pmu.constants.ts");
  sched: typeof import("./sched.ts");
  "sched.constants": typeof import("./sched.constants.ts");
  sysctl: typeof import("./sysctl.ts");
  "sysctl.constants": typeof import("./sysctl.constants.ts");
  trace: typeof import("./trace.ts");
  "trace.constants": typeof import("./trace.constants.ts");
  vcpu: typeof import("./vcpu.ts");
  "vcpu.constants": typeof import("./vcpu.constants.ts");
  version: typeof import("./version.ts");
  "version.constants": typeof import("./version.constants.ts");
  vm_event: typeof import("./vm_event.ts");
  "vm_event.constants": typeof import("./vm_event.constants.ts");
  xen: typeof import("./xen.ts");
  "xen-compat.constants": typeof import("./xen-compat.constants.ts");
  "xen.constants": typeof import("./xen.constants.ts");
  xencomm: typeof import("./xencomm.ts");
  "xencomm.constants": typeof import("./xencomm.constants.ts");
  xenoprof: typeof import("./xenoprof.ts");
  "xenoprof.constants": typeof import("./xenoprof.constants.ts");
  "xsm/flask_op": typeof import("./xsm/flask_op.ts");
  "xsm/flask_op.constants": typeof import("./xsm/flask_op.constants.ts");
}

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
  "arch-arm": () => require("./arch-arm.ts"),
  "arch-arm.constants": () => require("./arch-arm.constants.ts"),
  "arch-arm/smccc.constants": () => require("./arch-arm/smccc.constants.ts"),
  argo: () => require("./argo.ts"),
  "argo.constants": () => require("./argo.constants.ts"),
  "bootfdt.constants": () => require("./bootfdt.constants.ts"),
  callback: () => require("./callback.ts"),
  "callback.constants": () => require("./callback.constants.ts"),
  "device_tree_defs.constants": () => require("./device_tree_defs.constants.ts"),
  domctl: () => require("./domctl/index.ts").records,
  "domctl.constants": () => require("./domctl.constants.ts"),
  "elfnote.constants": () => require("./elfnote.constants.ts"),
  "errno.constants": () => require("./errno.constants.ts"),
  event_channel: () => require("./event_channel.ts"),
  "event_channel.constants": () => require("./event_channel.constants.ts"),
  "features.constants": () => require("./features.constants.ts"),
  grant_table: () => require("./grant_table.ts"),
  "grant_table.constants": () => require("./grant_table.constants.ts"),
  "hvm/dm_op": () => require("../../4.15/x86_64/hvm/dm_op/index.ts").records,
  "hvm/dm_op.constants": () => require("./hvm/dm_op.constants.ts"),
  "hvm/e820.constants": () => require("./hvm/e820.constants.ts"),
  "hvm/hvm_info_table": () => require("./hvm/hvm_info_table.ts"),
  "hvm/hvm_info_table.constants": () => require("./hvm/hvm_info_table.constants.ts"),
  "hvm/hvm_op": () => require("./hvm/hvm_op.ts"),
  "hvm/hvm_op.constants": () => require("./hvm/hvm_op.constants.ts"),
  "hvm/hvm_vcpu": () => require("./hvm/hvm_vcpu.ts"),
  "hvm/hvm_vcpu.constants": () => require("./hvm/hvm_vcpu.constants.ts"),
  "hvm/hvm_xs_strings.constants": () => require("./hvm/hvm_xs_strings.constants.ts"),
  "hvm/ioreq": () => require("./hvm/ioreq.ts"),
  "hvm/ioreq.constants": () => require("./hvm/ioreq.constants.ts"),
  "hvm/params.constants": () => require("./hvm/params.constants.ts"),
  "hvm/save": () => require("./hvm/save.ts"),
  hypfs: () => require("./hypfs.ts"),
  "hypfs.constants": () => require("./hypfs.constants.ts"),
  "io/9pfs": () => require("./io/9pfs.ts"),
  "io/blkif": () => require("./io/blkif.ts"),
  "io/blkif.constants": () => require("./io/blkif.constants.ts"),
  "io/cameraif": () => require("./io/cameraif.ts"),
  "io/cameraif.constants": () => require("./io/cameraif.constants.ts"),
  "io/console": () => require("./io/console.ts"),
  "io/console.constants": () => require("./io/console.constants.ts"),
  "io/displif": () => require("./io/displif.ts"),
  "io/displif.constants": () => require("./io/displif.constants.ts"),
  "io/fbif": () => require("./io/fbif.ts"),
  "io/fbif.constants": () => require("./io/fbif.constants.ts"),
  "io/fsif": () => require("./io/fsif.ts"),
  "io/fsif.constants": () => require("./io/fsif.constants.ts"),
  "io/kbdif": () => require("./io/kbdif.ts"),
  "io/kbdif.constants": () => require("./io/kbdif.constants.ts"),
  "io/libxenvchan": () => require("./io/libxenvchan.ts"),
  "io/libxenvchan.constants": () => require("./io/libxenvchan.constants.ts"),
  "io/netif": () => require("./io/netif.ts"),
  "io/netif.constants": () => require("./io/netif.constants.ts"),
  "io/pciif": () => require("./io/pciif.ts"),
  "io/pciif.constants": () => require("./io/pciif.constants.ts"),
  "io/protocols.constants": () => require("./io/protocols.constants.ts"),
  "io/pvcalls": () => require("./io/pvcalls.ts"),
  "io/pvcalls.constants": () => require("./io/pvcalls.constants.ts"),
  "io/ring.constants": () => require("./io/ring.constants.ts"),
  "io/sndif": () => require("./io/sndif.ts"),
  "io/sndif.constants": () => require("./io/sndif.constants.ts"),
  "io/tpmif": () => require("./io/tpmif.ts"),
  "io/tpmif.constants": () => require("./io/tpmif.constants.ts"),
  "io/usbif": () => require("./io/usbif.ts"),
  "io/usbif.constants": () => require("./io/usbif.constants.ts"),
  "io/vscsiif": () => require("./io/vscsiif.ts"),
  "io/vscsiif.constants": () => require("./io/vscsiif.constants.ts"),
  "io/xenbus.constants": () => require("./io/xenbus.constants.ts"),
  "io/xs_wire": () => require("./io/xs_wire.ts"),
  "io/xs_wire.constants": () => require("./io/xs_wire.constants.ts"),
  kexec: () => require("./kexec.ts"),
  "kexec.constants": () => require("./kexec.constants.ts"),
  memory: () => require("./memory.ts"),
  "memory.constants": () => require("./memory.constants.ts"),
  nmi: () => require("./nmi.ts"),
  "nmi.constants": () => require("./nmi.constants.ts"),
  "operations/argo_op": () => require("./operations/argo_op.ts"),
  "operations/console_io": () => require("./operations/console_io.ts"),
  "operations/dm_op": () => require("./operations/dm_op.ts"),
  "operations/domctl": () => require("./operations/domctl.ts"),
  "operations/event_channel_op": () => require("./operations/event_channel_op.ts"),
  "operations/grant_table_op": () => require("./operations/grant_table_op.ts"),
  "operations/hvm_op": () => require("./operations/hvm_op.ts"),
  "operations/hypfs_op": () => require("./operations/hypfs_op.ts"),
  "operations/memory_op": () => require("./operations/memory_op.ts"),
  "operations/physdev_op": () => require("./operations/physdev_op.ts"),
  "operations/platform_op": () => require("./operations/platform_op.ts"),
  "operations/sched_op": () => require("./operations/sched_op.ts"),
  "operations/sysctl": () => require("./operations/sysctl.ts"),
  "operations/vcpu_op": () => require("./operations/vcpu_op.ts"),
  "operations/vm_assist": () => require("./operations/vm_assist.ts"),
  "operations/xen_version": () => require("./operations/xen_version.ts"),
  "operations/xsm_op": () => require("./operations/xsm_op.ts"),
  physdev: () => require("./physdev.ts"),
  "physdev.constants": () => require("./physdev.constants.ts"),
  platform: () => require("../../4.21/arm64/platform/index.ts").records,
  "platform.constants": () => require("./platform.constants.ts"),
  pmu: () => require("./pmu.ts"),
  "pmu.constants": () => require("./pmu.constants.ts"),
  sched: () => require("./sched.ts"),
  "sched.constants": () => require("./sched.constants.ts"),
  sysctl: () => require("./sysctl/index.ts").records,
  "sysctl.constants": () => require("./sysctl.constants.ts"),
  trace: () => require("./trace.ts"),
  "trace.constants": () => require("./trace.constants.ts"),
  vcpu: () => require("./vcpu.ts"),
  "vcpu.constants": () => require("./vcpu.constants.ts"),
  version: () => require("./version.ts"),
  "version.constants": () => require("./version.constants.ts"),
  vm_event: () => require("./vm_event.ts"),
  "vm_event.constants": () => require("./vm_event.constants.ts"),
  xen: () => require("./xen.ts"),
  "xen-compat.constants": () => require("./xen-compat.constants.ts"),
  "xen.constants": () => require("./xen.constants.ts"),
  xencomm: () => require("./xencomm.ts"),
  "xencomm.constants": () => require("./xencomm.constants.ts"),
  xenoprof: () => require("./xenoprof.ts"),
  "xenoprof.constants": () => require("./xenoprof.constants.ts"),
  "xsm/flask_op": () => require("../../4.14/x86_64/xsm/flask_op/index.ts").records,
  "xsm/flask_op.constants": () => require("./xsm/flask_op.constants.ts"),
};
