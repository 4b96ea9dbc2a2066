// The operations of the hypercall platform_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { Dom0VgaConsoleInfo } from "../xen.ts";
import type {
  XenpfAddMemtype,
  XenpfChangeFreq,
  XenpfCoreParking,
  XenpfCpuHotadd,
  XenpfCpuOl,
  XenpfDelMemtype,
  XenpfEfiRuntimeCall,
  XenpfEnterAcpiSleep,
  XenpfFirmwareInfo,
  XenpfGetidletime,
  XenpfMemHotadd,
  XenpfMicrocodeUpdate,
  XenpfMicrocodeUpdate2,
  XenpfPcpuVersion,
  XenpfPcpuinfo,
  XenpfPlatformQuirk,
  XenpfReadMemtype,
  XenpfResourceOp,
  XenpfSetProcessorPminfo,
  XenpfSettime32,
  XenpfSettime64,
  XenpfSymdata,
  XenpfUcodeRevision,
} from "../platform.ts";

export interface Operations {
  /** Sets Xen's wall clock at a system time, with 32 bits for the seconds. */
  settime32: { argument: XenpfSettime32; direction: "in" };
  /** Sets Xen's wall clock at a system time: seconds and nanoseconds since 1970. */
  settime64: { argument: XenpfSettime64; direction: "in" };
  /** Adds a memory type range (MTRR) for machine frames, and returns its register. */
  add_memtype: { argument: XenpfAddMemtype; direction: "inout" };
  /** Removes a memory type range (MTRR), named by its register. */
  del_memtype: { argument: XenpfDelMemtype; direction: "in" };
  /** Reads a memory type range (MTRR): its first frame, its length in frames, and its type. */
  read_memtype: { argument: XenpfReadMemtype; direction: "inout" };
  /** Loads processor microcode on all cpus. */
  microcode_update: { argument: XenpfMicrocodeUpdate; direction: "in" };
  /** Loads processor microcode on all cpus, with flags: for instance even if it is not newer. */
  microcode_update2: { argument: XenpfMicrocodeUpdate2; direction: "in" };
  /** Tells Xen about a peculiarity of the machine, such as interrupts that must not be balanced. */
  platform_quirk: { argument: XenpfPlatformQuirk; direction: "in" };
  /** Puts the whole machine into an ACPI sleep state, or powers it off. */
  enter_acpi_sleep: { argument: XenpfEnterAcpiSleep; direction: "in"; unsafe: "machine" };
  /** Tells Xen the new frequency of a cpu that dom0's kernel drives. */
  change_freq: { argument: XenpfChangeFreq; direction: "in"; unsafe: "unchecked-cpu" };
  /** Reads some cpus' idle times in nanoseconds, for a dom0 kernel that drives their frequency. */
  getidletime: { argument: XenpfGetidletime; direction: "inout" };
  /** Reads a cpu's APIC and ACPI ids, and if it is online. */
  get_cpuinfo: { argument: XenpfPcpuinfo; direction: "inout" };
  /** Reads a cpu's vendor, family, model and stepping. */
  get_cpu_version: { argument: XenpfPcpuVersion; direction: "inout" };
  /** Brings a cpu online, in the name of dom0's kernel. */
  cpu_online: { argument: XenpfCpuOl; direction: "in" };
  /** Takes a cpu other than cpu 0 offline, in the name of dom0's kernel. */
  cpu_offline: { argument: XenpfCpuOl; direction: "in" };
  /** Announces a cpu that has been plugged in; the result is its number. */
  cpu_hotadd: { argument: XenpfCpuHotadd; direction: "in"; result: "value" };
  /** Announces a range of machine frames that has been plugged in. */
  mem_hotadd: { argument: XenpfMemHotadd; direction: "in" };
  /** Reads one entry of Xen's own symbol table, and moves on to the next. */
  get_symbol: { argument: XenpfSymdata; direction: "inout" };
  /** Describes the machine's video console as it was set up at boot. */
  get_dom0_console: {
    argument: Dom0VgaConsoleInfo;
    direction: "out";
    uses: "video_type" | "u.text_mode_3" | "u.vesa_lfb";
    result: "size";
  };
  /** Reads a cpu's signature and the revision of its microcode. */
  get_ucode_revision: { argument: XenpfUcodeRevision; direction: "inout" };
  /** Parks as many cpus as are asked for, to save power. */
  "core_parking.set": { argument: XenpfCoreParking; direction: "in"; filled: "type"; uses: "idle_nums" };
  /** Reads how many cpus are parked. */
  "core_parking.get": { argument: XenpfCoreParking; direction: "inout"; filled: "type"; uses: "idle_nums" };
  /** Reads or writes permitted model-specific registers of a cpu, in order, up to the first refusal. */
  resource_op: { argument: XenpfResourceOp; direction: "in"; result: "count" };
  /** Asks the UEFI firmware for the time of day. */
  "efi_runtime_call.get_time": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.get_time";
  };
  /** Sets the time of day of the UEFI firmware. */
  "efi_runtime_call.set_time": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "u.set_time";
  };
  /** Asks the UEFI firmware when it will wake the machine up. */
  "efi_runtime_call.get_wakeup_time": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.get_wakeup_time";
  };
  /** Tells the UEFI firmware when to wake the machine up. */
  "efi_runtime_call.set_wakeup_time": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.set_wakeup_time";
  };
  /** Asks the UEFI firmware for the next value of its high counter. */
  "efi_runtime_call.get_next_high_monotonic_count": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc";
  };
  /** Reads a variable of the UEFI firmware: its attributes and its bytes. */
  "efi_runtime_call.get_variable": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.get_variable";
  };
  /** Writes a variable of the UEFI firmware, or deletes it if size is 0. */
  "efi_runtime_call.set_variable": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.set_variable";
  };
  /** Replaces the name of a UEFI variable by the name of the next one. */
  "efi_runtime_call.get_next_variable_name": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "u.get_next_variable_name";
  };
  /** Reads how much storage UEFI has for variables, and how much is left, in bytes. */
  "efi_runtime_call.query_variable_info": {
    argument: XenpfEfiRuntimeCall;
    direction: "inout";
    filled: "function";
    uses: "status" | "misc" | "u.query_variable_info";
  };
  /** Reads what the BIOS said about a disk: its geometry and parameters (EDD). */
  "firmware_info.disk_info": { argument: XenpfFirmwareInfo; direction: "inout"; filled: "type"; uses: "u.disk_info" };
  /** Reads the signature in the boot record of a disk. */
  "firmware_info.disk_mbr_signature": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type";
    uses: "u.disk_mbr_signature";
  };
  /** Reads the monitor's description (EDID) that the BIOS read at boot. */
  "firmware_info.vbeddc_info": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type";
    uses: "u.vbeddc_info";
  };
  /** Reads the state of the keyboard's shift keys at boot. */
  "firmware_info.kbd_shift_flags": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type";
    uses: "u.kbd_shift_flags";
  };
  /** Reads the revision of UEFI that the firmware implements. */
  "firmware_info.efi_info.version": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.version";
  };
  /** Reads where UEFI's configuration tables are, and their number. */
  "firmware_info.efi_info.config_table": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.cfg";
  };
  /** Reads the name of the UEFI firmware's vendor. */
  "firmware_info.efi_info.vendor": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.vendor";
  };
  /** Reads the type, attributes and extent of the UEFI memory region at an address. */
  "firmware_info.efi_info.mem_info": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.mem";
  };
  /** Reads the revision of UEFI's run-time services. */
  "firmware_info.efi_info.rt_version": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.version";
  };
  /** Finds the copy of a PCI device's ROM that UEFI made at boot. */
  "firmware_info.efi_info.pci_rom": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.pci_rom";
  };
  /** Finds the properties of devices that Apple's firmware left. */
  "firmware_info.efi_info.apple_properties": {
    argument: XenpfFirmwareInfo;
    direction: "inout";
    filled: "type" | "index";
    uses: "u.efi_info.apple_properties";
  };
  /** Tells Xen the idle states of a processor, as ACPI has them. */
  "set_processor_pminfo.cx": { argument: XenpfSetProcessorPminfo; direction: "in"; filled: "type"; uses: "u.power" };
  /** Tells Xen the performance states of a processor, as ACPI has them. */
  "set_processor_pminfo.px": { argument: XenpfSetProcessorPminfo; direction: "in"; filled: "type"; uses: "u.perf" };
  /** Adds what Xen supports to the processor capabilities that dom0 reports to ACPI (_PDC). */
  "set_processor_pminfo.pdc": { argument: XenpfSetProcessorPminfo; direction: "in"; filled: "type"; uses: "u.pdc" };
  /** Tells Xen a processor's continuous performance range, as ACPI has it. */
  "set_processor_pminfo.cppc": {
    argument: XenpfSetProcessorPminfo;
    direction: "in";
    filled: "type";
    uses: "u.cppc_data";
  };
}

