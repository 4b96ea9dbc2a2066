/** Families of metrics: a name, its kind and help, and lines of samples. */

export type Kind = "counter" | "gauge" | "info";

/** A metric's definition. Names are OpenMetrics's: a counter's lacks "_total", an information's lacks "_info". */
export interface Definition {
  readonly kind: Kind;
  readonly name: string;
  /** The base unit, with which the name ends. */
  readonly unit?: "seconds" | "bytes" | "hertz" | undefined;
  readonly help: string;
}

const SUFFIXES: Readonly<Record<Kind, string>> = { counter: "_total", gauge: "", info: "_info" };

/** Returns the name of a metric's samples, as queries use it. */
export function sampleName({ kind, name }: Definition): string {
  return `${name}${SUFFIXES[kind]}`;
}

const UNIT = /_(seconds|bytes|hertz)$/;

/** Returns a definition; the unit is the end of its name. */
export function definition(kind: Kind, name: string, help: string): Definition {
  return { kind, name, unit: UNIT.exec(name)?.[1] as Definition["unit"], help };
}

export function counter(name: string, help: string): Definition {
  return definition("counter", name, help);
}

export function gauge(name: string, help: string): Definition {
  return definition("gauge", name, help);
}

export function info(name: string, help: string): Definition {
  return definition("info", name, help);
}

/** Samples by their metrics, in the order of the metrics' first samples. Both formats have the same lines of samples. */
export class Samples {
  readonly #lines: Map<Definition, string> = new Map();

  /** Adds a sample; `labels` is text as `labelText` makes it, or empty. */
  add(metric: Definition, labels: string, value: number): void {
    const name = sampleName(metric);
    const line = `${labels === "" ? name : `${name}{${labels}}`} ${numberText(value)}\n`;
    this.#lines.set(metric, (this.#lines.get(metric) ?? "") + line);
  }

  /** Adds all samples of others. */
  addAll(others: Samples): void {
    for (const [metric, lines] of others.#lines) this.#lines.set(metric, (this.#lines.get(metric) ?? "") + lines);
  }

  entries(): IterableIterator<[metric: Definition, lines: string]> {
    return this.#lines.entries();
  }
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "NaN" : value < 0 ? "-Inf" : "+Inf";
}
