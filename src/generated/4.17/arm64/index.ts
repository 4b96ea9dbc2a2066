// One release's modules, each loaded when it is asked for. Made by `bun run codegen`: do not edit.
/* oxlint-disable typescript/consistent-type-imports -- a named import per module would say nothing more */

export interface Modules {
  "arch-arm": typeof import("./arch-arm.ts");
  "arch-arm.constants": typeof import("./arch-arm.constants.ts");
  "arch-arm/smccc.constants": typeof import("./arch-arm/smccc.constants.ts");
  argo: typeof import("./argo.ts");
  "argo.constants": typeof import("./argo.constants.ts");
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
  tmem: typeof import("./tmem.ts");
  "tmem.constants": typeof import("./tmem.constants.ts");
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

/** undefined for a header that this release does not have. */
export function loadModule(name: string): Modules[keyof Modules] | undefined {
  switch (name) {
    case "arch-arm":
      return require("./arch-arm.ts");
    case "arch-arm.constants":
      return require("./arch-arm.constants.ts");
    case "arch-arm/smccc.constants":
      return require("./arch-arm/smccc.constants.ts");
    case "argo":
      return require("./argo.ts");
    case "argo.constants":
      return require("./argo.constants.ts");
    case "callback":
      return require("./callback.ts");
    case "callback.constants":
      return require("./callback.constants.ts");
    case "device_tree_defs.constants":
      return require("./device_tree_defs.constants.ts");
    case "domctl":
      return require("./domctl.ts");
    case "domctl.constants":
      return require("./domctl.constants.ts");
    case "elfnote.constants":
      return require("./elfnote.constants.ts");
    case "errno.constants":
      return require("./errno.constants.ts");
    case "event_channel":
      return require("./event_channel.ts");
    case "event_channel.constants":
      return require("./event_channel.constants.ts");
    case "features.constants":
      return require("./features.constants.ts");
    case "grant_table":
      return require("./grant_table.ts");
    case "grant_table.constants":
      return require("./grant_table.constants.ts");
    case "hvm/dm_op":
      return require("./hvm/dm_op.ts");
    case "hvm/dm_op.constants":
      return require("./hvm/dm_op.constants.ts");
    case "hvm/e820.constants":
      return require("./hvm/e820.constants.ts");
    case "hvm/hvm_info_table":
      return require("./hvm/hvm_info_table.ts");
    case "hvm/hvm_info_table.constants":
      return require("./hvm/hvm_info_table.constants.ts");
    case "hvm/hvm_op":
      return require("./hvm/hvm_op.ts");
    case "hvm/hvm_op.constants":
      return require("./hvm/hvm_op.constants.ts");
    case "hvm/hvm_vcpu":
      return require("./hvm/hvm_vcpu.ts");
    case "hvm/hvm_vcpu.constants":
      return require("./hvm/hvm_vcpu.constants.ts");
    case "hvm/hvm_xs_strings.constants":
      return require("./hvm/hvm_xs_strings.constants.ts");
    case "hvm/ioreq":
      return require("./hvm/ioreq.ts");
    case "hvm/ioreq.constants":
      return require("./hvm/ioreq.constants.ts");
    case "hvm/params.constants":
      return require("./hvm/params.constants.ts");
    case "hvm/save":
      return require("./hvm/save.ts");
    case "hypfs":
      return require("./hypfs.ts");
    case "hypfs.constants":
      return require("./hypfs.constants.ts");
    case "io/9pfs":
      return require("./io/9pfs.ts");
    case "io/blkif":
      return require("./io/blkif.ts");
    case "io/blkif.constants":
      return require("./io/blkif.constants.ts");
    case "io/cameraif":
      return require("./io/cameraif.ts");
    case "io/cameraif.constants":
      return require("./io/cameraif.constants.ts");
    case "io/console":
      return require("./io/console.ts");
    case "io/displif":
      return require("./io/displif.ts");
    case "io/displif.constants":
      return require("./io/displif.constants.ts");
    case "io/fbif":
      return require("./io/fbif.ts");
    case "io/fbif.constants":
      return require("./io/fbif.constants.ts");
    case "io/fsif":
      return require("./io/fsif.ts");
    case "io/fsif.constants":
      return require("./io/fsif.constants.ts");
    case "io/kbdif":
      return require("./io/kbdif.ts");
    case "io/kbdif.constants":
      return require("./io/kbdif.constants.ts");
    case "io/libxenvchan":
      return require("./io/libxenvchan.ts");
    case "io/libxenvchan.constants":
      return require("./io/libxenvchan.constants.ts");
    case "io/netif":
      return require("./io/netif.ts");
    case "io/netif.constants":
      return require("./io/netif.constants.ts");
    case "io/pciif":
      return require("./io/pciif.ts");
    case "io/pciif.constants":
      return require("./io/pciif.constants.ts");
    case "io/protocols.constants":
      return require("./io/protocols.constants.ts");
    case "io/pvcalls":
      return require("./io/pvcalls.ts");
    case "io/pvcalls.constants":
      return require("./io/pvcalls.constants.ts");
    case "io/ring.constants":
      return require("./io/ring.constants.ts");
    case "io/sndif":
      return require("./io/sndif.ts");
    case "io/sndif.constants":
      return require("./io/sndif.constants.ts");
    case "io/tpmif":
      return require("./io/tpmif.ts");
    case "io/tpmif.constants":
      return require("./io/tpmif.constants.ts");
    case "io/usbif":
      return require("./io/usbif.ts");
    case "io/usbif.constants":
      return require("./io/usbif.constants.ts");
    case "io/vscsiif":
      return require("./io/vscsiif.ts");
    case "io/vscsiif.constants":
      return require("./io/vscsiif.constants.ts");
    case "io/xenbus.constants":
      return require("./io/xenbus.constants.ts");
    case "io/xs_wire":
      return require("./io/xs_wire.ts");
    case "io/xs_wire.constants":
      return require("./io/xs_wire.constants.ts");
    case "kexec":
      return require("./kexec.ts");
    case "kexec.constants":
      return require("./kexec.constants.ts");
    case "memory":
      return require("./memory.ts");
    case "memory.constants":
      return require("./memory.constants.ts");
    case "nmi":
      return require("./nmi.ts");
    case "nmi.constants":
      return require("./nmi.constants.ts");
    case "physdev":
      return require("./physdev.ts");
    case "physdev.constants":
      return require("./physdev.constants.ts");
    case "platform":
      return require("./platform.ts");
    case "platform.constants":
      return require("./platform.constants.ts");
    case "pmu":
      return require("./pmu.ts");
    case "pmu.constants":
      return require("./pmu.constants.ts");
    case "sched":
      return require("./sched.ts");
    case "sched.constants":
      return require("./sched.constants.ts");
    case "sysctl":
      return require("./sysctl.ts");
    case "sysctl.constants":
      return require("./sysctl.constants.ts");
    case "tmem":
      return require("./tmem.ts");
    case "tmem.constants":
      return require("./tmem.constants.ts");
    case "trace":
      return require("./trace.ts");
    case "trace.constants":
      return require("./trace.constants.ts");
    case "vcpu":
      return require("./vcpu.ts");
    case "vcpu.constants":
      return require("./vcpu.constants.ts");
    case "version":
      return require("./version.ts");
    case "version.constants":
      return require("./version.constants.ts");
    case "vm_event":
      return require("./vm_event.ts");
    case "vm_event.constants":
      return require("./vm_event.constants.ts");
    case "xen":
      return require("./xen.ts");
    case "xen-compat.constants":
      return require("./xen-compat.constants.ts");
    case "xen.constants":
      return require("./xen.constants.ts");
    case "xencomm":
      return require("./xencomm.ts");
    case "xencomm.constants":
      return require("./xencomm.constants.ts");
    case "xenoprof":
      return require("./xenoprof.ts");
    case "xenoprof.constants":
      return require("./xenoprof.constants.ts");
    case "xsm/flask_op":
      return require("./xsm/flask_op.ts");
    case "xsm/flask_op.constants":
      return require("./xsm/flask_op.constants.ts");
    default:
      return undefined;
  }
}
