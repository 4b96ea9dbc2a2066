/** Opens a monitor of a domain. */

import type { AbiTable, On } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { checkInteger, checkMethods, describe } from "../../base/checks.ts";
import { XenBusyError, XenError } from "../../base/errors/index.ts";
import { readOptions } from "../../base/options.ts";
import { hasEnded, ownMark } from "../../base/owner-mark.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { DomainLife, NumberProof } from "../console/index.ts";
import { endOtherRing, type EventRing, type GuestMemory, openRing } from "./event-ring.ts";
import type { Monitor, MonitorOptions } from "./interfaces.ts";
import { GuestMonitor } from "./monitor.ts";
import { checkCapabilities, readEvents, switchEvent } from "./watched-events.ts";

/** The domain, and parts of a Xen that are opened at their first use. */
export interface OpenParts {
  readonly connection: Connection;
  readonly domain: {
    readonly domid: Domid;
    readonly memory: GuestMemory;
    info(): { readonly uuid: string; readonly highestVcpu: number | null };
  };
  readonly life: (proof: NumberProof) => DomainLife;
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
  /** Objects that end with the Xen, before those of its parts that are open by now. */
  readonly open: () => Set<{ close(): void }>;
}

const OPTIONS = ["events", "answerWithinMs", "replace", "eventChannels", "signal"];
const ANSWER_WITHIN_MS = 5000;

/** Opens a monitor. If a step fails or the signal aborts, nothing is left. */
export async function openMonitor(parts: OpenParts, options: MonitorOptions): Promise<Monitor> {
  const own = readOptions("monitor", options, OPTIONS);
  const { answerWithinMs = ANSWER_WITHIN_MS, replace = false, signal } = own;
  const events = readEvents(own.events);
  if (answerWithinMs !== Infinity) checkInteger("answerWithinMs", answerWithinMs, 1, Number.MAX_SAFE_INTEGER);
  if (typeof replace !== "boolean")
    throw new TypeError(`expected replace to be true or false, received ${describe(replace)}`);
  const { eventChannels: channels } = own;
  if (channels !== undefined) checkMethods("eventChannels", channels, ["bindInterdomain"]);
  signal?.throwIfAborted();
  const { connection, domain } = parts;
  const eventChannels = channels ?? parts.eventChannels();
  const { domid } = domain;
  const { uuid } = domain.info();
  checkCapabilities(connection, domid, events);
  const mark = new Mark(parts.store, domid, uuid);
  const ring = await ringOf({ ...parts, eventChannels: () => eventChannels }, mark, replace);
  using stack = new DisposableStack();
  stack.use(ring);
  stack.defer(() => ring.end());
  signal?.throwIfAborted();
  await mark.write();
  for (const event of events) switchEvent(connection, domid, "enable", event);
  // Else writes take effect before they are answered, and cannot be denied.
  if (events.some(({ type }) => type === "write_ctrlreg" || type === "mov_to_msr"))
    operationsOn<On<AbiTable, "x86_64">>(connection).domctl("monitor_op.control_registers", domid);
  const open = parts.open();
  const life = parts.life("none");
  const forget = (): void => mark.remove();
  const made = { connection, domid, ring, events, answerWithinMs, life, open, signal, forget, eventChannels };
  const monitor = new GuestMonitor({ ...made, isLazy: channels !== undefined });
  stack.move();
  return monitor;
}

/** Opens the ring; ends one that a program has left which has died, or any if it is to be replaced. */
async function ringOf(parts: OpenParts, mark: Mark, replace: boolean): Promise<EventRing> {
  const { connection, domain } = parts;
  const { domid, memory } = domain;
  const ringParts = {
    connection,
    domid,
    memory,
    eventChannels: parts.eventChannels(),
    foreignMemory: parts.foreignMemory(),
  };
  try {
    return await openRing(ringParts);
  } catch (error) {
    if (!(error instanceof XenBusyError) || !(replace || (await mark.isOfDeadProgram()))) throw error;
  }
  await endOtherRing(ringParts, (domain.info().highestVcpu ?? -1) + 1);
  return openRing(ringParts);
}

/** The mark of the program that monitors a domain, in xenstore. Without xenstored there is none. */
class Mark {
  readonly #store: () => XenStore;
  readonly #path: string;
  readonly #uuid: string;

  constructor(store: () => XenStore, domid: Domid, uuid: string) {
    this.#store = store;
    this.#path = `/tool/xen-ts/monitor/${domid}`;
    this.#uuid = uuid;
  }

  async write(): Promise<void> {
    await withoutStore(async () => this.#store().write(this.#path, `${this.#uuid} ${ownMark()}`));
  }

  /** True if a program of this library has marked the domain, and has ended without removing the mark. */
  async isOfDeadProgram(): Promise<boolean> {
    const mark = await withoutStore(async () => this.#store().tryRead(this.#path));
    if (mark === undefined || mark === null || !mark.startsWith(`${this.#uuid} `)) return false;
    return hasEnded(mark.slice(this.#uuid.length + 1));
  }

  /** Removes the mark, without waiting: a mark that stays does no harm. */
  remove(): void {
    void withoutStore(async () => this.#store().remove(this.#path)).catch(() => {});
  }
}

/** Resolves with undefined if xenstore cannot be used. */
async function withoutStore<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof XenError) return undefined;
    throw error;
  }
}
