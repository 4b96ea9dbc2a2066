/** Each system call of each scene fails once: an error of the library, nothing left, and the next time it works. */

import { describe, expect, test } from "bun:test";
import { setTimeout as delay } from "node:timers/promises";
import { XenError } from "../../../../src/index.ts";
import { untilSettled } from "../../collected.ts";
import { lockedBytes, mappings, openedSince, openFiles } from "../../process-state.ts";
import { NoScene, scenes } from "../scenes.ts";
import { failCall, type SystemCall } from "./faulty-libc.ts";

const CALLS = [
  "open",
  "close",
  "read",
  "write",
  "poll",
  "fcntl",
  "eventfd",
  "memfd_create",
  "ioctl",
  "mmap",
  "munmap",
  "madvise",
] as const satisfies readonly SystemCall[];

const CODES = ["EMFILE", "ENFILE", "ENOMEM", "ENOSPC", "EAGAIN", "EINTR"] as const;

/** Calls that are made to fail, if a scene makes a call more often. */
const MOST_CALLS = 6;

/** Calls whose failure leaves memory mapped, which the library cannot change. */
const KEEPS_MEMORY: ReadonlySet<SystemCall> = new Set(["munmap", "madvise"]);

type Scene = () => void | Promise<void>;

async function outcomeOf(scene: Scene): Promise<string> {
  const played = (async () => scene())().then(
    () => "played",
    (error: unknown) => {
      if (error instanceof NoScene) return "not begun";
      return isOurs(error) ? "XenError" : Bun.inspect(error);
    },
  );
  return Promise.race([played, delay(20_000, "it did not end", { ref: false })]);
}

/** Also if closing has failed too, after the first error. */
function isOurs(error: unknown): boolean {
  if (error instanceof SuppressedError) return isOurs(error.error) && isOurs(error.suppressed);
  return error instanceof XenError;
}

const memory = (): number[] => [lockedBytes(), mappings("xen-ts-simulated-memory (deleted)")];

async function callsOf(scene: Scene, name: SystemCall): Promise<number[]> {
  using counted = failCall(name, -1, "EIO");
  await outcomeOf(scene);
  const all = Array.from({ length: counted.made }, (_, at) => at);
  return all.length <= MOST_CALLS ? all : [...all.slice(0, MOST_CALLS - 1), ...all.slice(-1)];
}

describe.each(Object.entries(scenes))("%s:", (_, scene) => {
  test("each system call that fails is a XenError, leaves nothing behind, and works the next time", async () => {
    // Loads what is loaded at the first use, and fills the pools.
    expect([await outcomeOf(scene), await outcomeOf(scene)]).toEqual(["played", "played"]);
    const before = openFiles();
    const held = memory();
    const wrong: string[] = [];
    let failed = 0;
    for (const name of CALLS) {
      for (const at of await callsOf(scene, name)) {
        const code = CODES[failed++ % CODES.length] ?? "EIO";
        let outcome: string;
        {
          using _fault = failCall(name, at, code);
          outcome = await outcomeOf(scene);
        }
        const where = `${name} ${at} ${code}`;
        if (!["played", "not begun", "XenError"].includes(outcome)) wrong.push(`${where}: ${outcome}`);
        const again = await outcomeOf(scene);
        if (again !== "played") wrong.push(`${where}, then: ${again}`);
        const holdsMore = (): boolean => memory().some((amount, index) => amount > (held[index] ?? 0));
        const keepsMemory = KEEPS_MEMORY.has(name);
        await untilSettled(() => openedSince(before).length === 0 && (keepsMemory || !holdsMore()));
        const left = openedSince(before);
        if (left.length > 0) wrong.push(`${where}: left ${left.join(", ")}`);
        const now = memory();
        if (!keepsMemory && holdsMore()) wrong.push(`${where}: memory left, ${held.join()} -> ${now.join()}`);
        held.splice(0, held.length, ...now);
      }
    }
    expect(wrong).toEqual([]);
    expect(failed).toBeGreaterThan(0);
  });
});
