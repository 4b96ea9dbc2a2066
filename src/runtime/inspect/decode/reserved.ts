/** Fields that mean nothing, and are to be zero. */

const RESERVED = /^_*(?:pad|padding|reserved|rsvd|unused|mbz)_?\d*$/;

/** By its name: pad, padding, reserved, rsvd, unused or mbz, with underscores before and a number after. */
export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}
