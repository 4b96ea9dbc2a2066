/** Values of a TOML document, each with its place in it: what is not as expected is named by table and key. */

/** A fault in annotations.toml, with the expected text. */
export class AnnotationError extends Error {
  override readonly name = "AnnotationError";

  constructor(where: string, problem: string) {
    super(`annotations.toml: ${where}: ${problem}`);
  }
}

/** Returns a value of TOML as text for a message. */
function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

export class Table {
  readonly where: string;
  readonly #entries: Map<string, unknown>;
  readonly #seen = new Set<string>();

  /** @throws AnnotationError if `value` is not a table. */
  constructor(value: unknown, where: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new AnnotationError(where, `expected a table, received ${shown(value)}`);
    this.where = where;
    this.#entries = new Map(Object.entries(value));
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  place(key: string): string {
    const shown = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
    return this.where === "" ? shown : `${this.where}.${shown}`;
  }

  value(key: string): unknown {
    this.#seen.add(key);
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value === "string" && value !== "") return value;
    throw new AnnotationError(this.place(key), `expected text, received ${shown(value)}`);
  }

  optionalText(key: string): string | null {
    return this.has(key) ? this.text(key) : null;
  }

  /** Nothing if the key is absent. */
  list(key: string): string[] {
    const value = this.value(key) ?? [];
    if (!Array.isArray(value))
      throw new AnnotationError(this.place(key), `expected a list of strings, received ${shown(value)}`);
    return value.map((entry: unknown) => {
      if (typeof entry === "string" && entry !== "") return entry;
      throw new AnnotationError(this.place(key), `expected a list of strings, received ${shown(entry)} in it`);
    });
  }

  /** An empty table if the key is absent. */
  table(key: string): Table {
    return new Table(this.value(key) ?? {}, this.place(key));
  }

  /** @throws AnnotationError for a key that nobody has asked for. */
  expectNoMore(): void {
    for (const key of this.keys()) {
      if (this.#seen.has(key)) continue;
      throw new AnnotationError(this.place(key), `expected ${[...this.#seen].join(", ")}, received another key`);
    }
  }
}
