/** The reasons why a call cannot be decoded. */

/** The live bytes behind an address. Throws if no buffer in use holds them all. */
export type ReadMemory = (address: number, length: number) => Uint8Array<ArrayBuffer>;

/** A violation of the rule that it names, too. */
export interface Obstacle {
  readonly rule: "command" | "pointer" | "count" | "null";
  readonly path: string;
  readonly received: string;
  readonly expected: string;
}

/** Ends the decoding of a call; `decodeHypercall` catches it. */
export class DecodeStop extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.rule);
    this.obstacle = obstacle;
  }
}

/** The obstacle that stopped the action; undefined if none did. */
export function untilStopped(action: () => void): Obstacle | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof DecodeStop) return error.obstacle;
    throw error;
  }
}

/** Why memory cannot be had: no buffer in use is at the address, or it holds less than is wanted. */
export function missingMemory(memory: ReadMemory, address: number, path: string, expected: string): Obstacle {
  const available = availableAt(memory, address);
  return available === 0
    ? { rule: "pointer", path, received: `${hex(address)}, where no hypercall buffer is in use`, expected }
    : { rule: "count", path, received: `a buffer of ${available} bytes`, expected };
}

/** 4096 as "0x1000". */
export function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}

/** Bytes from an address to the end of the buffer that holds it; 0 if none does. */
function availableAt(memory: ReadMemory, address: number): number {
  const holds = (length: number): boolean => {
    try {
      memory(address, length);
      return true;
    } catch {
      return false;
    }
  };
  if (!holds(1)) return 0;
  let enough = 1;
  let tooMany = 2;
  while (holds(tooMany)) {
    enough = tooMany;
    tooMany *= 2;
  }
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (holds(middle)) enough = middle;
    else tooMany = middle;
  }
  return enough;
}
