/** Awaits what a puppet does, so that the event loop goes on meanwhile. */

import type { DeviceModel } from "../../../src/index.ts";
import type { Puppet, Word } from "../puppet/index.ts";

const PATIENCE_MS = 20_000;

/** Resolves with the register that holds the result. */
export async function called(puppet: Puppet, code: Uint8Array, ...args: Word[]): Promise<bigint> {
  begin(puppet, code, ...args);
  return finished(puppet);
}

const placed = new WeakMap<Puppet, Map<Uint8Array, number>>();

/** Begins a call, whose code is placed once. */
export function begin(puppet: Puppet, code: Uint8Array, ...args: Word[]): void {
  const known = placed.get(puppet) ?? new Map<Uint8Array, number>();
  placed.set(puppet, known);
  const address = known.get(code) ?? puppet.place(code);
  known.set(code, address);
  puppet.beginPlaced(address, ...args);
}

export async function finished(puppet: Puppet): Promise<bigint> {
  const [mailbox] = puppet.mailboxes;
  const deadline = performance.now() + PATIENCE_MS;
  if (mailbox === undefined) throw new Error("the puppet has no mailbox");
  const isDone = (): boolean => mailbox.isDone;
  while (!isDone()) {
    if (performance.now() > deadline) throw new Error("the puppet does not answer");
    await Bun.sleep(1);
  }
  return mailbox.results[0];
}

/** Serves a model while an action is under way. */
export async function whileServed<Result>(model: DeviceModel, action: () => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const serving = model.serve({ signal: stop.signal });
  try {
    return await Promise.race([action(), serving.then(() => Promise.reject(new Error("serving has ended")))]);
  } finally {
    stop.abort();
    await serving.catch(() => {});
  }
}
