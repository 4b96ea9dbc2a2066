import type { Abi } from "../../model/abi.ts";
import { parseTag } from "./releases.ts";
import { SECTIONS, type Section } from "./sections.ts";
import { UNLISTED } from "./write.ts";

/** Reads the lines below the head of the text into `models`, which must be empty. */
export function readModels(lines: readonly string[], models: readonly Abi[], labels: readonly string[]): void {
  const reader = new Reader(models, labels);
  for (const [index, line] of lines.entries()) {
    try {
      reader.line(line);
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  reader.finish();
}

class Reader {
  readonly #models: readonly Abi[];
  readonly #labels: readonly string[];
  #header = UNLISTED;
  /** The models that have the header at this place. */
  #members: number[] = [];
  #section: Section | null = null;
  /** The lines of the current entry, and the models that have it. */
  #entry: string[] = [];
  #holds: number[] = [];

  constructor(models: readonly Abi[], labels: readonly string[]) {
    this.#models = models;
    this.#labels = labels;
  }

  line(line: string): void {
    if (line.startsWith("      ")) {
      this.#entry.push(line.slice(6));
      return;
    }
    this.finish();
    if (line === "" || line.startsWith("#")) return;
    if (line.startsWith("    ")) {
      const [text, holds] = this.#untag(line.slice(4), this.#members);
      this.#entry = [text];
      this.#holds = holds;
    } else if (line.startsWith("  ")) {
      this.#section =
        SECTIONS.find(({ title }) => title === line.trim()) ?? fail(`expected a block of a header, received "${line}"`);
    } else {
      this.#startHeader(line);
    }
  }

  /** Adds the current entry, whose lines are complete, to its models. */
  finish(): void {
    if (this.#entry.length === 0) return;
    const section = this.#section ?? fail("expected a block before the first entry");
    const { name, put } = section.parse(this.#entry, this.#header);
    this.#entry = [];
    for (const abi of this.#select(this.#holds)) {
      put(abi);
      if (this.#header !== UNLISTED) abi.headers[this.#header]?.[section.title].push(name);
    }
  }

  #startHeader(line: string): void {
    const everywhere = this.#models.map((_, index) => index);
    const [text, members] = this.#untag(line, everywhere);
    this.#section = null;
    this.#members = members;
    if (text === UNLISTED) {
      this.#header = UNLISTED;
      return;
    }
    const [, header] = /^header (\S+)$/.exec(text) ?? [];
    this.#header = header ?? fail(`expected a header, received "${line}"`);
    for (const abi of this.#select(members)) {
      abi.headers[this.#header] = { structs: [], typedefs: [], enums: [], constants: [], strings: [] };
    }
  }

  #untag(line: string, otherwise: number[]): [text: string, members: number[]] {
    const [, text, tag] = /^(.*?) {2}\[([^\]]*)\]$/.exec(line) ?? [];
    return text === undefined || tag === undefined ? [line, otherwise] : [text, parseTag(this.#labels, tag)];
  }

  #select(members: readonly number[]): Abi[] {
    return members.flatMap((member) => this.#models[member] ?? []);
  }
}

function fail(message: string): never {
  throw new Error(message);
}
