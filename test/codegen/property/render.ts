/** Writes random records as C text. */

import type { RandomMember, RandomRecord } from "./random-records.ts";

export function renderRecords(records: readonly RandomRecord[]): string {
  const renderer = new Renderer();
  return records.map((record) => renderer.declare(record)).join("\n");
}

class Renderer {
  /** The C names of the declared records that another may hold, the latest last. */
  readonly #names: string[] = [];
  #declared = 0;
  #members = 0;

  declare(record: RandomRecord): string {
    const number = this.#declared++;
    const tag = record.naming === "typedef" ? "" : ` r${number}`;
    // A flexible array cannot stand in a union, nor a record that ends in one inside another record.
    const flexible = record.kind === "struct" ? record.flexible : null;
    const body = `${record.kind}${tag} {\n${this.#body(record, "  ")}${this.#flexible(flexible)}}${attribute(record.aligned)}`;
    if (flexible === null) this.#names.push(tag === "" ? `t${number}` : `${record.kind}${tag}`);
    return record.naming === "tag" ? `${body};` : `typedef ${body} t${number};`;
  }

  #body(record: RandomRecord, indent: string): string {
    // One named member, so that no record is empty: compilers differ about the size of an empty record.
    const plain = `${indent}int8_t ${this.#name()};\n`;
    const members = record.members.map((member) => indent + this.#member(member, indent)).join("");
    return record.plainFirst ? plain + members : members + plain;
  }

  #member(member: RandomMember, indent: string): string {
    switch (member.is) {
      case "scalar": {
        const declarator = this.#name() + dimensions(member.lengths);
        // A pointer to a function is declared around its name.
        const [before = "", after] = member.type.split("(*)");
        const declaration = after === undefined ? `${before} ${declarator}` : `${before}(*${declarator})${after}`;
        return `${declaration}${attribute(member.aligned)};\n`;
      }
      case "bits":
        return `${member.type} ${member.named ? `${this.#name()} ` : ""}: ${member.width};\n`;
      case "record": {
        const type = this.#names.at(-member.back) ?? "uint16_t";
        return `${type} ${member.pointer ? "*" : ""}${this.#name()}${dimensions(member.lengths)};\n`;
      }
      case "unnamed": {
        const { record, named, lengths } = member;
        const body = `${record.kind} {\n${this.#body(record, `${indent}  `)}${indent}}${attribute(record.aligned)}`;
        return `${body}${named ? ` ${this.#name()}${dimensions(lengths)}` : ""};\n`;
      }
    }
  }

  #flexible(type: string | null): string {
    return type === null ? "" : `  ${type} ${this.#name()}[];\n`;
  }

  #name(): string {
    return `m${this.#members++}`;
  }
}

function dimensions(lengths: readonly number[]): string {
  return lengths.map((length) => `[${length}]`).join("");
}

function attribute(aligned: number | null): string {
  return aligned === null ? "" : ` __attribute__((aligned(${aligned})))`;
}
