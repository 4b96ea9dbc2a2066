/** Finds the program that serves a console, and opens the console there. */

import { gfn, port } from "../../abi/numbers.ts";
import { XenBusyError, EBUSY, ENOENT, XenError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { checkChoice, readOptions, type SignalOptions } from "../../base/options.ts";
import { announcedTerminal } from "./announced-terminal.ts";
import type { ConsoleParts, DomainLife } from "./console-parts.ts";
import { DomainConsole } from "./domain-console.ts";
import { consoleNode, type ConsoleRingPlace, type ConsoleType, findConsoleRing, ownerOf } from "./ring-place.ts";
import { RingSource } from "./ring-source.ts";
import { TtySource } from "./tty-source.ts";

/** The choice of a guest's console, and of the way to it. */
export interface ConsoleOptions extends SignalOptions {
  /** "pv" by default, which every kind of guest has; "serial" is an HVM guest's, "vuart" an Arm guest's. */
  readonly type?: ConsoleType | undefined;
  /** 0 by default, the first. */
  readonly number?: number | undefined;
  /**
   * "ring": only if no other program serves it. "tty": only through the program that serves it. "auto", the default:
   * either.
   */
  readonly via?: "auto" | "ring" | "tty" | undefined;
  /** The place of the ring, for a PV guest without an entry in xenstore. */
  readonly ring?: ConsoleRingPlace | undefined;
}

const TYPES: readonly ConsoleType[] = ["pv", "serial", "vuart"];
/** Reads the options, each once. Throws a TypeError for an unknown one. */
export function readConsoleOptions(options: ConsoleOptions): Readonly<ConsoleOptions> {
  return readOptions("console", options, ["type", "number", "via", "ring", "signal"]);
}

/**
 * Opens a guest's console: directly if no program serves it, else through the terminal of xenconsoled or QEMU.
 *
 * Rejects with a XenNoSuchDomainError, and with a XenBusyError for `via: "ring"` if another program serves the ring.
 * Rejects with a XenPermissionError if the program lacks the permission, or if a guest may have written the path of the
 * terminal. If the guest lacks such a console, rejects with a XenError that names the missing part.
 */
export async function openConsole(parts: ConsoleParts, options: ConsoleOptions = {}): Promise<DomainConsole> {
  const { type = "pv", number = 0, via = "auto", ring, signal } = readConsoleOptions(options);
  checkChoice("type", type, TYPES);
  checkChoice("via", via, ["auto", "ring", "tty"]);
  const given = ring === undefined ? undefined : readOptions("ring", ring, ["frame", "port"]);
  checkInteger("number", number, 0, 0xffff);
  signal?.throwIfAborted();
  const { domid } = parts.domain;
  const life = parts.life("none");
  const openTerminal = (): Promise<DomainConsole> => openTty(parts, consoleNode(domid, type, number), life, signal);
  if (via === "tty") return openTerminal();
  // Only the program that serves another console knows its ring.
  const place = type === "pv" && number === 0 ? (given ?? (await findConsoleRing(parts, signal))) : null;
  const owner = place === null ? "unknown" : ownerOf(parts, place.port);
  if (place !== null && (owner === "nobody" || owner === "unknown")) return openRing(parts, place, signal);
  if (via !== "ring") return openTerminal();
  if (place === null) {
    throw new XenError(
      `Xen and xenstore do not have the ring of domain ${domid}'s console ${type} ${number}. For a guest's first ` +
        'console, pass { ring: { frame, port } }; for others, pass { via: "tty" }',
      { operation: "open a console", errno: ENOENT },
    );
  }
  throw new XenBusyError(
    `a program in domain ${owner}, usually xenconsoled, already serves the console of domain ${domid}, and a ring has one ` +
      'reader. Pass { via: "tty" }, or end that program',
    { operation: "open a console", errno: EBUSY },
  );
}

async function openRing(
  { domain: { domid }, eventChannels, foreignMemory, life }: ConsoleParts,
  place: ConsoleRingPlace,
  signal: AbortSignal | undefined,
): Promise<DomainConsole> {
  using resources = new DisposableStack();
  const channel = resources.use(eventChannels().bindInterdomain(domid, port(place.port)));
  const mapping = foreignMemory().map(domid, gfn(place.frame), {
    writable: true,
    signal,
  });
  const memory = resources.use(await mapping);
  const source = new RingSource({ domid, memory, channel, life: life("mapping") });
  resources.move();
  return new DomainConsole(domid, source);
}

async function openTty(
  { domain: { domid }, store }: ConsoleParts,
  node: string,
  life: DomainLife,
  signal: AbortSignal | undefined,
): Promise<DomainConsole> {
  const path = await announcedTerminal(store(), domid, node, signal);
  return new DomainConsole(domid, new TtySource(domid, path, life));
}
