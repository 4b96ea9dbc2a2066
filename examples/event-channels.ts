/**
 * Sends events between two domains. `bun examples/event-channels.ts listen 5` in one domain prints its port; then run
 * `bun examples/event-channels.ts connect 0 PORT` in domain 5. Without arguments both ends are in this domain.
 */

import type { AsyncEventChannel } from "xen-ts";
import { openXen } from "./open.ts";

const ROUNDS = 1000;

const [role = "both", other = "0", remotePort = "0"] = process.argv.slice(2);
using xen = await openXen();
const peer = Number(other);

/** Answers each event with an event. */
async function answer(channel: AsyncEventChannel, signal?: AbortSignal): Promise<void> {
  for await (const _ of channel.events({ signal })) channel.notify();
}

/** Sends events, each after the answer to the previous one. */
async function ask(channel: AsyncEventChannel): Promise<void> {
  await channel.wait(); // the end that binds second gets one spurious event
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    const answered = channel.wait();
    channel.notify();
    await answered;
  }
  console.log(`${ROUNDS} round trips, ${(((performance.now() - start) * 1000) / ROUNDS).toFixed(1)} µs each`);
}

if (role === "connect") {
  using channel = xen.eventChannels.bindInterdomain(peer, Number(remotePort));
  await ask(channel);
} else {
  using channel = xen.eventChannels.bindUnbound(peer);
  if (role === "listen") {
    console.log(`domain ${peer} may bind to port ${channel.port}`);
    await answer(channel);
  } else {
    const done = new AbortController();
    const answering = answer(channel, done.signal).catch(() => {}); // the signal ends it
    using asking = xen.eventChannels.bindInterdomain(peer, channel.port);
    await ask(asking);
    done.abort();
    await answering;
  }
}
