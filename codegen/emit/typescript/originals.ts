/**
 * Finds earlier classes to share. A record is written once, in the first table that has it, and later tables re-export
 * it. Records are shared if their own text and the text of every record that they use are equal. So a release's files
 * show its changes.
 *
 * A module re-exports only from the one earlier module that has most of its records. Each further module would be
 * another file to load. The few records that only other modules have are written again.
 */

import type { RecordText } from "./renderer.ts";

/** A class at run time. Tables that share it share one object here. */
interface Class {
  /** The module that contains its text: path below `src/generated`, without extension. */
  home: string;
  /** The classes of the records it uses. */
  uses: readonly Class[];
}

/** A record of the table that is being placed. */
interface Entry {
  record: RecordText;
  module: string;
  /** A number that is equal for records with equal text and equal used records. */
  identity: number;
  uses: readonly Entry[];
}

export class Originals {
  readonly #identities = new Map<string, number>();
  /** The classes written in a module, by the module's path, then by identity. */
  readonly #written = new Map<string, Map<number, Class>>();
  /** The classes of the first module that has the same records: by the module's name and its records' identities. */
  readonly #sameRecords = new Map<string, Map<number, Class>>();
  /** The path of the first module with given exports, by module and classes or constants. */
  readonly #modules = new Map<string, string>();
  readonly #numbers = new Map<Class, number>();

  /**
   * Places the records of a table after those of all earlier tables. `modules` are the headers' modules; `texts` maps
   * each class to the module of its text.
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

  /** Returns the first constants module with this name and text; `path` if there is none yet. */
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

  /** Returns the entries by exported name. */
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

  /**
   * Returns the classes of an earlier module that can be shared: a module with all of the records, else the one with
   * most.
   */
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
  /** The module that contains the text, by exported name. */
  readonly homes: ReadonlyMap<string, string>;
  /** The first module with equal exports, or the module itself, by the header's module. */
  readonly originals: ReadonlyMap<string, string>;
}

function sameRecordsKey(module: string, entries: readonly Entry[]): string {
  return `${module} ${entries.map(({ identity }) => identity).join(" ")}`;
}
