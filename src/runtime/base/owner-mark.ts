/**
 * The program that a guest belongs to, as a mark among the guest's nodes: a guest whose program has died without
 * destroying it is an orphan.
 */

import { readFileSync, readlinkSync } from "node:fs";

/** Place of the start time among the fields of /proc/PID/stat, behind the program's name (proc(5), field 22). */
const START_TIME = 22 - 3;

/** The mark of this process: a number is used again, but not with the same start. */
export function ownMark(): string {
  return `${process.pid} ${startOf("self") ?? ""} ${namespace()}`;
}

/** True if the mark's process has ended; false if that cannot be known from here. */
export function hasEnded(mark: string): boolean {
  const [, pid = "", start, of] = /^(\d+) (\d+) (\S+)$/.exec(mark) ?? [];
  return pid !== "" && of === namespace() && startOf(pid) !== start;
}

/** Returns the start of a process, in ticks since the boot; undefined if it has ended. */
function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name stands in parentheses, and may have any character.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[START_TIME];
  } catch {
    return undefined;
  }
}

/** The boot, and the numbers of processes in it: those of a container are its own. */
function namespace(): string {
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  return `${boot}/${readlinkSync("/proc/self/ns/pid")}`;
}
