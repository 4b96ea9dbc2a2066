/**
 * Tells if a number is still that of the domain that was seen with it: Xen gives numbers to later domains again.
 *
 * Xen 4.21 and later have a unique number for each domain, which settles it. Before that nothing that Xen reports of a
 * domain stays for its life and differs between two domains. Its kind stays, and the number of its vcpus never falls. Its
 * cpu time grows, yet a look may show less than the one before: Xen reads the clock of the cpu that makes the hypercall,
 * and clocks of cpus differ. So one odd time proves nothing.
 */

import type { DomainInfo } from "./domain-info.ts";

/** A look at a domain. */
export interface Sighting {
  readonly info: Pick<DomainInfo, "state" | "flags" | "uuid" | "highestVcpu" | "cpuTimeNs">;
  /** Xen's unique number of the domain; undefined if Xen does not report it. */
  readonly uniqueId: bigint | undefined;
  /** Milliseconds of a clock that never goes back, read before Xen was asked. */
  readonly atMs: number;
}

/** "doubtful": it may be another domain, and later looks will tell. */
export type Judgement = "same" | "another" | "doubtful";

/**
 * Nanoseconds for each vcpu by which a living domain may seem to have run less than before. Under load, 184 ms were seen
 * for a domain with two.
 */
const SLACK_NS = 1_000_000_000n;

/** Odd looks in a row, and milliseconds from the first to the last, that make it another domain. */
const ODD_LOOKS = 3;
const ODD_MS = 300;

/**
 * A domain as it was last seen. Without unique numbers, a domain that came between two looks is not told from one of its
 * kind that has run for as long, or for less than a second of each vcpu's time.
 */
export class DomainIdentity {
  #last: Sighting;
  #odd: { readonly sinceMs: number; looks: number } | undefined;

  constructor(first: Sighting) {
    this.#last = first;
  }

  /** Judges a later look. The first "another" is final: the number is that of a domain with an identity of its own. */
  judge(now: Sighting): Judgement {
    const before = this.#last;
    const isCertain = before.uniqueId !== undefined && now.uniqueId !== undefined;
    if (isCertain ? before.uniqueId !== now.uniqueId : isOfAnother(before, now)) return "another";
    if (isCertain || !hasRunFarLess(before, now)) {
      this.#last = { ...now, uniqueId: now.uniqueId ?? before.uniqueId };
      this.#odd = undefined;
      return "same";
    }
    // A toolstack may change the UUID of a living domain, but nothing changes both.
    if (before.info.uuid !== now.info.uuid) return "another";
    this.#odd ??= { sinceMs: now.atMs, looks: 0 };
    this.#odd.looks++;
    return this.#odd.looks >= ODD_LOOKS && now.atMs - this.#odd.sinceMs >= ODD_MS ? "another" : "doubtful";
  }
}

/** True if no domain changes so in its life. */
function isOfAnother({ info: before }: Sighting, { info: now }: Sighting): boolean {
  if (before.state === "dying" && now.state !== "dying") return true;
  if (before.flags.includes("hvm_guest") !== now.flags.includes("hvm_guest")) return true;
  return (now.highestVcpu ?? -1) < (before.highestVcpu ?? -1);
}

/** True if it has run for less time than before, by more than clocks may differ. */
function hasRunFarLess(before: Sighting, now: Sighting): boolean {
  const [ran, runs] = [before.info.cpuTimeNs, now.info.cpuTimeNs];
  const vcpus = BigInt((now.info.highestVcpu ?? 0) + 1);
  const slackNs = SLACK_NS * vcpus;
  if (before.info.uuid !== now.info.uuid) return runs + slackNs < ran || runs * 2n < ran;
  // A domain that came after the last look has not run for longer than its vcpus had time to.
  const possibleNs = BigInt(Math.ceil((now.atMs - before.atMs) * 1e6)) * vcpus + slackNs;
  return runs + slackNs < ran && runs <= possibleNs;
}
