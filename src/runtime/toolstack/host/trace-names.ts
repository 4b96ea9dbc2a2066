/** Names of the events in Xen's trace buffers, and of their words, from the tables of the running release. */

import type { Abi, AbiTable } from "../../abi/index.ts";
import { traceWords } from "../../../generated/trace-words.ts";

/** Classes of events, in the words of trace.h: "sched" for `TRC_SCHED`. */
export type TraceClass = "gen" | "sched" | "dom0op" | "hvm" | "mem" | "pv" | "shadow" | "hw" | "guest";

/** All classes, in the order of their bits. */
export const TRACE_CLASSES: readonly TraceClass[] = [
  "gen",
  "sched",
  "dom0op",
  "hvm",
  "mem",
  "pv",
  "shadow",
  "hw",
  "guest",
];

/** Names that do not stand for events: masks, shifts, numbers of schedulers, and groups of events. */
const NO_EVENT = /_(?:SHIFT|MASK|BITS|FLAG|MAX)$/;

/** The schedulers whose own events are numbered (`TRC_SCHED_CLASS`), by the ends of their names. */
const SCHEDULERS = ["CSCHED", "CSCHED2", "ARINC653", "RTDS", "SNULL"] as const;

const HALF_BITS = 16;

/** Returns the mask of these classes (`TRC_…`); of all if there are none. */
export function classMask(abi: Abi<AbiTable>, classes: readonly TraceClass[]): number {
  const constants = abi.load("trace.constants");
  if (classes.length === 0) return constants.TRC_ALL;
  const values = constants as unknown as Readonly<Record<string, number>>;
  return classes.reduce((mask, name) => (mask | (values[`TRC_${name.toUpperCase()}`] ?? 0)) >>> 0, 0);
}

/** The parts of an event's record. */
interface Layout {
  readonly name: string;
  /** Numbers within the event itself. */
  readonly parts: readonly { readonly name: string; readonly shift: number; readonly mask: number }[];
  /** The names of each word, the lower half's first. */
  readonly words: readonly (readonly string[])[];
}

/** Names events and their words. */
export class TraceNames {
  readonly #constants: ReturnType<typeof constantsOf>;
  readonly #subclassBits: number;
  readonly #layouts: ReadonlyMap<number, Layout>;
  readonly #schedulers: ReadonlyMap<number, string>;

  constructor(abi: Abi<AbiTable>) {
    const constants = constantsOf(abi);
    this.#constants = constants;
    this.#subclassBits = 2 ** constants.TRC_SUBCLS_SHIFT - 1;
    const layouts = new Map<number, Layout>();
    const words: Readonly<Record<string, string>> = traceWords;
    for (const [name, value] of Object.entries(constants)) {
      if (typeof value !== "number" || !name.startsWith("TRC_") || NO_EVENT.test(name)) continue;
      // The number of a class ends with zeros, and that of a scheduler has no class.
      if (value >>> constants.TRC_CLS_SHIFT === 0 || (value & this.#subclassBits) === 0) continue;
      if (!layouts.has(value)) layouts.set(value, layoutOf(name, words[name] ?? ""));
    }
    this.#layouts = layouts;
    this.#schedulers = new Map(SCHEDULERS.map((name) => [constants[`TRC_SCHED_${name}`], `TRC_SCHED_${name}`]));
  }

  /**
   * Returns the constant's name of an event (`TRC_…`), or null if the header has none. `members` has the words by their
   * names, as far as they are known.
   */
  describe(event: number, words: readonly number[]): { name: string | null; members: Record<string, number> } {
    const layout = this.#layoutOf(event);
    if (layout === undefined) return { name: this.#schedulerEvent(event), members: {} };
    const members = layout.parts.map(({ name, shift, mask }): [string, number] => [name, (event >>> shift) & mask]);
    for (const [index, [low, high]] of layout.words.entries()) {
      const word = words[index];
      if (word === undefined || low === undefined) break;
      members.push([low, high === undefined ? word : word & (2 ** HALF_BITS - 1)]);
      if (high !== undefined) members.push([high, word >>> HALF_BITS]);
    }
    return { name: layout.name, members: Object.fromEntries(members) };
  }

  #layoutOf(event: number): Layout | undefined {
    const { TRC_64_FLAG, TRC_SCHED_RUNSTATE_CHANGE } = this.#constants;
    const known = this.#layouts.get(event);
    if (known !== undefined) return known;
    const change = this.#layouts.get(TRC_SCHED_RUNSTATE_CHANGE);
    const inside = (change?.parts ?? []).reduce((bits, { shift, mask }) => bits | (mask << shift), 0);
    if ((event & ~inside) >>> 0 === TRC_SCHED_RUNSTATE_CHANGE) return change;
    return this.#layouts.get((event & ~TRC_64_FLAG) >>> 0);
  }

  /** Names an event of one scheduler by its number: "TRC_SCHED_CSCHED2.21". */
  #schedulerEvent(event: number): string | null {
    const { TRC_SCHED_CLASS, TRC_SCHED_ID_MASK, TRC_SCHED_ID_SHIFT } = this.#constants;
    if ((event & ~this.#subclassBits) >>> 0 !== TRC_SCHED_CLASS) return null;
    const scheduler = this.#schedulers.get((event & TRC_SCHED_ID_MASK) >>> TRC_SCHED_ID_SHIFT);
    return scheduler === undefined ? null : `${scheduler}.${event & this.#subclassBits & ~TRC_SCHED_ID_MASK}`;
  }
}

function layoutOf(name: string, text: string): Layout {
  const names = text === "" ? [] : text.split(" ");
  return {
    name,
    parts: names.flatMap((word) => {
      const [part = "", place] = word.split("@");
      if (place === undefined) return [];
      const [shift = 0, bits = 0] = place.split(":").map(Number);
      return [{ name: part, shift, mask: 2 ** bits - 1 }];
    }),
    words: names.filter((word) => !word.includes("@")).map((word) => word.split("/")),
  };
}

function constantsOf(abi: Abi<AbiTable>) {
  return abi.load("trace.constants");
}
