/** Traces as lines for people. */

import { describe } from "../../base/checks.ts";
import { textOf } from "../../struct/text.ts";
import type { HypercallTrace } from "./trace.ts";
import { isRecord, TracedBuffer, type TracedRecord, type TracedValue } from "./traced-value.ts";

const MOST_ELEMENTS = 8;
const MOST_BYTES = 16;
/** Longer numbers are addresses or masks rather than counts. */
const LONG = 2 ** 48;

/**
 * One line, in the manner of strace: what was sent, the result, what came back, and how long the call took.
 *
 * @example
 * `sysctl(getdomaininfolist {first_domain: 0, max_domains: 64, buffer: 64 × xen_domctl_getdomaininfo}) = 0 {num_domains: 3} <21.4 µs>`
 */
export function formatTrace(trace: HypercallTrace): string {
  if (!Array.isArray((trace as HypercallTrace | null | undefined)?.operations) || !Array.isArray(trace.args)) {
    throw new TypeError(`expected trace to be one of a TracingHypercall, received ${describe(trace)}`);
  }
  const { operations, hypercall, args, result, error, code, durationNs } = trace;
  const inside = operations.length === 0 ? args.map(rawArgument).join(", ") : operationsText(trace);
  const outcome = result === null ? `threw ${errorText(error)}` : `${result}${code === null ? "" : ` ${code}`}`;
  const back = operations.flatMap((operation) => operation.arguments.map((argument) => argument.received));
  const text = listText(back);
  return `${hypercall}(${inside}) = ${outcome}${text === "" ? "" : ` ${text}`} <${durationText(durationNs)}>`;
}

function operationsText({ operations, scalars, buffers }: HypercallTrace): string {
  const own = [
    ...Object.entries(scalars).map(([name, value]) => `${name}: ${value}`),
    ...Object.entries(buffers).map(([name, buffer]) => `${name}: ${valueText(buffer)}`),
  ];
  const commands = operations.map(({ name, domid, arguments: records }, index) => {
    const about = domid === null ? [] : [`domain: ${domid}`];
    const numbers = [...about, ...(index === 0 ? own : [])].join(", ");
    return [name, numbers, listText(records.map(({ sent }) => sent))].filter((part) => part !== "").join(" ");
  });
  return commands.join(", ");
}

function listText(records: readonly TracedRecord[]): string {
  const [first, ...others] = records;
  if (first === undefined || records.every((record) => Object.keys(record).length === 0)) return "";
  return others.length === 0 ? recordText(first) : valueText(records);
}

function recordText(record: TracedRecord): string {
  return `{${Object.entries(record).map(memberText).join(", ")}}`;
}

/** A record with one member is named with it: "u.getpx: {…}". */
function memberText([name, value]: [string, TracedValue]): string {
  if (isRecord(value)) {
    const [only, ...others] = Object.entries(value);
    if (only !== undefined && others.length === 0) return memberText([`${name}.${only[0]}`, only[1]]);
  }
  return `${name}: ${valueText(value)}`;
}

function valueText(value: TracedValue): string {
  if (value === null) return "null";
  if (typeof value === "number" || typeof value === "bigint") return numberText(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof TracedBuffer) return bufferText(value);
  if (value instanceof Uint8Array) return bytesText(value);
  if (isRecord(value)) return recordText(value);
  const shown = value.slice(0, MOST_ELEMENTS).map(valueText);
  const left = value.length - shown.length;
  return `[${shown.join(", ")}${left > 0 ? `, … ${left} more` : ""}]`;
}

function bufferText({ element, count, unit }: TracedBuffer): string {
  const units = count ?? "?";
  return unit === "elements" ? `${units} × ${element.replace(/^(?:struct|union) /, "")}` : `${units} ${unit}`;
}

function bytesText(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte === 0)) return `${bytes.length} zero bytes`;
  const text = textOf(bytes);
  const rest = bytes.subarray(text.length);
  if (/^[ -~]+$/.test(text) && rest.every((byte) => byte === 0)) return JSON.stringify(text);
  const shown = bytes.subarray(0, MOST_BYTES).toHex();
  return bytes.length > MOST_BYTES ? `${shown}… ${bytes.length} bytes` : shown;
}

function numberText(value: number | bigint): string {
  return value >= LONG ? `0x${value.toString(16)}` : String(value);
}

function rawArgument(value: number): string {
  return value > 0xffff ? `0x${value.toString(16)}` : String(value);
}

function durationText(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${Math.round(nanoseconds)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  if (nanoseconds < 1e9) return `${(nanoseconds / 1e6).toFixed(1)} ms`;
  return `${(nanoseconds / 1e9).toFixed(2)} s`;
}

function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
