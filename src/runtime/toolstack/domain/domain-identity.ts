/**
 * Judges if a number still belongs to the domain that was seen with it, since Xen reuses numbers for later domains.
 *
 * Xen 4.21 and later have a unique number for each domain, which decides. Earlier, no value that Xen reports is both
 * constant for a domain's life and different between any two domains. A domain's kind is constant, and the number of
 * its vcpus never falls. Its cpu time grows, yet a poll may read less than the one before: Xen reads the clock of the
 * cpu that makes the hypercall, and clocks of cpus differ. So one odd time proves nothing.
 */

import type { DomainInfo } from "./domain-info.ts";

/** One poll of a domain. */
export interface Sighting {
  readonly info: Pick<DomainInfo, "state" | "flags" | "uuid" | "highestVcpu" | "cpuTimeNs">;
  /** Xen's unique number of the domain; undefined if Xen does not report it. */
  readonly uniqueId: bigint | undefined;
  /** Milliseconds of a clock that never goes back, read before the hypercall. */
  readonly atMs: number;
}

/** "doubtful": it may be another domain; later polls decide. */
export type Judgement = "same" | "another" | "doubtful";

/**
 * Nanoseconds for each vcpu by which a living domain's time may seem to fall. Under load, 184 ms were measured for a
 * domain with two vcpus.
 */
const SLACK_NS = 1_000_000_000n;

/** The odd polls in a row, and the milliseconds from the first to the last, that prove another domain. */
const ODD_LOOKS = 3;
const ODD_MS = 300;

/**
 * The identity of a domain, as last seen. Without unique numbers, one case goes unnoticed: a new domain between two
 * polls, of equal kind, with about as much cpu time (less than a second of difference per vcpu) or more.
 */
export class DomainIdentity {
  #last: Sighting;
  #odd: { readonly sinceMs: number; looks: number } | undefined;

  constructor(first: Sighting) {
    this.#last = first;
  }

  /** Judges a later poll. The first "another" is final: the number belongs to a domain with an identity of its own. */
  judge(now: Sighting): Judgement {
    const before = this.#last;
    const isCertain = before.uniqueId !== undefined && now.uniqueId !== undefined;
    if (isCertain ? before.uniqueId !== now.uniqueId : isOfAnother(before, now)) return "another";
    if (isCertain || !hasRunFarLess(before, now)) {
      this.#last = { ...now, uniqueId: now.uniqueId ?? before.uniqueId };
      this.#odd = undefined;
      return "same";
    }
    // A toolstack may change the UUID of a living domain, but nothing changes both UUID and time.
    if (before.info.uuid !== now.info.uuid) return "another";
    this.#odd ??= { sinceMs: now.atMs, looks: 0 };
    this.#odd.looks++;
    return this.#odd.looks >= ODD_LOOKS && now.atMs - this.#odd.sinceMs >= ODD_MS ? "another" : "doubtful";
  }
}

/** True if the two polls differ in a way that no living domain changes. */
function isOfAnother({ info: before }: Sighting, { info: now }: Sighting): boolean {
  if (before.state === "dying" && now.state !== "dying") return true;
  if (before.flags.includes("hvm_guest") !== now.flags.includes("hvm_guest")) return true;
  return (now.highestVcpu ?? -1) < (before.highestVcpu ?? -1);
}

/** True if the domain has far less cpu time than before: more than clocks may differ. */
function hasRunFarLess(before: Sighting, now: Sighting): boolean {
  const [ran, runs] = [before.info.cpuTimeNs, now.info.cpuTimeNs];
  const vcpus = BigInt((now.info.highestVcpu ?? 0) + 1);
  const slackNs = SLACK_NS * vcpus;
  if (before.info.uuid !== now.info.uuid) return runs + slackNs < ran || runs * 2n < ran;
  // A domain made after the last poll cannot have run for longer than its vcpus had time for.
  const possibleNs = BigInt(Math.ceil((now.atMs - before.atMs) * 1e6)) * vcpus + slackNs;
  return runs + slackNs < ran && runs <= possibleNs;
}
