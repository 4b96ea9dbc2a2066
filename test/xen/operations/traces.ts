/** Xen's trace: held against the buffers that Xen writes. */

import { expect } from "bun:test";
import { ForeignPages } from "../guests/foreign-pages.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });

const TRACE_PAGES = 16;

/** Has Xen trace; the size of the buffers is final until it is booted again. */
async function trace(stage: Stage): Promise<{ written: () => number; readonly bytes: () => Uint8Array }> {
  const { xen } = stage;
  const { DOMID_XEN } = xen.abi.load("xen.constants");
  if (xen.sysctl("tbuf_op.get_info").size === 0) xen.sysctl("tbuf_op.set_size", { size: TRACE_PAGES });
  const { buffer_mfn } = xen.sysctl("tbuf_op.get_info");
  const info = stage.keep(await xen.foreignMemory.map(DOMID_XEN, buffer_mfn));
  const words = new Uint32Array(Uint8Array.from(info.read(0, info.byteLength)).buffer);
  const { TInfo } = xen.abi.load("trace");
  const first = new TInfo(new DataView(words.buffer)).mfn_offset.get(0);
  const buffers = [...words.subarray(first, first + TRACE_PAGES)].map(BigInt);
  const pages = stage.keep(new ForeignPages(DOMID_XEN, buffers));
  // struct t_buf: the consumer's and the producer's place
  return { written: () => pages.memory.getUint32(4, true), bytes: () => Uint8Array.from(pages.bytes) };
}

export const traceScenes: readonly Scene[] = [
  any.succeeds(
    ["sysctl tbuf_op.set_size", "sysctl tbuf_op.get_info"],
    "the buffers, mapped from Xen's memory",
    async (stage) => {
      await trace(stage);
      const { size } = stage.xen.sysctl("tbuf_op.get_info");
      expect(size).toBe(TRACE_PAGES);
    },
  ),
  any.succeeds(
    ["sysctl tbuf_op.enable", "sysctl tbuf_op.disable"],
    "the records that Xen writes, until it is told to stop",
    async (stage) => {
      const { written } = await trace(stage);
      const { xen } = stage;
      const before = written();
      xen.sysctl("tbuf_op.enable");
      await Bun.sleep(100);
      xen.sysctl("tbuf_op.disable");
      const after = written();
      expect(after).not.toBe(before);
      await Bun.sleep(50);
      expect(written()).toBe(after);
    },
  ),
  any.succeeds("sysctl tbuf_op.set_evt_mask", "the mask, by get_info", (stage) => {
    const { xen } = stage;
    const { evt_mask } = xen.sysctl("tbuf_op.get_info");
    xen.sysctl("tbuf_op.set_evt_mask", { evt_mask: 0x0002_f000 });
    expect(xen.sysctl("tbuf_op.get_info").evt_mask).toBe(0x0002_f000);
    xen.sysctl("tbuf_op.set_evt_mask", { evt_mask });
  }),
  any.succeeds("sysctl tbuf_op.set_cpu_mask", "the records of a processor that is left out", async (stage) => {
    const { written } = await trace(stage);
    const { xen } = stage;
    const setMask = (mask: number): unknown =>
      xen.sysctl("tbuf_op.set_cpu_mask", {
        cpu_mask: { nr_bits: 2, bitmap: stage.bytes(Uint8Array.of(mask)).pointer },
      });
    setMask(2);
    xen.sysctl("tbuf_op.enable");
    const before = written();
    await Bun.sleep(100);
    expect(written()).toBe(before);
    setMask(3);
    xen.sysctl("tbuf_op.disable");
  }),
  x86.succeeds("hvm_op xentrace", "the record in the trace", async (stage) => {
    const { bytes } = await trace(stage.plain);
    const { xen } = stage;
    const { unsafe } = stage.actor("pvh");
    const extra = [0xde, 0xad, 0xbe, 0xef, 0xca, 0xfe, 0xf0, 0x0d];
    xen.sysctl("tbuf_op.enable");
    for (let turn = 0; turn < 8; turn++) unsafe.hvmOp("xentrace", { event: 1, extra_bytes: extra.length, extra });
    xen.sysctl("tbuf_op.disable");
    expect(Buffer.from(bytes()).includes(Buffer.from(extra))).toBe(true);
  }),
];
