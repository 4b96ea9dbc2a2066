/** One end's view of a device: both states, read again after each change. */

import { orAborted, deferred, type Deferred } from "../../base/promises.ts";
import type { Domid } from "../../abi/numbers.ts";
import { isInterruption } from "../xenstore/errors.ts";
import {
  type XenStore,
  XenStoreNoSuchNodeError,
  XenStorePermissionError,
  type XenStoreWatch,
} from "../xenstore/index.ts";
import { stateOf, type XenbusState } from "./states.ts";

/** The states of both ends at one look. */
export interface DeviceLook {
  /** The state of this end; null if the toolstack has removed its folder. */
  readonly own: XenbusState | null;
  /** The state of the other end; null if its domain, its folder or its permission to read has gone. */
  readonly other: XenbusState | null;
  /** False once the toolstack unplugs the device. */
  readonly online: boolean;
}

/** The folders of a device, as the end that watches it sees them. */
export interface WatchedEnds {
  readonly own: string;
  readonly other: string;
  readonly otherDomid: Domid;
}

/**
 * Watches the own folder, the other end's state, and domains that end. It reads after its watches are set, so that no
 * change is missed. It reads after every event, so that nothing depends on the order of events.
 */
export class DeviceWatch {
  readonly #store: XenStore;
  readonly #ends: WatchedEnds;
  readonly #watches: XenStoreWatch[] = [];
  #changed: Deferred<void> = deferred();
  #closed = false;
  #failure: { readonly reason: unknown } | undefined;
  /** True once xenstored has known the other domain: a toolstack plugs devices before it introduces a new guest. */
  #introduced = false;

  constructor(store: XenStore, ends: WatchedEnds) {
    this.#store = store;
    this.#ends = ends;
    for (const path of [ends.own, `${ends.other}/state`]) this.#follow(store.watch(path), () => this.#beat());
    this.#follow(store.watch("@releaseDomain"), () => this.#beat());
  }

  /** Looks, and looks again after each change, until `decide` returns something. Rejects with the signal's reason. */
  async until<T>(decide: (look: DeviceLook) => T | undefined, signal: AbortSignal | undefined): Promise<T> {
    for (;;) {
      // Taken before the look: a change during the look is followed by another one.
      const { promise } = this.#changed;
      if (this.#failure !== undefined) throw this.#failure.reason;
      const look = await this.#lookUnlessInterrupted(signal);
      const decision = look === undefined ? undefined : decide(look);
      if (decision !== undefined) return decision;
      await orAborted(promise, signal);
    }
  }

  /** True once this end has closed it. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Ends the watches; a pending `until` rejects with a ReferenceError. */
  close(): void {
    this.#closed = true;
    this.#fail(new ReferenceError("this end of the device has been closed"));
    for (const watch of this.#watches.splice(0)) watch.close();
  }

  /** Resolves with undefined if the connection to xenstored has ended: the watches have an event once it is restored. */
  async #lookUnlessInterrupted(signal: AbortSignal | undefined): Promise<DeviceLook | undefined> {
    const { own, other } = this.#ends;
    const read = (path: string): Promise<string | null> => orAborted(tryReadOf(this.#store, path), signal);
    try {
      const [ownState, online, otherState, introduced] = await Promise.all([
        read(`${own}/state`),
        read(`${own}/online`),
        read(`${other}/state`),
        orAborted(this.#isIntroduced(), signal),
      ]);
      const gone = this.#introduced && !introduced;
      this.#introduced ||= introduced;
      return {
        own: stateOf(ownState),
        online: online !== "0",
        other: gone ? null : stateOf(otherState),
      };
    } catch (error) {
      if (isInterruption(error)) return undefined;
      throw error;
    }
  }

  /** An ordinary domain may not watch domains that end: then only the folder of the other end tells. */
  #follow(watch: XenStoreWatch, changed: () => void): void {
    this.#watches.push(watch);
    void (async () => {
      try {
        for await (const _ of watch) changed();
        // Its store has been closed: no change will ever be told.
        if (!this.#closed) this.#fail(new ReferenceError("the XenStore of this device has been closed"));
      } catch (error) {
        if (!(error instanceof XenStorePermissionError)) this.#fail(error);
      }
    })();
  }

  /** Resolves with false for a domain that has ended, and as before if it may not ask. */
  async #isIntroduced(): Promise<boolean> {
    try {
      return await this.#store.isIntroduced(this.#ends.otherDomid);
    } catch (error) {
      if (error instanceof XenStorePermissionError) return this.#introduced;
      throw error;
    }
  }

  #beat(): void {
    const { resolve } = this.#changed;
    this.#changed = deferred();
    resolve();
  }

  #fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#beat();
  }
}

/** Resolves with null for a node that does not exist or that its owner hides. */
async function tryReadOf(store: XenStore, path: string): Promise<string | null> {
  try {
    const bytes = await store.readBytes(path);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof XenStoreNoSuchNodeError || error instanceof XenStorePermissionError) return null;
    throw error;
  }
}
