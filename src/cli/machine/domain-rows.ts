/** The domains that a command is about, as rows of a list: those that its words name, or all. */

import type { DomainInfo } from "../../index.ts";
import { findDomain } from "./domain-argument.ts";
import type { Machine } from "./machine.ts";

export interface DomainRow extends DomainInfo {
  readonly name: string | null;
}

/** Resolves with the domains that are named, in that order; without words with every domain. */
export async function domainRows(machine: Machine, words: readonly string[]): Promise<DomainRow[]> {
  if (words.length > 0) {
    const found = await Promise.all(words.map((word) => findDomain(machine, word)));
    return found.map(({ info, name }) => Object.assign({ name }, info));
  }
  const infos = machine.xen.domains.list();
  const names = await machine.names.of(infos.map(({ domid }) => domid));
  return infos.map((info) => Object.assign({ name: names.get(info.domid) ?? null }, info));
}
