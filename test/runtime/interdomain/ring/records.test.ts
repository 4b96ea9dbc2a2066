import { expect, test } from "bun:test";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { domid } from "../../../../src/runtime/abi/numbers.ts";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { BackRing, FrontRing } from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { EventSwitchboard, SimulatedEventChannels } from "../../../../src/simulated/event-channel/index.ts";

const { BlkifSring } = stableAbi().load("io/blkif");

function device() {
  const switchboard = new EventSwitchboard();
  const frontChannel = new SimulatedEventChannels(switchboard, 5).bindUnbound(domid(0));
  const backChannel = new SimulatedEventChannels(switchboard, 0).bindInterdomain(domid(5), frontChannel.port);
  const memory = sharedBuffer(new ArrayBuffer(4096));
  const front = FrontRing.create(memory, BlkifSring);
  return { memory, front, back: BackRing.attach(memory, BlkifSring), frontChannel, backChannel };
}

test("a device's requests and responses arrive in order, with an event only if the other end waits", async () => {
  const { front, back, frontChannel, backChannel } = device();
  const count = 5000;
  let notified = 0;
  const serve = async () => {
    let served = 0;
    for await (const { id } of back.records(backChannel)) {
      back.put({ id: id * 2n });
      if (back.publish()) backChannel.notify();
      if (++served === count) return;
    }
  };
  const ask = async () => {
    const answers: bigint[] = [];
    let sent = 0;
    const send = () => {
      while (sent < count && front.free > 0) front.put({ id: BigInt(sent++) });
      if (!front.publish()) return;
      notified++;
      frontChannel.notify();
    };
    send();
    for await (const { id } of front.records(frontChannel)) {
      answers.push(id);
      if (answers.length === count) return answers;
      send();
    }
    return answers;
  };
  const [, answers] = await Promise.all([serve(), ask()]);
  expect(answers).toEqual(Array.from({ length: count }, (_, id) => BigInt(id) * 2n));
  expect(notified).toBeGreaterThan(0);
  expect(notified).toBeLessThan(count);
});

test("an iteration over a ring's records can be left while it waits, and another one continues", async () => {
  const { front, back, frontChannel, backChannel } = device();
  const iterator = back.records(backChannel);
  const next = iterator.next();
  await Bun.sleep(1);
  await iterator.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  front.put({ id: 9n });
  if (front.publish()) frontChannel.notify();
  for await (const { id } of back.records(backChannel)) {
    expect(id).toBe(9n);
    break;
  }
});

test("an iteration over a ring's records throws its signal's reason or the ring's error, and is then done", async () => {
  const { memory, back, backChannel } = device();
  const aborted = back.records(backChannel, { signal: AbortSignal.timeout(2) });
  await expect(aborted.next()).rejects.toThrow(/timed out/);
  expect((await aborted.next()).done).toBe(true);
  memory.storeUint32(0, 500);
  await expect(back.records(backChannel).next()).rejects.toThrow(XenRingError);
});
