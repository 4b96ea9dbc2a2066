/** Finds the domain that a word of the command line means: by number, name or UUID. */

import { type Domain, type DomainInfo, XenError } from "../../index.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";
import { printable } from "../../overview/index.ts";
import type { Machine } from "./machine.ts";

export interface NamedDomain {
  readonly domid: number;
  readonly name: string | null;
  readonly info: DomainInfo;
  /** Name and number, for messages. */
  readonly label: string;
  readonly handle: Domain;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Resolves with the domain. Only domains that Xen has are looked at, since xenstore may keep the name of one that is
 * gone. Rejects with a CommandError if there is none, or if several have the name.
 */
export async function findDomain(machine: Machine, word: string): Promise<NamedDomain> {
  const infos = machine.xen.domains.list();
  if (/^\d+$/.test(word)) {
    const info = infos.find(({ domid }) => domid === Number(word));
    if (info === undefined) throw noSuchDomain(word);
    return named(machine, info, (await machine.names.of([info.domid])).get(info.domid) ?? null);
  }
  if (UUID.test(word)) {
    const info = infos.find(({ uuid }) => uuid === word.toLowerCase());
    if (info !== undefined) {
      return named(machine, info, (await machine.names.of([info.domid])).get(info.domid) ?? null);
    }
  }
  const names = await machine.names.of(infos.map(({ domid }) => domid));
  const found = infos.filter(({ domid }) => {
    const name = names.get(domid) ?? null;
    return name !== null && (name === word || printable(name) === word);
  });
  const [info, ...others] = found;
  if (info === undefined) throw noSuchDomain(word, machine.names.problem);
  if (others.length === 0) return named(machine, info, names.get(info.domid) ?? null);
  const domids = found.map(({ domid }) => domid).join(", ");
  throw new UsageError(`the domains ${domids} are all called "${printable(word)}": give a number`);
}

function named(machine: Machine, info: DomainInfo, name: string | null): NamedDomain {
  const { domid } = info;
  const label = name === null ? `domain ${domid}` : `domain ${domid} (${printable(name)})`;
  return { domid, name, info, label, handle: machine.xen.domains.get(domid) };
}

function noSuchDomain(word: string, problem: string | null = null): CommandError {
  const advice = problem === null ? "see xen-ts list" : problem;
  const missing = /^\d+$/.test(word) ? `domain ${word} does not exist` : `no domain is called "${printable(word)}"`;
  return new CommandError(`${missing}: ${advice}`, status.notFound);
}

/** Resolves with the number of the domain that this program runs in. */
export async function ownDomid({ xen }: Machine): Promise<number> {
  try {
    const text = await xen.store.tryRead("domid");
    if (text !== null && /^\d{1,5}$/.test(text)) return Number(text);
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
  }
  // A toolstack without xenstored runs in dom0.
  return 0;
}

/** Resolves with the domain, unless it is this program's own: then rejects with a CommandError. */
export async function findOtherDomain(machine: Machine, word: string, verb: string): Promise<NamedDomain> {
  const [domain, own] = await Promise.all([findDomain(machine, word), ownDomid(machine)]);
  if (domain.domid !== own) return domain;
  throw new CommandError(
    `refused to ${verb} ${domain.label}, which this program runs in: use the system's own commands`,
    status.notPermitted,
  );
}
