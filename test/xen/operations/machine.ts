/** Xen's files, machine checks, kexec, version, console and messages: held against Linux's view and each other. */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";
import type { Bytes, Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const unsupported = ["ENOSYS", "EOPNOTSUPP"];

/** A path in Xen's file system. */
function path(stage: Stage, text: string): { readonly path: Bytes["pointer"]; readonly path_length: number } {
  const { pointer, value } = stage.bytes(`${text}\0`);
  return { path: pointer, path_length: value.length };
}

/** An entry's contents as text, without the record that comes first. */
function contents(stage: Stage, text: string): string {
  const { XenHypfsDirentry } = stage.xen.abi.load("hypfs");
  const buffer = stage.keep(stage.xen.buffers.allocateArray(XenHypfsDirentry, 256));
  const length = XenHypfsDirentry.size * 256;
  stage.xen.hypfsOp("read", { ...path(stage, text), buffer: buffer.asHypercallPtr(), length });
  const { content_len, dataView } = buffer.value.get(0);
  const all = new Uint8Array(dataView.buffer, dataView.byteOffset + XenHypfsDirentry.size, content_len);
  return Buffer.from(all).toString("latin1").replaceAll("\0", "");
}

export const fileScenes: readonly Scene[] = [
  any.succeeds("hypfs_op get_version", "the header's version", ({ xen }) => {
    expect(xen.hypfsOp("get_version")).toBe(xen.abi.load("hypfs.constants").XEN_HYPFS_VERSION);
  }),
  any.succeeds("hypfs_op read", "the compiler, by xen_version", (stage) => {
    const told = contents(stage, "/buildinfo/version/extra");
    expect(stage.xen.version.extraversion).toContain(told.trim());
  }),
  any.succeeds("hypfs_op write_contents", "the parameter, read again", (stage) => {
    const before = contents(stage, "/params/loglvl");
    const write = (text: string): void => {
      const { pointer, value } = stage.bytes(`${text}\0`);
      stage.xen.hypfsOp("write_contents", { ...path(stage, "/params/loglvl"), buffer: pointer, length: value.length });
    };
    write("all");
    const changed = contents(stage, "/params/loglvl");
    write(before);
    expect([changed.split("/")[0], contents(stage, "/params/loglvl")]).toEqual(["all", before]);
  }),
];

export const machineScenes: readonly Scene[] = [
  x86.succeeds("mca fetch", "the machine, which has had no error to tell of", (stage) => {
    const { xen } = stage;
    const { XEN_MC_URGENT, XEN_MC_NODATA } = xen.abi.load("arch-x86/xen-mca.constants");
    const data = stage.keep(xen.buffers.allocate(xen.abi.load("arch-x86/xen-mca").McInfo)).asHypercallPtr();
    expect(xen.mca("fetch", { flags: XEN_MC_URGENT, data }).flags & XEN_MC_NODATA).toBe(XEN_MC_NODATA);
  }),
  x86.succeeds("mca physcpuinfo", "the number of processors, and the family in /proc/cpuinfo", (stage) => {
    const { xen } = stage;
    const { ncpus } = xen.mca("physcpuinfo", {});
    expect(ncpus).toBe(xen.host.info().onlineCpus);
    const info = stage.keep(xen.buffers.allocateArray(xen.abi.load("arch-x86/xen-mca").McinfoLogicalCpu, ncpus));
    xen.mca("physcpuinfo", { ncpus, info: info.asHypercallPtr() });
    expect(stage.file("/proc/cpuinfo")).toContain(`cpu family\t: ${info.value.get(0).mc_family}`);
  }),
  x86.refuses("mca mceinject", "EINVAL", "the processor does not exist", ({ unsafe }) =>
    unsafe.mca("mceinject", { mceinj_cpunr: 99 }),
  ),
  x86.refuses("mca inject_v2", "EINVAL", "the kind of injection does not exist", ({ unsafe }) =>
    unsafe.mca("inject_v2", { flags: 7 }),
  ),
  x86.refuses("mca msrinject", "EINVAL", "the processor does not exist", ({ unsafe }) =>
    unsafe.mca("msrinject", { mcinj_cpunr: 9999 }),
  ),
  x86.refuses("kexec_op kexec", "EINVAL", "the kind of image does not exist", ({ unsafe }) =>
    unsafe.kexecOp("kexec", { type: 7 }),
  ),
  x86.succeeds("kexec_op kexec_get_range", "the size of Xen's image, in the machine's memory", ({ xen }) => {
    const { KEXEC_RANGE_MA_XEN } = xen.abi.load("kexec.constants");
    const { start, size } = xen.kexecOp("kexec_get_range", { range: KEXEC_RANGE_MA_XEN });
    expect(size).toBeGreaterThan(0x10_0000n);
    expect(Number((start + size) >> 12n)).toBeLessThanOrEqual(xen.host.info().highestMfn + 1);
  }),
  x86.succeeds(["kexec_op kexec_status", "kexec_op kexec_unload"], "each other: nothing is loaded", ({ xen }) => {
    const { KEXEC_TYPE_CRASH: type } = xen.abi.load("kexec.constants");
    expect(xen.kexecOp("kexec_status", { type })).toBe(0);
    xen.kexecOp("kexec_unload", { type });
    expect(xen.kexecOp("kexec_status", { type })).toBeLessThanOrEqual(1);
  }),
  x86.refuses(
    "kexec_op kexec_load",
    ["EINVAL", "EADDRNOTAVAIL", "ENOMEM"],
    "an image must have a segment that holds its entry",
    ({ xen }) => {
      const { KEXEC_TYPE_CRASH: type } = xen.abi.load("kexec.constants");
      xen.kexecOp("kexec_load", { type, arch: 62, nr_segments: 0, entry_maddr: 0x1000n });
    },
  ),
  x86.refuses("kexec_op kexec_load_v1", "EADDRNOTAVAIL", "the entry is outside of a crash kernel's memory", (stage) => {
    const { KEXEC_TYPE_CRASH: type } = stage.xen.abi.load("kexec.constants");
    const puppet = stage.puppet("pv");
    const page = puppet.page();
    // the list of pages, which Xen reads first, ends at once
    const end = 4n;
    puppet.view.setBigUint64(page - puppet.base, end, true);
    const image = { indirection_page: puppet.frameOf(page) << 12n, start_address: 1n << 40n };
    stage.unsafe.kexecOp("kexec_load_v1", { type, image });
  }),
  x86.succeeds("kexec_op kexec_unload_v1", "the status: nothing is loaded", ({ xen }) => {
    const { KEXEC_TYPE_CRASH: type } = xen.abi.load("kexec.constants");
    xen.kexecOp("kexec_unload_v1", { type });
    expect(xen.kexecOp("kexec_status", { type })).toBeLessThanOrEqual(1);
  }),
  any.succeeds("xen_version platform_parameters", "Linux's file /sys/hypervisor/properties/virtual_start", (stage) => {
    const { virt_start } = stage.xen.versionOp("platform_parameters");
    expect(virt_start).toBe(BigInt(`0x${stage.file("/sys/hypervisor/properties/virtual_start")}`));
  }),
  any.succeeds("console_io read", "the serial line, on which nobody types", (stage) => {
    const buffer = stage.bytes(Uint8Array.of(9, 9, 9, 9));
    expect(stage.xen.consoleIo("read", { count: 4, buffer: buffer.pointer })).toBe(0);
    expect([...buffer.value]).toEqual([9, 9, 9, 9]);
  }),
];

const argo = "CONFIG_ARGO, which Debian leaves out";

export const argoScenes: readonly Scene[] = [
  any.lacks("argo_op register_ring", unsupported, "build option", argo, (stage) => {
    const { puppet, xen, unsafe } = stage.actor();
    const frames = stage.list64([puppet.frameOf(puppet.page())], xen.buffers);
    const ring = { aport: 7, partner_id: 0x7ff4, len: 4096 };
    unsafe.argoOp("register_ring", { frames: frames.pointer, pages: 1, flags: 0 }, ring);
  }),
  any.lacks("argo_op sendv", unsupported, "build option", argo, (stage) => {
    const { domid, xen, unsafe } = stage.actor();
    const iovs = stage.keep(xen.buffers.allocateArray(xen.abi.load("argo").XenArgoIov, 1)).asHypercallPtr();
    const addresses = { src: { aport: 7, domain_id: domid }, dst: { aport: 7, domain_id: 0 } };
    unsafe.argoOp("sendv", { iovs, niov: 1, message_type: 1 }, addresses);
  }),
  any.lacks("argo_op unregister_ring", unsupported, "build option", argo, (stage) =>
    stage.actor().unsafe.argoOp("unregister_ring", { aport: 7, partner_id: 0x7ff4 }),
  ),
  any.lacks("argo_op notify", unsupported, "build option", argo, (stage) =>
    stage.actor().unsafe.argoOp("notify", null),
  ),
];
