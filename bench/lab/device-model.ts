/** A guest's reads of a port, answered by a device model: with a blocked thread, and awaited. */

import { EventChannels, Xen } from "../../src/index.ts";
import { accesses } from "../../test/xen/device-model/accesses.ts";
import { finished } from "../../test/xen/device-model/waiting.ts";
import { Puppet } from "../../test/xen/puppet/index.ts";
import type { Findings } from "./findings.ts";
import { BLOCK_MS, here, LONG_WARM_UP, Peer, type Work } from "./peer.ts";
import { compare } from "./rounds.ts";

const BLOCKING = 0x100;
const AWAITED = 0x101;
const OF_C = 0x102;
const PROMPT = 0x103;
/** The answer of both sides. */
const VALUE = 0x41;

function nothing(): void {}

export async function deviceModel(): Promise<Findings> {
  if (process.arch !== "x64") return { comparisons: [], figures: [] };
  using xen = Xen.open();
  using puppet = new Puppet(xen, { kind: "pvh" });
  const code = puppet.place(accesses.in8Often);
  const ask = (port: number, count: number): void => puppet.beginPlaced(code, port, count);

  /** Waits for the guest after each round, outside of the time. */
  const work = (name: string, repeat: (count: number) => number | Promise<number>): Work => {
    const timed = here(name, repeat, LONG_WARM_UP);
    return {
      ...timed,
      run: async (count) => {
        const timing = await timed.run(count);
        await finished(puppet);
        return timing;
      },
    };
  };

  using channels = EventChannels.open();
  using blocking = await xen.domains.get(puppet.domid).deviceModel({ eventChannels: channels });
  let left = 0;
  blocking.addPorts(BLOCKING, 1, {
    read: () => {
      left--;
      return VALUE;
    },
  });
  const blocked = work("serveSync()", (count) => {
    left = count;
    ask(BLOCKING, count);
    const isServed = (): boolean => left <= 0;
    while (!isServed()) blocking.serveSync();
    return VALUE;
  });

  using stack = new DisposableStack();
  const stop = new AbortController();
  const servings: Promise<void>[] = [];
  const awaitedWork = async (name: string, port: number, eventChannels?: EventChannels): Promise<Work> => {
    const model = stack.use(await xen.domains.get(puppet.domid).deviceModel({ eventChannels }));
    let served: () => void = nothing;
    let waiting = 0;
    model.addPorts(port, 1, {
      read: () => {
        if (--waiting === 0) served();
        return VALUE;
      },
    });
    servings.push(model.serve({ signal: stop.signal }));
    return work(name, async (count) => {
      waiting = count;
      const all = new Promise<void>((resolve) => (served = resolve));
      ask(port, count);
      await all;
      return VALUE;
    });
  };
  const awaited = await awaitedWork("serve()", AWAITED);
  const prompt = await awaitedWork("serve(), blockMs", PROMPT, stack.use(EventChannels.open({ blockMs: BLOCK_MS })));

  using peer = new Peer("device-model", { BENCH_DOMID: String(puppet.domid), BENCH_PORT: String(OF_C) });
  const theirs = peer.work("served");
  const beside: Work = {
    ...theirs,
    run: async (count) => {
      ask(OF_C, count);
      const timing = await theirs.run(count);
      await finished(puppet);
      return timing;
    },
  };
  const comparisons = [
    await compare("device access, blocking", blocked, beside, 1.3),
    await compare("device access, awaited", awaited, beside, 1.6),
    await compare("device access, awaited", prompt, beside, 1.6),
  ];
  stop.abort();
  await Promise.allSettled(servings);
  return { comparisons, figures: [] };
}
