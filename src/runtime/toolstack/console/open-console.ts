/** Finds the program that serves a console, and opens the console there. */

import { statSync } from "node:fs";
import { type Domid, gfn, port } from "../../abi/numbers.ts";
import { XenBusyError, EBUSY, ENOENT, XenError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { checkChoice, readOptions, type SignalOptions } from "../../base/options.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { ConsoleParts, DomainLife } from "./console-parts.ts";
import { DomainConsole } from "./domain-console.ts";
import { consoleNode, type ConsoleRingPlace, type ConsoleType, findConsoleRing, ownerOf } from "./ring-place.ts";
import { RingSource } from "./ring-source.ts";
import { TtySource } from "./tty-source.ts";

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
const TERMINAL = /^\/dev\/(?:pts\/\d+|tty\w+)$/;
/**
 * Milliseconds to wait for a terminal: the program that serves a console announces one soon after the domain is made.
 */
const ANNOUNCED_MS = 5000;

/**
 * Opens a guest's console: directly if no program serves it, else through the terminal of xenconsoled or QEMU.
 *
 * Rejects with a XenNoSuchDomainError or a XenPermissionError, and with a XenBusyError for `via: "ring"` if another
 * program serves the ring. If there is no such console, rejects with a XenError that names the missing part.
 */
export async function openConsole(parts: ConsoleParts, options: ConsoleOptions = {}): Promise<DomainConsole> {
  const {
    type = "pv",
    number = 0,
    via = "auto",
    ring,
    signal,
  } = readOptions("console", options, ["type", "number", "via", "ring", "signal"]);
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
    ...(signal === undefined ? {} : { signal }),
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
  const path = await announced(store(), domid, node, signal);
  // A path from xenstore is opened only if it is a terminal: opening other devices has effects.
  if (!TERMINAL.test(path) || statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() !== true) {
    throw new XenError(
      `${node}/tty: expected a terminal of this domain, received ${JSON.stringify(path)}. The program that wrote it may ` +
        "run in another domain, or have ended: make sure that xenconsoled runs here",
      { operation: "open a console", errno: ENOENT },
    );
  }
  return new DomainConsole(domid, new TtySource(domid, path, life));
}

async function announced(
  store: XenStore,
  domid: Domid,
  console: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const node = `${console}/tty`;
  // If no toolstack has described the console, none will be announced.
  if (!(await store.exists(console, { signal }))) throw notAnnounced(domid, node);
  const patience = AbortSignal.timeout(ANNOUNCED_MS);
  const either = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  try {
    return await store.waitFor(node, { until: isNamed, signal: either });
  } catch (error) {
    if (!patience.aborted || signal?.aborted === true) throw error;
    throw notAnnounced(domid, node, error);
  }
}

function isNamed(value: string | null): value is string {
  return value !== null && value !== "";
}

function notAnnounced(domid: Domid, node: string, cause?: unknown): XenError {
  return new XenError(
    `${node} does not exist: no program offers a terminal for that console of domain ${domid}. Either the domain has no ` +
      "such console, or xenconsoled does not run, or another program here serves the ring itself",
    { operation: "open a console", errno: ENOENT, cause },
  );
}
