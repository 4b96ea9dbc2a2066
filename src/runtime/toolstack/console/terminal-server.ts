/** The program at the other end of a pseudo-terminal, by what the kernel says of open files. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The option with which libxl tells QEMU whose device model it is. */
const OPTION = "-xen-domid";

/** True if the domain's QEMU holds the other end of the terminal. No guest can make it so for a terminal of others. */
export function servesTerminal(path: string, domid: number): boolean {
  const index = /^\/dev\/pts\/(\d+)$/.exec(path)?.[1];
  if (index === undefined) return false;
  return namesIn("/proc").some(
    (name) => /^\d+$/.test(name) && isQemuOf(`/proc/${name}`, domid) && holds(`/proc/${name}`, index),
  );
}

function isQemuOf(process: string, domid: number): boolean {
  const words = textOf(`${process}/cmdline`).split("\0");
  const option = words.indexOf(OPTION);
  return option >= 0 && words[option + 1] === String(domid);
}

/** True if a file of the process is the master of the terminal with that index. */
function holds(process: string, index: string): boolean {
  return namesIn(`${process}/fd`).some(
    (fd) =>
      /^\/dev\/(?:pts\/)?ptmx$/.test(linkOf(`${process}/fd/${fd}`)) &&
      textOf(`${process}/fdinfo/${fd}`).split("\n").includes(`tty-index:\t${index}`),
  );
}

// A process may end while it is looked at.

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}

function linkOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return "";
  }
}
