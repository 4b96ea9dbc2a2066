/** Changes in the lives of domains, found by comparing lists of them. */

import type { DomainInfo } from "./domain-info.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";

interface Change<Kind extends string> {
  readonly change: Kind;
  readonly domid: Domid;
  /** The domain after the change; for one that is gone, as it was last seen. */
  readonly info: DomainInfo;
}

/**
 * A change in a domain's life. A new domain is paused at first, which is not reported, so "running" means that it was
 * unpaused, or resumed after a shutdown. "dying": it is being destroyed, or others still hold memory of it.
 */
export type DomainChange =
  | Change<"created" | "running" | "paused" | "dying" | "gone">
  | (Change<"shutdown"> & {
      /** The reason as in `DomainInfo.shutdownReason`. */
      readonly reason: ShutdownReason | number;
    });

type Life = Exclude<DomainChange["change"], "created" | "gone">;

function lifeOf({ state, flags }: DomainInfo): Life {
  if (state === "dying" || state === "shutdown" || state === "paused") return state;
  return flags.includes("paused") ? "paused" : "running";
}

/** True if the number is another domain's now. */
function isOther(before: DomainInfo, now: DomainInfo): boolean {
  if (before.state === "dying" && now.state !== "dying") return true;
  return before.uuid !== now.uuid && now.cpuTimeNs < before.cpuTimeNs;
}

function changeTo(life: Life, info: DomainInfo): DomainChange {
  const { domid } = info;
  return life === "shutdown"
    ? { change: life, reason: info.shutdownReason ?? 0, domid, info }
    : { change: life, domid, info };
}

function appearance(info: DomainInfo): DomainChange[] {
  const life = lifeOf(info);
  const created: DomainChange = { change: "created", domid: info.domid, info };
  return life === "paused" ? [created] : [created, changeTo(life, info)];
}

/** The domains as they were last seen. */
export class KnownDomains {
  readonly #domains: Map<Domid, DomainInfo> = new Map();

  /** True if one of them is dying: there may be no notification of its end. */
  get someDying(): boolean {
    for (const { state } of this.#domains.values()) if (state === "dying") return true;
    return false;
  }

  /**
   * Returns the changes since the last call; at the first call every domain has appeared. `replaced`: numbers that
   * other domains have now, according to Xen.
   */
  compare(now: readonly DomainInfo[], replaced: ReadonlySet<number> = new Set()): DomainChange[] {
    const gone: DomainChange[] = [];
    const others: DomainChange[] = [];
    const left = new Set(this.#domains.keys());
    for (const info of now) {
      const { domid } = info;
      left.delete(domid);
      const before = this.#domains.get(domid);
      this.#domains.set(domid, info);
      if (before !== undefined && !replaced.has(domid) && !isOther(before, info)) {
        const life = lifeOf(info);
        if (life !== lifeOf(before)) others.push(changeTo(life, info));
        continue;
      }
      if (before !== undefined) gone.push({ change: "gone", domid, info: before });
      others.push(...appearance(info));
    }
    for (const domid of left) {
      const info = this.#domains.get(domid);
      this.#domains.delete(domid);
      if (info !== undefined) gone.push({ change: "gone", domid, info });
    }
    return [...gone, ...others];
  }
}
