/** A record that a test writes into the trace buffers. */

import { checkInteger, readList } from "../../runtime/base/checks.ts";
import { readOptions } from "../../runtime/base/options.ts";

/** Something that a simulated hypervisor does, as it stands in its trace buffers. */
export interface SimulatedTraceRecord {
  /** The number of the event, with its class: a constant of trace.h. */
  readonly event: number;
  /** The cpu on which it happens; 0 by default. */
  readonly cpu?: number | undefined;
  /** Up to seven words of 32 bits; none by default. */
  readonly words?: readonly number[] | undefined;
}

/** The most words of a record, and the most bits of an event's number (`struct t_rec`). */
const MOST_WORDS = 7;
const EVENT_BITS = 28;

/** Returns a test's record, checked. */
export function readTraceRecord(record: SimulatedTraceRecord, cpus: number): SimulatedTraceRecord {
  const { event, cpu = 0, words = [] } = readOptions("recordTrace", record, ["event", "cpu", "words"]);
  checkInteger("event", event, 0, 2 ** EVENT_BITS - 1);
  checkInteger("cpu", cpu, 0, cpus - 1);
  const checked = readList("words", words, 0, MOST_WORDS, (word) => {
    checkInteger("word", word, 0, 0xffff_ffff);
    return word;
  });
  return { event, cpu, words: checked };
}
