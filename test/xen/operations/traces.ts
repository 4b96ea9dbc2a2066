/** Xen's trace: held against the buffers that Xen writes. */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { trace, TRACE_PAGES } from "./trace-buffers.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });

/** Has the machine do something that is traced, on any processor. */
async function beBusy(stage: Stage): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    stage.xen.versionOp("version");
    await Bun.sleep(5);
  }
}

export const traceScenes: readonly Scene[] = [
  any.succeeds(
    ["sysctl tbuf_op.set_size", "sysctl tbuf_op.get_info"],
    "the table of buffers, in Xen's memory",
    async (stage) => {
      const { xen } = stage;
      if (xen.sysctl("tbuf_op.get_info").size > 0) throw new Error("Xen has buffers already: boot it again");
      const { pages } = await trace(stage);
      expect(pages).toBe(TRACE_PAGES);
      expect(xen.sysctl("tbuf_op.get_info").size).toBeGreaterThan(0);
    },
  ),
  any.succeeds(
    ["sysctl tbuf_op.enable", "sysctl tbuf_op.disable"],
    "the records that Xen writes, until it is told to stop",
    async (stage) => {
      const { written } = await trace(stage);
      const { xen } = stage;
      const all = (): string => `${written(0)} ${written(1)}`;
      xen.sysctl("tbuf_op.disable");
      const before = all();
      await beBusy(stage);
      expect(all()).toBe(before);
      xen.sysctl("tbuf_op.enable");
      await beBusy(stage);
      xen.sysctl("tbuf_op.disable");
      expect(all()).not.toBe(before);
    },
  ),
  any.succeeds("sysctl tbuf_op.set_evt_mask", "the mask, by get_info", (stage) => {
    const { xen } = stage;
    const { evt_mask } = xen.sysctl("tbuf_op.get_info");
    xen.sysctl("tbuf_op.set_evt_mask", { evt_mask: 0x0002_f000 });
    expect(xen.sysctl("tbuf_op.get_info").evt_mask).toBe(0x0002_f000);
    xen.sysctl("tbuf_op.set_evt_mask", { evt_mask });
  }),
  any.succeeds("sysctl tbuf_op.set_cpu_mask", "the buffer of a processor that is left out", async (stage) => {
    const { written } = await trace(stage);
    const { xen } = stage;
    const setMask = (mask: number): void => {
      const bitmap = stage.bytes(Uint8Array.of(mask)).pointer;
      xen.sysctl("tbuf_op.set_cpu_mask", { cpu_mask: { nr_bits: 2, bitmap } });
    };
    setMask(2);
    xen.sysctl("tbuf_op.enable");
    const before = written(0);
    await beBusy(stage);
    expect(written(0)).toBe(before);
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
