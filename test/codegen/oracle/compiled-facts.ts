/**
 * Converts gcc's debugging information about a unit's records, typedefs and enumerators to one line of text per fact.
 */

import { type DebugInformation, type Entry, numberOf } from "./dwarf.ts";

export interface Facts {
  /** Record names, in the model's notation. */
  records: Map<string, string[]>;
  /** "domid_t 2". */
  typedefs: Set<string>;
  /** "XS_WATCH 4". */
  enumerators: Set<string>;
}

export function compiledFacts(debug: DebugInformation): Facts {
  const reader = new Reader(debug);
  const facts: Facts = { records: new Map(), typedefs: new Set(), enumerators: new Set() };
  for (const entry of typesBelow(debug.root)) {
    const name = entry.attributes.get("name");
    if (isRecord(entry)) {
      const key = reader.recordName(entry);
      if (key !== null && !entry.attributes.has("declaration"))
        facts.records.set(key, [...reader.recordLines(key, entry)]);
    } else if (entry.tag === "typedef" && name !== undefined) {
      const size = reader.sizeOf(entry);
      if (size !== null) facts.typedefs.add(`${name} ${size}`);
    } else if (entry.tag === "enumeration_type") {
      for (const one of entry.children)
        facts.enumerators.add(`${one.attributes.get("name")} ${numberOf(one, "const_value")}`);
    }
  }
  return facts;
}

/**
 * Yields the types in scope for the whole unit: those declared within a record are, those within a function are not.
 */
function* typesBelow(parent: Entry): Generator<Entry> {
  for (const entry of parent.children) {
    if (entry.tag === "subprogram") continue;
    yield entry;
    yield* typesBelow(entry);
  }
}

class Reader {
  readonly #debug: DebugInformation;
  /** The first typedef that names a record without a tag. */
  readonly #typedefOf = new Map<Entry, string>();

  constructor(debug: DebugInformation) {
    this.#debug = debug;
    for (const entry of typesBelow(debug.root)) {
      const record = entry.tag === "typedef" ? debug.at(entry, "type") : null;
      const name = entry.attributes.get("name");
      if (record !== null && name !== undefined && isRecord(record) && !this.#typedefOf.has(record)) {
        this.#typedefOf.set(record, name);
      }
    }
  }

  recordName(entry: Entry): string | null {
    const tag = entry.attributes.get("name");
    if (tag !== undefined) return `${kindOf(entry)} ${tag}`;
    return this.#typedefOf.get(entry) ?? null;
  }

  *recordLines(path: string, entry: Entry): Generator<string> {
    yield `${path} ${kindOf(entry)} size ${numberOf(entry, "byte_size") ?? 0}`;
    for (const member of entry.children) {
      if (member.tag === "member") yield* this.#memberLines(path, member);
    }
  }

  *#memberLines(path: string, member: Entry): Generator<string> {
    const label = `${path}.${member.attributes.get("name") ?? ""}`;
    const bits = numberOf(member, "bit_size");
    if (bits !== null) {
      const from = numberOf(member, "data_bit_offset") ?? 0;
      yield `${label} bits ${from}+${bits} ${this.#describe(this.#debug.at(member, "type"))}`;
      return;
    }
    const type = this.#debug.at(member, "type");
    yield `${label} offset ${numberOf(member, "data_member_location") ?? 0} ${this.#describe(type)}`;
    const element = this.#element(type);
    if (element !== null && isRecord(element) && this.recordName(element) === null)
      yield* this.recordLines(label, element);
  }

  /** Describes a type as both sides can: width and sign of an integer, name of a record, lengths of an array. */
  #describe(type: Entry | null): string {
    const bare = this.#strip(type);
    if (bare === null) return "void";
    if (bare.tag === "array_type") {
      const [, element, inner] = /^([^[]*)(.*)$/.exec(this.#describe(this.#debug.at(bare, "type"))) ?? [];
      return `${element}${lengths(bare)}${inner}`;
    }
    if (isRecord(bare)) return this.recordName(bare) ?? `unnamed ${kindOf(bare)}`;
    if (bare.tag === "pointer_type") return `pointer${numberOf(bare, "byte_size")}`;
    const encoding = numberOf(bare, "encoding");
    const signed = encoding === 5 || encoding === 6;
    return `${bare.tag === "enumeration_type" ? "enum " : ""}${signed ? "s" : "u"}${(numberOf(bare, "byte_size") ?? 0) * 8}`;
  }

  sizeOf(type: Entry): number | null {
    const bare = this.#strip(type);
    if (bare === null || bare.tag === "subroutine_type" || bare.attributes.has("declaration")) return null;
    if (bare.tag !== "array_type") return numberOf(bare, "byte_size");
    const element = this.#debug.at(bare, "type");
    const size = element === null ? null : this.sizeOf(element);
    return size === null ? null : dimensions(bare).reduce<number>((total, length) => total * (length ?? 0), size);
  }

  /** Returns the innermost element of an array; for any other type, the type itself. */
  #element(type: Entry | null): Entry | null {
    const bare = this.#strip(type);
    return bare?.tag === "array_type" ? this.#element(this.#debug.at(bare, "type")) : bare;
  }

  #strip(type: Entry | null): Entry | null {
    let bare = type;
    while (bare !== null && (bare.tag === "typedef" || bare.tag === "const_type" || bare.tag === "volatile_type")) {
      bare = this.#debug.at(bare, "type");
    }
    return bare;
  }
}

function isRecord(entry: Entry): boolean {
  return entry.tag === "structure_type" || entry.tag === "union_type";
}

function kindOf(record: Entry): string {
  return record.tag === "union_type" ? "union" : "struct";
}

function lengths(array: Entry): string {
  return dimensions(array)
    .map((length) => `[${length ?? ""}]`)
    .join("");
}

/**
 * Returns the lengths; null for the dimension of a flexible array. gcc writes `[0]` as a count of 0 or as a bound
 * without a value.
 */
function dimensions(array: Entry): (number | null)[] {
  return array.children
    .filter(({ tag }) => tag === "subrange_type")
    .map((range) => {
      const bound = numberOf(range, "upper_bound");
      return bound === null ? numberOf(range, "count") : bound + 1;
    });
}
