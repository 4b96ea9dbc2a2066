// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenDomctlAddressSize } from "./XenDomctlAddressSize.ts";
import { XenDomctlAssignDevice } from "./XenDomctlAssignDevice.ts";
import { XenDomctlAuditP2m } from "./XenDomctlAuditP2m.ts";
import { XenDomctlBindPtIrq } from "./XenDomctlBindPtIrq.ts";
import { XenDomctlCacheflush } from "./XenDomctlCacheflush.ts";
import { XenDomctlCpuPolicy } from "./XenDomctlCpuPolicy.ts";
import { XenDomctlCreatedomain } from "./XenDomctlCreatedomain.ts";
import { XenDomctlDebugOp } from "./XenDomctlDebugOp.ts";
import { XenDomctlDisableMigrate } from "./XenDomctlDisableMigrate.ts";
import { XenDomctlExtVcpucontext } from "./XenDomctlExtVcpucontext.ts";
import { XenDomctlGdbsxDomstatus } from "./XenDomctlGdbsxDomstatus.ts";
import { XenDomctlGdbsxMemio } from "./XenDomctlGdbsxMemio.ts";
import { XenDomctlGdbsxPauseunpVcpu } from "./XenDomctlGdbsxPauseunpVcpu.ts";
import { XenDomctlGetDeviceGroup } from "./XenDomctlGetDeviceGroup.ts";
import { XenDomctlGetdomaininfo } from "./XenDomctlGetdomaininfo.ts";
import { XenDomctlGetpageframeinfo3 } from "./XenDomctlGetpageframeinfo3.ts";
import { XenDomctlGetvcpuinfo } from "./XenDomctlGetvcpuinfo.ts";
import { XenDomctlHvmcontext } from "./XenDomctlHvmcontext.ts";
import { XenDomctlHvmcontextPartial } from "./XenDomctlHvmcontextPartial.ts";
import { XenDomctlHypercallInit } from "./XenDomctlHypercallInit.ts";
import { XenDomctlIomemPermission } from "./XenDomctlIomemPermission.ts";
import { XenDomctlIoportMapping } from "./XenDomctlIoportMapping.ts";
import { XenDomctlIoportPermission } from "./XenDomctlIoportPermission.ts";
import { XenDomctlIrqPermission } from "./XenDomctlIrqPermission.ts";
import { XenDomctlMaxMem } from "./XenDomctlMaxMem.ts";
import { XenDomctlMaxVcpus } from "./XenDomctlMaxVcpus.ts";
import { XenDomctlMemSharingOp } from "./XenDomctlMemSharingOp.ts";
import { XenDomctlMemoryMapping } from "./XenDomctlMemoryMapping.ts";
import { XenDomctlMonitorOp } from "./XenDomctlMonitorOp.ts";
import { XenDomctlNodeaffinity } from "./XenDomctlNodeaffinity.ts";
import { XenDomctlPsrAlloc } from "./XenDomctlPsrAlloc.ts";
import { XenDomctlPsrCmtOp } from "./XenDomctlPsrCmtOp.ts";
import { XenDomctlSchedulerOp } from "./XenDomctlSchedulerOp.ts";
import { XenDomctlSendtrigger } from "./XenDomctlSendtrigger.ts";
import { XenDomctlSetAccessRequired } from "./XenDomctlSetAccessRequired.ts";
import { XenDomctlSetBrokenPageP2m } from "./XenDomctlSetBrokenPageP2m.ts";
import { XenDomctlSetTarget } from "./XenDomctlSetTarget.ts";
import { XenDomctlSetVirqHandler } from "./XenDomctlSetVirqHandler.ts";
import { XenDomctlSetdebugging } from "./XenDomctlSetdebugging.ts";
import { XenDomctlSetdomainhandle } from "./XenDomctlSetdomainhandle.ts";
import { XenDomctlSettimeoffset } from "./XenDomctlSettimeoffset.ts";
import { XenDomctlShadowOp } from "./XenDomctlShadowOp.ts";
import { XenDomctlSubscribe } from "./XenDomctlSubscribe.ts";
import { XenDomctlTscInfo } from "./XenDomctlTscInfo.ts";
import { XenDomctlVcpuMsrs } from "./XenDomctlVcpuMsrs.ts";
import { XenDomctlVcpuaffinity } from "./XenDomctlVcpuaffinity.ts";
import { XenDomctlVcpucontext } from "./XenDomctlVcpucontext.ts";
import { XenDomctlVcpuextstate } from "./XenDomctlVcpuextstate.ts";
import { XenDomctlVmEventOp } from "./XenDomctlVmEventOp.ts";
import { XenDomctlVnuma } from "./XenDomctlVnuma.ts";
import { XenDomctlVuartOp } from "./XenDomctlVuartOp.ts";

