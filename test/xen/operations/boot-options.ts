/** Operations of a Xen that was booted with options of its own (options.ts, `boot`). */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";

const x86 = scenesFor({ on: "x86_64" });

/** Machine code of a processor that halts. */
const HALT = 0xf4;
const PAGE = 4096n;
/** The number of the architecture in an ELF file. */
const EM_X86_64 = 62;

const NO_SOCKET = 999;
const noSocket = "the socket does not exist; one that exists has no such resource, and is ENOENT";

export const bootOptionScenes: readonly Scene[] = [
  x86.succeeds("kexec_op kexec_load", "the status, which changes", (stage) => {
    const { xen } = stage;
    const { KEXEC_TYPE_CRASH: type, KEXEC_RANGE_MA_CRASH: range } = xen.abi.load("kexec.constants");
    const { start, size } = xen.kexecOp("kexec_get_range", { range });
    expect(size).toBe(64n << 20n);
    const segments = stage.keep(xen.buffers.allocateArray(xen.abi.load("kexec").XenKexecSegment, 1));
    const segment = segments.value.get(0);
    segment.buf.h = stage.bytes(new Uint8Array(Number(PAGE)).fill(HALT)).pointer;
    segment.buf_size = PAGE;
    segment.dest_maddr = start;
    segment.dest_size = PAGE;
    const before = xen.kexecOp("kexec_status", { type });
    xen.kexecOp("kexec_load", {
      type,
      arch: EM_X86_64,
      nr_segments: 1,
      segments: { h: segments.asHypercallPtr() },
      entry_maddr: start,
    });
    stage.finally(() => xen.kexecOp("kexec_unload", { type }));
    // Xen's mark of a loaded image changes with each load and each unload
    expect(xen.kexecOp("kexec_status", { type })).toBe(1 - before);
  }),
  x86.succeeds("platform_op getidletime", "the idle time of the processors, by sysctl getcpuinfo", (stage) => {
    const { xen } = stage;
    const told = stage.list64([0n, 0n]);
    const cpus = stage.keep(xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCpuinfo, 2));
    const other = (): bigint[] => {
      xen.sysctl("getcpuinfo", { max_cpus: 2, info: cpus.asHypercallPtr() });
      return [cpus.value.get(0).idletime, cpus.value.get(1).idletime];
    };
    const before = other();
    xen.platformOp("getidletime", {
      cpumap_nr_cpus: 2,
      cpumap_bitmap: stage.bytes(Uint8Array.of(3)).pointer,
      idletime: told.pointer,
    });
    const after = other();
    for (const [cpu, value] of told.values.entries()) {
      expect(value).toBeGreaterThanOrEqual(before[cpu] ?? 0n);
      expect(value).toBeLessThanOrEqual(after[cpu] ?? 0n);
    }
  }),
  x86.succeeds("console_io write", "Xen's console ring, into which this boot copies dom0's text", (stage) => {
    const { xen } = stage;
    const line = stage.keep(xen.buffers.makeConstSlice(new TextEncoder().encode("a line of the scenes\n")));
    const buffer = line.asHypercallPtr();
    expect(xen.host.console.text()).not.toContain("a line of the scenes");
    xen.consoleIo("write", { count: buffer.byteLength, buffer });
    expect(xen.host.console.text()).toContain("a line of the scenes\n");
  }),
  x86.succeeds("platform_op change_freq", "Xen's refusal of a flag that does not exist", ({ xen, unsafe }) => {
    const freq = BigInt(xen.sysctl("physinfo").cpu_khz) * 1000n;
    unsafe.platformOp("change_freq", { flags: 0, cpu: 1, freq });
    expect(() => unsafe.platformOp("change_freq", { flags: 1, cpu: 1, freq })).toThrow("EINVAL");
  }),
  x86.succeeds("vcpu_op get_physid", "the processor's number, by platform_op get_cpuinfo", ({ xen, unsafe }) => {
    const { apic_id } = xen.platformOp("get_cpuinfo", { xen_cpuid: 0 });
    expect(Number(unsafe.vcpuOp("get_physid", 0).phys_id & 0xffff_ffffn)).toBe(apic_id);
  }),
  ...(["get_l3_info", "get_l2_info", "get_mba_info"] as const).map((name) =>
    x86.refuses(`sysctl psr_alloc.${name}`, "ERANGE", noSocket, ({ xen }) => {
      expect(() => xen.sysctl(`psr_alloc.${name}`, { target: 0 })).toThrow("ENOENT");
      xen.sysctl(`psr_alloc.${name}`, { target: NO_SOCKET });
    }),
  ),
  ...(["l3_cbm", "l3_code", "l3_data", "l2_cbm", "mba_thrtl"] as const).flatMap((name) => [
    x86.refuses(`domctl psr_alloc.set_${name}`, "ERANGE", noSocket, (stage) => {
      const domid = stage.domid();
      expect(() => stage.xen.domctl(`psr_alloc.set_${name}`, domid, { target: 0, data: 1n })).toThrow("ENOENT");
      stage.xen.domctl(`psr_alloc.set_${name}`, domid, { target: NO_SOCKET, data: 1n });
    }),
    x86.refuses(`domctl psr_alloc.get_${name}`, "ERANGE", noSocket, (stage) => {
      const domid = stage.domid();
      expect(() => stage.xen.domctl(`psr_alloc.get_${name}`, domid, { target: 0 })).toThrow("ENOENT");
      stage.xen.domctl(`psr_alloc.get_${name}`, domid, { target: NO_SOCKET });
    }),
  ]),
];
