/** Changes in the lives of domains, found by comparing lists of them. */

import { DomainIdentity } from "./domain-identity.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";

interface Change<Kind extends string> {
  /** The domain's new state, or its beginning or end. */
  readonly kind: Kind;
  /** The domain's number. */
  readonly domid: Domid;
  /** The domain after the change; if it is gone, its last known state. */
  readonly info: DomainInfo;
}

/**
 * A change in a domain's life. A new domain is paused at first, which is not reported. So "running" means that it was
 * unpaused, or resumed after a shutdown. "dying": it is being destroyed, or other domains still hold memory of it.
 */
export type DomainChange =
  | Change<"created" | "running" | "paused" | "dying" | "gone">
  | (Change<"shutdown"> & {
      /** The reason as in `DomainInfo.shutdownReason`. */
      readonly reason: ShutdownReason | number;
    });

type Life = Exclude<DomainChange["kind"], "created" | "gone">;

function lifeOf({ state, flags }: DomainInfo): Life {
  if (state === "dying" || state === "shutdown" || state === "paused") return state;
  return flags.includes("paused") ? "paused" : "running";
}

function changeTo(life: Life, info: DomainInfo): DomainChange {
  const { domid } = info;
  return life === "shutdown"
    ? { kind: life, reason: info.shutdownReason ?? 0, domid, info }
    : { kind: life, domid, info };
}

function appearance(info: DomainInfo): DomainChange[] {
  const life = lifeOf(info);
  const created: DomainChange = { kind: "created", domid: info.domid, info };
  return life === "paused" ? [created] : [created, changeTo(life, info)];
}

/** A domain, with its state when its identity was last certain. */
interface Known {
  readonly info: DomainInfo;
  readonly identity: DomainIdentity;
  readonly isDoubtful: boolean;
}

/** The domains as they were last seen. */
export class KnownDomains {
  readonly #domains: Map<Domid, Known> = new Map();

  /** True if a known domain is dying, or may be another domain by now: neither is always notified. */
  get needsLook(): boolean {
    for (const { info, isDoubtful } of this.#domains.values()) if (isDoubtful || info.state === "dying") return true;
    return false;
  }

  /**
   * Returns the changes since the last call; at the first call every domain has appeared. `uniqueIdOf` returns Xen's
   * unique number of a domain, or undefined if Xen does not report it. `atMs` is the time before the domains were
   * listed.
   */
  compare(now: readonly DomainInfo[], uniqueIdOf: (domid: Domid) => bigint | undefined, atMs: number): DomainChange[] {
    const gone: DomainChange[] = [];
    const others: DomainChange[] = [];
    const left = new Map(this.#domains);
    for (const info of now) {
      const { domid } = info;
      const sighting = { info, uniqueId: uniqueIdOf(domid), atMs };
      const before = left.get(domid);
      left.delete(domid);
      const judgement = before?.identity.judge(sighting);
      if (before !== undefined && judgement === "doubtful") {
        this.#domains.set(domid, { ...before, isDoubtful: true });
        continue;
      }
      if (before !== undefined && judgement === "same") {
        this.#domains.set(domid, { ...before, info, isDoubtful: false });
        const life = lifeOf(info);
        if (life !== lifeOf(before.info)) others.push(changeTo(life, info));
        continue;
      }
      if (before !== undefined) gone.push({ kind: "gone", domid, info: before.info });
      this.#domains.set(domid, { info, identity: new DomainIdentity(sighting), isDoubtful: false });
      others.push(...appearance(info));
    }
    for (const [domid, { info }] of left) {
      this.#domains.delete(domid);
      gone.push({ kind: "gone", domid, info });
    }
    return [...gone, ...others];
  }
}