/** struct xen_domctl (domctl.h), 144 bytes, align 8. */
export class XenDomctl extends Struct<"struct xen_domctl"> {
  static readonly cName = "struct xen_domctl";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    domain 8 u16
    u 16 struct xen_domctl.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get u(): XenDomctlU {
    return new XenDomctlU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenDomctlU) {
    copyRecord(XenDomctlU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      domain: dataView.getUint16(byteOffset + 8, true),
      u: copyBytes(dataView, byteOffset + 16, 128),
    };
  }

  decode(): XenDomctlPlain {
    return XenDomctl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlPlain {
    return XenDomctl.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPlain {
  cmd: number;
  interface_version: number;
  domain: number;
  u: Uint8Array;
}

/** u of struct xen_domctl (domctl.h): union, 128 bytes, align 8. */
export class XenDomctlU extends Union<"struct xen_domctl.u"> {
  static readonly cName = "struct xen_domctl.u";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    createdomain 0 struct xen_domctl_createdomain
    getdomaininfo 0 struct xen_domctl_getdomaininfo
    getpageframeinfo3 0 struct xen_domctl_getpageframeinfo3
    nodeaffinity 0 struct xen_domctl_nodeaffinity
    vcpuaffinity 0 struct xen_domctl_vcpuaffinity
    shadow_op 0 struct xen_domctl_shadow_op
    max_mem 0 struct xen_domctl_max_mem
    vcpucontext 0 struct xen_domctl_vcpucontext
    getvcpuinfo 0 struct xen_domctl_getvcpuinfo
    max_vcpus 0 struct xen_domctl_max_vcpus
    scheduler_op 0 struct xen_domctl_scheduler_op
    setdomainhandle 0 struct xen_domctl_setdomainhandle
    setdebugging 0 struct xen_domctl_setdebugging
    irq_permission 0 struct xen_domctl_irq_permission
    iomem_permission 0 struct xen_domctl_iomem_permission
    ioport_permission 0 struct xen_domctl_ioport_permission
    hypercall_init 0 struct xen_domctl_hypercall_init
    settimeoffset 0 struct xen_domctl_settimeoffset
    disable_migrate 0 struct xen_domctl_disable_migrate
    tsc_info 0 struct xen_domctl_tsc_info
    hvmcontext 0 struct xen_domctl_hvmcontext
    hvmcontext_partial 0 struct xen_domctl_hvmcontext_partial
    address_size 0 struct xen_domctl_address_size
    sendtrigger 0 struct xen_domctl_sendtrigger
    get_device_group 0 struct xen_domctl_get_device_group
    assign_device 0 struct xen_domctl_assign_device
    bind_pt_irq 0 struct xen_domctl_bind_pt_irq
    memory_mapping 0 struct xen_domctl_memory_mapping
    ioport_mapping 0 struct xen_domctl_ioport_mapping
    ext_vcpucontext 0 struct xen_domctl_ext_vcpucontext
    set_target 0 struct xen_domctl_set_target
    subscribe 0 struct xen_domctl_subscribe
    debug_op 0 struct xen_domctl_debug_op
    vm_event_op 0 struct xen_domctl_vm_event_op
    mem_sharing_op 0 struct xen_domctl_mem_sharing_op
    cpu_policy 0 struct xen_domctl_cpu_policy
    vcpuextstate 0 struct xen_domctl_vcpuextstate
    vcpu_msrs 0 struct xen_domctl_vcpu_msrs
    access_required 0 struct xen_domctl_set_access_required
    audit_p2m 0 struct xen_domctl_audit_p2m
    set_virq_handler 0 struct xen_domctl_set_virq_handler
    gdbsx_guest_memio 0 struct xen_domctl_gdbsx_memio
    set_broken_page_p2m 0 struct xen_domctl_set_broken_page_p2m
    cacheflush 0 struct xen_domctl_cacheflush
    gdbsx_pauseunp_vcpu 0 struct xen_domctl_gdbsx_pauseunp_vcpu
    gdbsx_domstatus 0 struct xen_domctl_gdbsx_domstatus
    vnuma 0 struct xen_domctl_vnuma
    psr_cmt_op 0 struct xen_domctl_psr_cmt_op
    monitor_op 0 struct xen_domctl_monitor_op
    psr_alloc 0 struct xen_domctl_psr_alloc
    vuart_op 0 struct xen_domctl_vuart_op
    pad 0 u8[128]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get createdomain(): XenDomctlCreatedomain {
    return new XenDomctlCreatedomain(this.dataView, this.byteOffset);
  }
  set createdomain(value: XenDomctlCreatedomain) {
    copyRecord(XenDomctlCreatedomain, this.dataView, this.byteOffset, value);
  }

  get getdomaininfo(): XenDomctlGetdomaininfo {
    return new XenDomctlGetdomaininfo(this.dataView, this.byteOffset);
  }
  set getdomaininfo(value: XenDomctlGetdomaininfo) {
    copyRecord(XenDomctlGetdomaininfo, this.dataView, this.byteOffset, value);
  }

  get getpageframeinfo3(): XenDomctlGetpageframeinfo3 {
    return new XenDomctlGetpageframeinfo3(this.dataView, this.byteOffset);
  }
  set getpageframeinfo3(value: XenDomctlGetpageframeinfo3) {
    copyRecord(XenDomctlGetpageframeinfo3, this.dataView, this.byteOffset, value);
  }

  get nodeaffinity(): XenDomctlNodeaffinity {
    return new XenDomctlNodeaffinity(this.dataView, this.byteOffset);
  }
  set nodeaffinity(value: XenDomctlNodeaffinity) {
    copyRecord(XenDomctlNodeaffinity, this.dataView, this.byteOffset, value);
  }

  get vcpuaffinity(): XenDomctlVcpuaffinity {
    return new XenDomctlVcpuaffinity(this.dataView, this.byteOffset);
  }
  set vcpuaffinity(value: XenDomctlVcpuaffinity) {
    copyRecord(XenDomctlVcpuaffinity, this.dataView, this.byteOffset, value);
  }

  get shadow_op(): XenDomctlShadowOp {
    return new XenDomctlShadowOp(this.dataView, this.byteOffset);
  }
  set shadow_op(value: XenDomctlShadowOp) {
    copyRecord(XenDomctlShadowOp, this.dataView, this.byteOffset, value);
  }

  get max_mem(): XenDomctlMaxMem {
    return new XenDomctlMaxMem(this.dataView, this.byteOffset);
  }
  set max_mem(value: XenDomctlMaxMem) {
    copyRecord(XenDomctlMaxMem, this.dataView, this.byteOffset, value);
  }

  get vcpucontext(): XenDomctlVcpucontext {
    return new XenDomctlVcpucontext(this.dataView, this.byteOffset);
  }
  set vcpucontext(value: XenDomctlVcpucontext) {
    copyRecord(XenDomctlVcpucontext, this.dataView, this.byteOffset, value);
  }

  get getvcpuinfo(): XenDomctlGetvcpuinfo {
    return new XenDomctlGetvcpuinfo(this.dataView, this.byteOffset);
  }
  set getvcpuinfo(value: XenDomctlGetvcpuinfo) {
    copyRecord(XenDomctlGetvcpuinfo, this.dataView, this.byteOffset, value);
  }

  get max_vcpus(): XenDomctlMaxVcpus {
    return new XenDomctlMaxVcpus(this.dataView, this.byteOffset);
  }
  set max_vcpus(value: XenDomctlMaxVcpus) {
    copyRecord(XenDomctlMaxVcpus, this.dataView, this.byteOffset, value);
  }

  get scheduler_op(): XenDomctlSchedulerOp {
    return new XenDomctlSchedulerOp(this.dataView, this.byteOffset);
  }
  set scheduler_op(value: XenDomctlSchedulerOp) {
    copyRecord(XenDomctlSchedulerOp, this.dataView, this.byteOffset, value);
  }

  get setdomainhandle(): XenDomctlSetdomainhandle {
    return new XenDomctlSetdomainhandle(this.dataView, this.byteOffset);
  }
  set setdomainhandle(value: XenDomctlSetdomainhandle) {
    copyRecord(XenDomctlSetdomainhandle, this.dataView, this.byteOffset, value);
  }

  get setdebugging(): XenDomctlSetdebugging {
    return new XenDomctlSetdebugging(this.dataView, this.byteOffset);
  }
  set setdebugging(value: XenDomctlSetdebugging) {
    copyRecord(XenDomctlSetdebugging, this.dataView, this.byteOffset, value);
  }

  get irq_permission(): XenDomctlIrqPermission {
    return new XenDomctlIrqPermission(this.dataView, this.byteOffset);
  }
  set irq_permission(value: XenDomctlIrqPermission) {
    copyRecord(XenDomctlIrqPermission, this.dataView, this.byteOffset, value);
  }

  get iomem_permission(): XenDomctlIomemPermission {
    return new XenDomctlIomemPermission(this.dataView, this.byteOffset);
  }
  set iomem_permission(value: XenDomctlIomemPermission) {
    copyRecord(XenDomctlIomemPermission, this.dataView, this.byteOffset, value);
  }

  get ioport_permission(): XenDomctlIoportPermission {
    return new XenDomctlIoportPermission(this.dataView, this.byteOffset);
  }
  set ioport_permission(value: XenDomctlIoportPermission) {
    copyRecord(XenDomctlIoportPermission, this.dataView, this.byteOffset, value);
  }

  get hypercall_init(): XenDomctlHypercallInit {
    return new XenDomctlHypercallInit(this.dataView, this.byteOffset);
  }
  set hypercall_init(value: XenDomctlHypercallInit) {
    copyRecord(XenDomctlHypercallInit, this.dataView, this.byteOffset, value);
  }

  get settimeoffset(): XenDomctlSettimeoffset {
    return new XenDomctlSettimeoffset(this.dataView, this.byteOffset);
  }
  set settimeoffset(value: XenDomctlSettimeoffset) {
    copyRecord(XenDomctlSettimeoffset, this.dataView, this.byteOffset, value);
  }

  get disable_migrate(): XenDomctlDisableMigrate {
    return new XenDomctlDisableMigrate(this.dataView, this.byteOffset);
  }
  set disable_migrate(value: XenDomctlDisableMigrate) {
    copyRecord(XenDomctlDisableMigrate, this.dataView, this.byteOffset, value);
  }

  get tsc_info(): XenDomctlTscInfo {
    return new XenDomctlTscInfo(this.dataView, this.byteOffset);
  }
  set tsc_info(value: XenDomctlTscInfo) {
    copyRecord(XenDomctlTscInfo, this.dataView, this.byteOffset, value);
  }

  get hvmcontext(): XenDomctlHvmcontext {
    return new XenDomctlHvmcontext(this.dataView, this.byteOffset);
  }
  set hvmcontext(value: XenDomctlHvmcontext) {
    copyRecord(XenDomctlHvmcontext, this.dataView, this.byteOffset, value);
  }

  get hvmcontext_partial(): XenDomctlHvmcontextPartial {
    return new XenDomctlHvmcontextPartial(this.dataView, this.byteOffset);
  }
  set hvmcontext_partial(value: XenDomctlHvmcontextPartial) {
    copyRecord(XenDomctlHvmcontextPartial, this.dataView, this.byteOffset, value);
  }

  get address_size(): XenDomctlAddressSize {
    return new XenDomctlAddressSize(this.dataView, this.byteOffset);
  }
  set address_size(value: XenDomctlAddressSize) {
    copyRecord(XenDomctlAddressSize, this.dataView, this.byteOffset, value);
  }

  get sendtrigger(): XenDomctlSendtrigger {
    return new XenDomctlSendtrigger(this.dataView, this.byteOffset);
  }
  set sendtrigger(value: XenDomctlSendtrigger) {
    copyRecord(XenDomctlSendtrigger, this.dataView, this.byteOffset, value);
  }

  get get_device_group(): XenDomctlGetDeviceGroup {
    return new XenDomctlGetDeviceGroup(this.dataView, this.byteOffset);
  }
  set get_device_group(value: XenDomctlGetDeviceGroup) {
    copyRecord(XenDomctlGetDeviceGroup, this.dataView, this.byteOffset, value);
  }

  get assign_device(): XenDomctlAssignDevice {
    return new XenDomctlAssignDevice(this.dataView, this.byteOffset);
  }
  set assign_device(value: XenDomctlAssignDevice) {
    copyRecord(XenDomctlAssignDevice, this.dataView, this.byteOffset, value);
  }

  get bind_pt_irq(): XenDomctlBindPtIrq {
    return new XenDomctlBindPtIrq(this.dataView, this.byteOffset);
  }
  set bind_pt_irq(value: XenDomctlBindPtIrq) {
    copyRecord(XenDomctlBindPtIrq, this.dataView, this.byteOffset, value);
  }

  get memory_mapping(): XenDomctlMemoryMapping {
    return new XenDomctlMemoryMapping(this.dataView, this.byteOffset);
  }
  set memory_mapping(value: XenDomctlMemoryMapping) {
    copyRecord(XenDomctlMemoryMapping, this.dataView, this.byteOffset, value);
  }

  get ioport_mapping(): XenDomctlIoportMapping {
    return new XenDomctlIoportMapping(this.dataView, this.byteOffset);
  }
  set ioport_mapping(value: XenDomctlIoportMapping) {
    copyRecord(XenDomctlIoportMapping, this.dataView, this.byteOffset, value);
  }

  get ext_vcpucontext(): XenDomctlExtVcpucontext {
    return new XenDomctlExtVcpucontext(this.dataView, this.byteOffset);
  }
  set ext_vcpucontext(value: XenDomctlExtVcpucontext) {
    copyRecord(XenDomctlExtVcpucontext, this.dataView, this.byteOffset, value);
  }

  get set_target(): XenDomctlSetTarget {
    return new XenDomctlSetTarget(this.dataView, this.byteOffset);
  }
  set set_target(value: XenDomctlSetTarget) {
    copyRecord(XenDomctlSetTarget, this.dataView, this.byteOffset, value);
  }

  get subscribe(): XenDomctlSubscribe {
    return new XenDomctlSubscribe(this.dataView, this.byteOffset);
  }
  set subscribe(value: XenDomctlSubscribe) {
    copyRecord(XenDomctlSubscribe, this.dataView, this.byteOffset, value);
  }

  get debug_op(): XenDomctlDebugOp {
    return new XenDomctlDebugOp(this.dataView, this.byteOffset);
  }
  set debug_op(value: XenDomctlDebugOp) {
    copyRecord(XenDomctlDebugOp, this.dataView, this.byteOffset, value);
  }

  get vm_event_op(): XenDomctlVmEventOp {
    return new XenDomctlVmEventOp(this.dataView, this.byteOffset);
  }
  set vm_event_op(value: XenDomctlVmEventOp) {
    copyRecord(XenDomctlVmEventOp, this.dataView, this.byteOffset, value);
  }

  get mem_sharing_op(): XenDomctlMemSharingOp {
    return new XenDomctlMemSharingOp(this.dataView, this.byteOffset);
  }
  set mem_sharing_op(value: XenDomctlMemSharingOp) {
    copyRecord(XenDomctlMemSharingOp, this.dataView, this.byteOffset, value);
  }

  get cpu_policy(): XenDomctlCpuPolicy {
    return new XenDomctlCpuPolicy(this.dataView, this.byteOffset);
  }
  set cpu_policy(value: XenDomctlCpuPolicy) {
    copyRecord(XenDomctlCpuPolicy, this.dataView, this.byteOffset, value);
  }

  get vcpuextstate(): XenDomctlVcpuextstate {
    return new XenDomctlVcpuextstate(this.dataView, this.byteOffset);
  }
  set vcpuextstate(value: XenDomctlVcpuextstate) {
    copyRecord(XenDomctlVcpuextstate, this.dataView, this.byteOffset, value);
  }

  get vcpu_msrs(): XenDomctlVcpuMsrs {
    return new XenDomctlVcpuMsrs(this.dataView, this.byteOffset);
  }
  set vcpu_msrs(value: XenDomctlVcpuMsrs) {
    copyRecord(XenDomctlVcpuMsrs, this.dataView, this.byteOffset, value);
  }

  get access_required(): XenDomctlSetAccessRequired {
    return new XenDomctlSetAccessRequired(this.dataView, this.byteOffset);
  }
  set access_required(value: XenDomctlSetAccessRequired) {
    copyRecord(XenDomctlSetAccessRequired, this.dataView, this.byteOffset, value);
  }

  get audit_p2m(): XenDomctlAuditP2m {
    return new XenDomctlAuditP2m(this.dataView, this.byteOffset);
  }
  set audit_p2m(value: XenDomctlAuditP2m) {
    copyRecord(XenDomctlAuditP2m, this.dataView, this.byteOffset, value);
  }

  get set_virq_handler(): XenDomctlSetVirqHandler {
    return new XenDomctlSetVirqHandler(this.dataView, this.byteOffset);
  }
  set set_virq_handler(value: XenDomctlSetVirqHandler) {
    copyRecord(XenDomctlSetVirqHandler, this.dataView, this.byteOffset, value);
  }

  get gdbsx_guest_memio(): XenDomctlGdbsxMemio {
    return new XenDomctlGdbsxMemio(this.dataView, this.byteOffset);
  }
  set gdbsx_guest_memio(value: XenDomctlGdbsxMemio) {
    copyRecord(XenDomctlGdbsxMemio, this.dataView, this.byteOffset, value);
  }

  get set_broken_page_p2m(): XenDomctlSetBrokenPageP2m {
    return new XenDomctlSetBrokenPageP2m(this.dataView, this.byteOffset);
  }
  set set_broken_page_p2m(value: XenDomctlSetBrokenPageP2m) {
    copyRecord(XenDomctlSetBrokenPageP2m, this.dataView, this.byteOffset, value);
  }

  get cacheflush(): XenDomctlCacheflush {
    return new XenDomctlCacheflush(this.dataView, this.byteOffset);
  }
  set cacheflush(value: XenDomctlCacheflush) {
    copyRecord(XenDomctlCacheflush, this.dataView, this.byteOffset, value);
  }

  get gdbsx_pauseunp_vcpu(): XenDomctlGdbsxPauseunpVcpu {
    return new XenDomctlGdbsxPauseunpVcpu(this.dataView, this.byteOffset);
  }
  set gdbsx_pauseunp_vcpu(value: XenDomctlGdbsxPauseunpVcpu) {
    copyRecord(XenDomctlGdbsxPauseunpVcpu, this.dataView, this.byteOffset, value);
  }

  get gdbsx_domstatus(): XenDomctlGdbsxDomstatus {
    return new XenDomctlGdbsxDomstatus(this.dataView, this.byteOffset);
  }
  set gdbsx_domstatus(value: XenDomctlGdbsxDomstatus) {
    copyRecord(XenDomctlGdbsxDomstatus, this.dataView, this.byteOffset, value);
  }

  get vnuma(): XenDomctlVnuma {
    return new XenDomctlVnuma(this.dataView, this.byteOffset);
  }
  set vnuma(value: XenDomctlVnuma) {
    copyRecord(XenDomctlVnuma, this.dataView, this.byteOffset, value);
  }

  get psr_cmt_op(): XenDomctlPsrCmtOp {
    return new XenDomctlPsrCmtOp(this.dataView, this.byteOffset);
  }
  set psr_cmt_op(value: XenDomctlPsrCmtOp) {
    copyRecord(XenDomctlPsrCmtOp, this.dataView, this.byteOffset, value);
  }

  get monitor_op(): XenDomctlMonitorOp {
    return new XenDomctlMonitorOp(this.dataView, this.byteOffset);
  }
  set monitor_op(value: XenDomctlMonitorOp) {
    copyRecord(XenDomctlMonitorOp, this.dataView, this.byteOffset, value);
  }

  get psr_alloc(): XenDomctlPsrAlloc {
    return new XenDomctlPsrAlloc(this.dataView, this.byteOffset);
  }
  set psr_alloc(value: XenDomctlPsrAlloc) {
    copyRecord(XenDomctlPsrAlloc, this.dataView, this.byteOffset, value);
  }

  get vuart_op(): XenDomctlVuartOp {
    return new XenDomctlVuartOp(this.dataView, this.byteOffset);
  }
  set vuart_op(value: XenDomctlVuartOp) {
    copyRecord(XenDomctlVuartOp, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
