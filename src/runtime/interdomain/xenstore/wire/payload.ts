/** Decodes payloads: strings that end with a NUL, numbers in decimal, names of errors, values. */

import { constants } from "node:os";

const NUL = 0;

/** An invalid payload: its request fails, and the connection continues. */
export class PayloadError extends Error {}

// A byte order mark is part of the value.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes strings, each of which ends with a NUL; the last NUL may be missing. */
export function stringsOf(payload: Buffer): string[] {
  if (payload.length === 0) return [];
  const end = payload.at(-1) === NUL ? payload.length - 1 : payload.length;
  return payload.toString("latin1", 0, end).split("\0");
}

/** Decodes a payload's only string. */
export function stringOf(payload: Buffer): string {
  const [string = "", ...others] = stringsOf(payload);
  if (others.length > 0) throw new PayloadError(`expected one string, received ${others.length + 1}`);
  return string;
}

/** Decodes a payload's only string, a decimal number. */
export function numberOf(payload: Buffer): number {
  const string = stringOf(payload);
  const value = /^\d+$/.test(string) ? Number(string) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new PayloadError(`expected a number, received ${quote(string)}`);
  return value;
}

/** Decodes a payload's only string, T or F. */
export function booleanOf(payload: Buffer): boolean {
  const string = stringOf(payload);
  if (string === "T" || string === "F") return string === "T";
  throw new PayloadError(`expected T or F, received ${quote(string)}`);
}

/** Throws a PayloadError unless it is an acknowledgement. */
export function checkAcknowledged(payload: Buffer): void {
  if (payload.length >= 2 && payload[0] === 0x4f && payload[1] === 0x4b) return;
  throw new PayloadError(`expected OK, received ${quote(payload.toString("latin1"))}`);
}

/** Decodes XS_ERROR: the error's name, and its number on this system. */
export function errorOf(payload: Buffer): { code: string; errno: number | undefined } {
  const code = stringOf(payload);
  if (!/^E[A-Z0-9]+$/.test(code)) throw new PayloadError(`expected the name of an error, received ${quote(code)}`);
  return { code, errno: (constants.errno as Record<string, number>)[code] };
}

/** Decodes a value as text. Throws a TypeError if it is not UTF-8: read such a value as bytes. */
export function textOf(bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new TypeError(`expected the value of ${path} to be text in UTF-8, received other bytes: read it as bytes`, {
      cause,
    });
  }
}

export function quote(string: string): string {
  return JSON.stringify(string.length > 64 ? `${string.slice(0, 64)}…` : string);
}
