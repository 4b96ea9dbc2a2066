/**
 * What was written before. A record that is the same in its own text and in every record it uses, transitively, is
 * written once, in the first table that has it, and re-exported by later ones: releases that agree on a record share its
 * class, and what git shows of a release is what changed in it.
 *
 * A module takes what is not its own from one earlier module only, the one that has most of it: each further one is
 * another file to load, with much in it that nobody asked for. The little that other modules have is written again.
 */

import type { RecordText } from "./renderer.ts";

/** A class at run time. Tables that share it have one object here. */
interface Class {
  /** The module that its text stands in: path below `src/generated`, without extension. */
  home: string;
  /** The classes of the records it uses. */
  uses: readonly Class[];
}

/** A record of the table that is being placed. */
interface Entry {
  record: RecordText;
  module: string;
  /** Number that records share if their texts and the records that they use are equal. */
  identity: number;
  uses: readonly Entry[];
}

export class Originals {
  readonly #identities = new Map<string, number>();
  /** By path: the classes whose text stands there, by identity. */
  readonly #written = new Map<string, Map<number, Class>>();
  /** By module and identities: the classes of the first module that has these records. */
  readonly #sameRecords = new Map<string, Map<number, Class>>();
  /** By module and classes, or constants: the first module that exports exactly these. */
  readonly #modules = new Map<string, string>();
  readonly #numbers = new Map<Class, number>();

  /**
   * Places the records of a table after those of all earlier tables. `modules` are the headers',
   * `texts` the modules that the classes' texts are to stand in.
   */
  place(
    table: string,
    modules: ReadonlyMap<string, readonly RecordText[]>,
    texts: ReadonlyMap<string, string>,
  ): TablePlaces {
    const entries = this.#identify(modules, texts);
    const byText = Map.groupBy(new Set(entries.values()), ({ module }) => module);
    const earlier = new Map([...byText].map(([module, own]) => [module, this.#earlier(module, own)]));
    const classes = new Map<Entry, Class>();
    const classOf = (entry: Entry): Class => {
      const known = classes.get(entry);
      if (known !== undefined) return known;
      const uses = entry.uses.map(classOf);
      const candidate = earlier.get(entry.module)?.get(entry.identity);
      const shared = candidate?.uses.every((used, index) => used === uses[index]) === true ? candidate : undefined;
      const placed = shared ?? this.#write(`${table}/${entry.module}`, entry, uses);
      classes.set(entry, placed);
      return placed;
    };
    const homes = new Map([...entries].map(([name, entry]) => [name, classOf(entry).home]));
    const originals = new Map<string, string>();
    for (const [module, records] of modules) {
      const own = records.flatMap(({ name }) => entries.get(name) ?? []);
      const numbers = own.map((entry) => this.#numbers.get(classOf(entry)));
      originals.set(module, this.#original(`${module} ${numbers.join(" ")}`, `${table}/${module}`));
    }
    for (const [module, own] of byText) {
      const key = sameRecordsKey(module, own);
      if (!this.#sameRecords.has(key))
        this.#sameRecords.set(key, new Map(own.map((entry) => [entry.identity, classOf(entry)])));
    }
    return { homes, originals };
  }

  /** The first constants module with this name and text; the one at `path` if there was none. */
  constants(path: string, module: string, text: string): string {
    return this.#original(`${module} ${text}`, path);
  }

  #original(key: string, path: string): string {
    const known = this.#modules.get(key);
    if (known === undefined) this.#modules.set(key, path);
    return known ?? path;
  }

  #write(home: string, { identity }: Entry, uses: readonly Class[]): Class {
    const written: Class = { home, uses };
    this.#numbers.set(written, this.#numbers.size);
    const there = this.#written.get(home);
    if (there === undefined) this.#written.set(home, new Map([[identity, written]]));
    else there.set(identity, written);
    return written;
  }

  /** By exported name. */
  #identify(
    modules: ReadonlyMap<string, readonly RecordText[]>,
    textModules: ReadonlyMap<string, string>,
  ): Map<string, Entry> {
    const texts = new Map<string, { record: RecordText; module: string }>();
    for (const [header, records] of modules) {
      for (const record of records) {
        const module = textModules.get(record.name) ?? header;
        for (const { name } of record.exports) texts.set(name, { record, module });
      }
    }
    const entries = new Map<string, Entry>();
    const identify = (name: string, { record, module }: { record: RecordText; module: string }): Entry => {
      const known = entries.get(name);
      if (known !== undefined) return known;
      const uses: Entry[] = [];
      for (const used of new Set([...record.values, ...record.types])) {
        const text = texts.get(used);
        if (text !== undefined && text.record !== record) uses.push(identify(used, text));
      }
      const key = JSON.stringify([module, record.text, uses.map(({ identity }) => identity)]);
      const identity = this.#identities.get(key) ?? this.#identities.size;
      this.#identities.set(key, identity);
      const entry = { record, module, identity, uses };
      for (const exported of record.exports) entries.set(exported.name, entry);
      return entry;
    };
    for (const [name, text] of texts) identify(name, text);
    return entries;
  }

  /** Parts of a module that earlier ones have: all of it if one has equal records, else most of it. */
  #earlier(module: string, entries: readonly Entry[]): ReadonlyMap<number, Class> {
    const same = this.#sameRecords.get(sameRecordsKey(module, entries));
    if (same !== undefined) return same;
    let most: ReadonlyMap<number, Class> = new Map();
    let bytes = 0;
    for (const [path, written] of this.#written) {
      if (!path.endsWith(`/${module}`)) continue;
      let saved = 0;
      for (const { identity, record } of entries) if (written.has(identity)) saved += record.text.length;
      if (saved > bytes) [most, bytes] = [written, saved];
    }
    return most;
  }
}

/** Places of one table's records. */
export interface TablePlaces {
  /** By exported name: the module whose text has it. */
  readonly homes: ReadonlyMap<string, string>;
  /** By a header's module: the first module with equal exports, or itself. */
  readonly originals: ReadonlyMap<string, string>;
}

function sameRecordsKey(module: string, entries: readonly Entry[]): string {
  return `${module} ${entries.map(({ identity }) => identity).join(" ")}`;
}
