/** Asks a guest to stop, through `control/shutdown` in xenstore, and waits until it has. */

import { XenNoSuchDomainError, type ShutdownReason } from "../../index.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";
import type { Io } from "../output/io.ts";
import { pause } from "../output/live.ts";
import { type OptionSpec, type OptionValues, textOption } from "../syntax/syntax.ts";
import type { NamedDomain } from "./domain-argument.ts";
import type { Machine } from "./machine.ts";

/** Seconds between two looks at a domain that is stopping. */
const LOOK_SECONDS = 0.1;

export const waitOptions: readonly OptionSpec[] = [
  { name: "wait", about: "wait until the domain has stopped" },
  { name: "timeout", value: "seconds", about: "wait no longer than this (default 60); implies --wait" },
];

export interface StopWait {
  /** Seconds; null to return once the guest has been asked. */
  readonly seconds: number | null;
}

/** Reads --wait and --timeout. Throws a UsageError. */
export function stopWaitOf(options: OptionValues): StopWait {
  const text = textOption(options, "timeout");
  if (text === undefined) return { seconds: options["wait"] === true ? 60 : null };
  const seconds = Number(text);
  if (text !== "" && seconds >= 0 && seconds <= 86_400) return { seconds };
  throw new UsageError(`expected --timeout to be seconds from 0 to 86400, received "${text}"`);
}

/** Asks a guest to power off or to reboot, and waits for it if that is wanted. */
export async function askToStop(
  { xen }: Machine,
  domain: NamedDomain,
  request: Extract<ShutdownReason, "poweroff" | "reboot">,
  { seconds }: StopWait,
  { io, signal }: { readonly io: Io; readonly signal: AbortSignal },
): Promise<void> {
  const { domid, label, info } = domain;
  if (info.state === "shutdown" || info.state === "dying") {
    throw new CommandError(`${label} has stopped already: it is ${info.state}`, status.failed);
  }
  if (info.flags.includes("paused")) {
    io.say(`xen-ts: ${label} is paused, and will see the request once it is unpaused`);
  }
  const node = `/local/domain/${domid}/control/shutdown`;
  await xen.store.write(node, request);
  if (seconds === null) return;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    signal.throwIfAborted();
    if (hasStopped(domain)) return;
    await pause(LOOK_SECONDS, signal);
  }
  const isRead = (await xen.store.tryRead(node)) !== request;
  const reason = isRead
    ? "it has read the request: give it more time, or use kill"
    : "it has not read the request: its kernel may lack Xen's drivers; kill stops it at once";
  throw new CommandError(`${label} has not stopped within ${seconds} s; ${reason}`, status.timeout);
}

/** True if the domain has shut down or is gone, or its number belongs to another one by now. */
function hasStopped({ handle, info: { uuid } }: NamedDomain): boolean {
  try {
    const now = handle.info();
    return now.uuid !== uuid || now.state === "shutdown" || now.state === "dying";
  } catch (error) {
    if (error instanceof XenNoSuchDomainError) return true;
    throw error;
  }
}