const loadDom0VgaConsoleInfo = () => require("../../../4.14/x86_64/xen/Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfo;
const loadXenPlatformOp = () => require("../platform/XenPlatformOp.ts").XenPlatformOp;
const loadXenProcessorCx = () => require("../../../4.14/x86_64/platform/XenProcessorCx.ts").XenProcessorCx;
const loadXenpfAddMemtype = () => require("../../../4.14/x86_64/platform/XenpfAddMemtype.ts").XenpfAddMemtype;
const loadXenpfChangeFreq = () => require("../../../4.14/x86_64/platform/XenpfChangeFreq.ts").XenpfChangeFreq;
const loadXenpfCoreParking = () => require("../../../4.14/x86_64/platform/XenpfCoreParking.ts").XenpfCoreParking;
const loadXenpfCpuHotadd = () => require("../../../4.14/x86_64/platform/XenpfCpuHotadd.ts").XenpfCpuHotadd;
const loadXenpfCpuOl = () => require("../../../4.14/x86_64/platform/XenpfCpuOl.ts").XenpfCpuOl;
const loadXenpfDelMemtype = () => require("../../../4.14/x86_64/platform/XenpfDelMemtype.ts").XenpfDelMemtype;
const loadXenpfEfiRuntimeCall = () =>
  require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCall;
const loadXenpfEnterAcpiSleep = () =>
  require("../../../4.14/x86_64/platform/XenpfEnterAcpiSleep.ts").XenpfEnterAcpiSleep;
const loadXenpfFirmwareInfo = () => require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfo;
const loadXenpfGetidletime = () => require("../../../4.14/x86_64/platform/XenpfGetidletime.ts").XenpfGetidletime;
const loadXenpfMemHotadd = () => require("../../../4.14/x86_64/platform/XenpfMemHotadd.ts").XenpfMemHotadd;
const loadXenpfMicrocodeUpdate = () =>
  require("../../../4.14/x86_64/platform/XenpfMicrocodeUpdate.ts").XenpfMicrocodeUpdate;
const loadXenpfMicrocodeUpdate2 = () =>
  require("../../../4.20/x86_64/platform/XenpfMicrocodeUpdate2.ts").XenpfMicrocodeUpdate2;
const loadXenpfPcpuVersion = () => require("../../../4.14/x86_64/platform/XenpfPcpuVersion.ts").XenpfPcpuVersion;
const loadXenpfPcpuinfo = () => require("../../../4.14/x86_64/platform/XenpfPcpuinfo.ts").XenpfPcpuinfo;
const loadXenpfPlatformQuirk = () => require("../../../4.14/x86_64/platform/XenpfPlatformQuirk.ts").XenpfPlatformQuirk;
const loadXenpfReadMemtype = () => require("../../../4.14/x86_64/platform/XenpfReadMemtype.ts").XenpfReadMemtype;
const loadXenpfResourceOp = () => require("../../../4.14/x86_64/platform/XenpfResourceOp.ts").XenpfResourceOp;
const loadXenpfSetProcessorPminfo = () => require("../platform/XenpfSetProcessorPminfo.ts").XenpfSetProcessorPminfo;
const loadXenpfSettime32 = () => require("../../../4.14/x86_64/platform/XenpfSettime32.ts").XenpfSettime32;
const loadXenpfSettime64 = () => require("../../../4.14/x86_64/platform/XenpfSettime64.ts").XenpfSettime64;
const loadXenpfSymdata = () => require("../../../4.14/x86_64/platform/XenpfSymdata.ts").XenpfSymdata;
const loadXenpfUcodeRevision = () => require("../../../4.18/x86_64/platform/XenpfUcodeRevision.ts").XenpfUcodeRevision;

export const family: OperationFamily<Operations> = {
  name: "platform_op",
  hypercall: 7,
  call: ["container"],
  container: {
    type: loadXenPlatformOp,
    size: 136,
    offsets: { cmd: 0, interface_version: 4, u: 8 },
    command: "cmd",
    version: { member: "interface_version", value: 50331649 },
    union: "u",
  },
  operations: {
    settime32: {
      command: 17,
      argument: { type: loadXenpfSettime32, size: 16, member: "u.settime32", offset: 8, direction: "in" },
    },
    settime64: {
      command: 62,
      argument: { type: loadXenpfSettime64, size: 24, member: "u.settime64", offset: 8, direction: "in" },
    },
    add_memtype: {
      command: 31,
      argument: { type: loadXenpfAddMemtype, size: 32, member: "u.add_memtype", offset: 8, direction: "inout" },
    },
    del_memtype: {
      command: 32,
      argument: { type: loadXenpfDelMemtype, size: 8, member: "u.del_memtype", offset: 8, direction: "in" },
    },
    read_memtype: {
      command: 33,
      argument: { type: loadXenpfReadMemtype, size: 32, member: "u.read_memtype", offset: 8, direction: "inout" },
      reads: true,
    },
    microcode_update: {
      command: 35,
      argument: { type: loadXenpfMicrocodeUpdate, size: 16, member: "u.microcode", offset: 8, direction: "in" },
      errors: { ENOENT: "microcode", EEXIST: "microcode-loaded" },
      handles: { data: { element: "void", direction: "in", count: ["length"], unit: "bytes" } },
    },
    microcode_update2: {
      command: 66,
      argument: { type: loadXenpfMicrocodeUpdate2, size: 16, member: "u.microcode2", offset: 8, direction: "in" },
      errors: { ENOENT: "microcode", EEXIST: "microcode-loaded" },
      handles: { data: { element: "void", direction: "in", count: ["length"], unit: "bytes" } },
    },
    platform_quirk: {
      command: 39,
      argument: { type: loadXenpfPlatformQuirk, size: 4, member: "u.platform_quirk", offset: 8, direction: "in" },
    },
    enter_acpi_sleep: {
      command: 51,
      argument: { type: loadXenpfEnterAcpiSleep, size: 12, member: "u.enter_acpi_sleep", offset: 8, direction: "in" },
      unsafe: { why: "machine" },
    },
    change_freq: {
      command: 52,
      argument: { type: loadXenpfChangeFreq, size: 16, member: "u.change_freq", offset: 8, direction: "in" },
      unsafe: { why: "unchecked-cpu" },
      errors: { ENOSYS: "cpufreq" },
    },
    getidletime: {
      command: 53,
      argument: { type: loadXenpfGetidletime, size: 32, member: "u.getidletime", offset: 8, direction: "inout" },
      reads: true,
      errors: { ENOSYS: "cpufreq" },
      handles: {
        cpumap_bitmap: { element: "uint8_t", direction: "inout", count: ["cpumap_nr_cpus"], unit: "bits" },
        idletime: { element: "uint64_t", size: 8, direction: "inout", count: ["cpumap_nr_cpus"], unit: "elements" },
      },
    },
    get_cpuinfo: {
      command: 55,
      argument: { type: loadXenpfPcpuinfo, size: 20, member: "u.pcpu_info", offset: 8, direction: "inout" },
      reads: true,
    },
    get_cpu_version: {
      command: 48,
      argument: { type: loadXenpfPcpuVersion, size: 32, member: "u.pcpu_version", offset: 8, direction: "inout" },
      reads: true,
    },
    cpu_online: {
      command: 56,
      argument: { type: loadXenpfCpuOl, size: 4, member: "u.cpu_ol", offset: 8, direction: "in" },
    },
    cpu_offline: {
      command: 57,
      argument: { type: loadXenpfCpuOl, size: 4, member: "u.cpu_ol", offset: 8, direction: "in" },
      errors: { EOPNOTSUPP: "first-cpu-stays" },
    },
    cpu_hotadd: {
      command: 58,
      argument: { type: loadXenpfCpuHotadd, size: 12, member: "u.cpu_add", offset: 8, direction: "in" },
      result: "value",
      unit: "cpu",
    },
    mem_hotadd: {
      command: 59,
      argument: { type: loadXenpfMemHotadd, size: 24, member: "u.mem_add", offset: 8, direction: "in" },
    },
    get_symbol: {
      command: 63,
      argument: { type: loadXenpfSymdata, size: 32, member: "u.symdata", offset: 8, direction: "inout" },
      handles: { name: { element: "char", direction: "out", count: ["namelen"], unit: "bytes", returned: "namelen" } },
    },
    get_dom0_console: {
      command: 64,
      argument: { type: loadDom0VgaConsoleInfo, size: 40, member: "u.dom0_console", offset: 8, direction: "out" },
      uses: ["video_type", "u.text_mode_3", "u.vesa_lfb"],
      result: "size",
      unit: "bytes",
      reads: true,
    },
    get_ucode_revision: {
      command: 65,
      argument: { type: loadXenpfUcodeRevision, size: 16, member: "u.ucode_revision", offset: 8, direction: "inout" },
      reads: true,
      errors: { ENOENT: "cpu" },
    },
    "core_parking.set": {
      command: 60,
      argument: { type: loadXenpfCoreParking, size: 8, member: "u.core_parking", offset: 8, direction: "in" },
      select: { type: 1 },
      uses: ["idle_nums"],
    },
    "core_parking.get": {
      command: 60,
      argument: { type: loadXenpfCoreParking, size: 8, member: "u.core_parking", offset: 8, direction: "inout" },
      select: { type: 2 },
      uses: ["idle_nums"],
      reads: true,
    },
    resource_op: {
      command: 61,
      argument: { type: loadXenpfResourceOp, size: 16, member: "u.resource_op", offset: 8, direction: "in" },
      result: "count",
      unit: "elements",
      handles: {
        entries: {
          element: "struct xenpf_resource_entry",
          size: 24,
          direction: "inout",
          count: ["nr_entries"],
          unit: "elements",
        },
      },
    },
    "efi_runtime_call.get_time": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 1 },
      uses: ["status", "misc", "u.get_time"],
      reads: true,
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "efi_runtime_call.set_time": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 2 },
      uses: ["status", "u.set_time"],
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "efi_runtime_call.get_wakeup_time": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 3 },
      uses: ["status", "misc", "u.get_wakeup_time"],
      reads: true,
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "efi_runtime_call.set_wakeup_time": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 4 },
      uses: ["status", "misc", "u.set_wakeup_time"],
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "efi_runtime_call.get_next_high_monotonic_count": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 5 },
      uses: ["status", "misc"],
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "efi_runtime_call.get_variable": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 6 },
      uses: ["status", "misc", "u.get_variable"],
      reads: true,
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: {
        "u.get_variable.name": { element: "void", direction: "in", count: ["nul"], unit: "bytes" },
        "u.get_variable.data": {
          element: "void",
          direction: "out",
          count: ["u.get_variable.size"],
          unit: "bytes",
          returned: "u.get_variable.size",
        },
      },
    },
    "efi_runtime_call.set_variable": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 7 },
      uses: ["status", "misc", "u.set_variable"],
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: {
        "u.set_variable.name": { element: "void", direction: "in", count: ["nul"], unit: "bytes" },
        "u.set_variable.data": { element: "void", direction: "in", count: ["u.set_variable.size"], unit: "bytes" },
      },
    },
    "efi_runtime_call.get_next_variable_name": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 8 },
      uses: ["status", "u.get_next_variable_name"],
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: {
        "u.get_next_variable_name.name": {
          element: "void",
          direction: "inout",
          count: ["u.get_next_variable_name.size"],
          unit: "bytes",
          returned: "u.get_next_variable_name.size",
          text: true,
        },
      },
    },
    "efi_runtime_call.query_variable_info": {
      command: 49,
      argument: {
        type: loadXenpfEfiRuntimeCall,
        size: 56,
        member: "u.efi_runtime_call",
        offset: 8,
        direction: "inout",
      },
      select: { function: 9 },
      uses: ["status", "misc", "u.query_variable_info"],
      reads: true,
      errors: { ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.disk_info": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 1 },
      uses: ["u.disk_info"],
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: { "u.disk_info.edd_params": { element: "void", direction: "inout", count: ["self"], unit: "bytes" } },
    },
    "firmware_info.disk_mbr_signature": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 2 },
      uses: ["u.disk_mbr_signature"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.vbeddc_info": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 3 },
      uses: ["u.vbeddc_info"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: { "u.vbeddc_info.edid": { element: "uint8_t", direction: "out", count: [128], unit: "bytes" } },
    },
    "firmware_info.kbd_shift_flags": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 5 },
      uses: ["u.kbd_shift_flags"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.version": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 0 },
      uses: ["u.efi_info.version"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.config_table": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 1 },
      uses: ["u.efi_info.cfg"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.vendor": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 2 },
      uses: ["u.efi_info.vendor"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
      handles: {
        "u.efi_info.vendor.name": {
          element: "void",
          direction: "out",
          count: ["u.efi_info.vendor.bufsz"],
          unit: "bytes",
        },
      },
    },
    "firmware_info.efi_info.mem_info": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 3 },
      uses: ["u.efi_info.mem"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.rt_version": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 4 },
      uses: ["u.efi_info.version"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.pci_rom": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 5 },
      uses: ["u.efi_info.pci_rom"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "firmware_info.efi_info.apple_properties": {
      command: 50,
      argument: { type: loadXenpfFirmwareInfo, size: 40, member: "u.firmware_info", offset: 8, direction: "inout" },
      select: { type: 4, index: 6 },
      uses: ["u.efi_info.apple_properties"],
      reads: true,
      errors: { ESRCH: "entry", ENOSYS: "no-uefi", EOPNOTSUPP: "no-uefi-services" },
    },
    "set_processor_pminfo.cx": {
      command: 54,
      argument: { type: loadXenpfSetProcessorPminfo, size: 112, member: "u.set_pminfo", offset: 8, direction: "in" },
      select: { type: 0 },
      uses: ["u.power"],
      errors: { ENOSYS: "left-to-dom0" },
      handles: {
        "u.power.states": {
          element: "struct xen_processor_cx",
          size: 48,
          direction: "in",
          count: ["u.power.count"],
          unit: "elements",
          type: loadXenProcessorCx,
          handles: {
            dp: {
              element: "struct xen_processor_csd",
              size: 12,
              direction: "in",
              count: ["dpcnt"],
              unit: "elements",
              null: "skip",
            },
          },
        },
      },
    },
    "set_processor_pminfo.px": {
      command: 54,
      argument: { type: loadXenpfSetProcessorPminfo, size: 112, member: "u.set_pminfo", offset: 8, direction: "in" },
      select: { type: 1 },
      uses: ["u.perf"],
      errors: { ENOSYS: "left-to-dom0" },
      handles: {
        "u.perf.states": {
          element: "struct xen_processor_px",
          size: 48,
          direction: "in",
          count: ["u.perf.state_count"],
          unit: "elements",
        },
      },
    },
    "set_processor_pminfo.pdc": {
      command: 54,
      argument: { type: loadXenpfSetProcessorPminfo, size: 112, member: "u.set_pminfo", offset: 8, direction: "in" },
      select: { type: 3 },
      uses: ["u.pdc"],
      errors: { ENOSYS: "left-to-dom0" },
      handles: { "u.pdc": { element: "uint32_t", size: 4, direction: "inout", count: ["self"], unit: "elements" } },
    },
    "set_processor_pminfo.cppc": {
      command: 54,
      argument: { type: loadXenpfSetProcessorPminfo, size: 112, member: "u.set_pminfo", offset: 8, direction: "in" },
      select: { type: 4 },
      uses: ["u.cppc_data"],
      errors: { ENOSYS: "left-to-dom0" },
    },
  },
};
