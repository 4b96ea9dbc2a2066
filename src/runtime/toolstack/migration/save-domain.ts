/**
 * Saves a guest: it suspends itself, its memory and state are written, and it stays suspended, or goes on. If anything
 * fails, it goes on.
 */

import type { Domid } from "../../abi/numbers.ts";
import { checkFunction } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { readOptions } from "../../base/options.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import type { BuilderParts } from "../builder/index.ts";
import { configurationText, guestToMove } from "./guest-to-move.ts";
import type { SaveOptions } from "./moving-options.ts";
import { pagesOfGuest } from "./open-pages.ts";
import { overlapped } from "./overlap.ts";
import { StateStream } from "./state-stream.ts";
import { checkTarget, openTarget, type SavedStateTarget } from "./state-target.ts";
import { resumeAfter, resumeGuest, suspendGuest } from "./suspension.ts";
import { x86Abi } from "./x86-abi.ts";

export async function saveDomain(
  parts: BuilderParts,
  domid: Domid,
  target: SavedStateTarget,
  given: SaveOptions = {},
): Promise<void> {
  const {
    signal,
    resume = false,
    onProgress = () => {},
  } = readOptions("Domain.save", given, ["signal", "resume", "onProgress"]);
  checkFunction("onProgress", onProgress);
  checkTarget(target);
  const abi = x86Abi(parts.connection, "save a domain");
  const guest = guestToMove(parts, abi, domid, "save a domain");
  const { totalPages } = guest;
  signal?.throwIfAborted();
  const configuration = await configurationText(parts, guest, { signal });
  const writer = await openTarget(target, signal);
  let isSuspended = false;
  try {
    onProgress({ step: "suspension", pages: 0, totalPages });
    await suspendGuest(parts, abi, guest, { signal, operation: "save a domain" });
    isSuspended = true;
    const stream = new StateStream((parts) => writer.write(parts), { signal });
    const pages = await pagesOfGuest(parts, abi, guest, { signal });
    await stream.writeHead(parts, abi, guest, { configuration, pages });
    const progress = (step: "memory" | "state"): void => onProgress({ step, pages: stream.pages, totalPages });
    progress("memory");
    // A file has taken all bytes once they are written; a stream may keep them.
    const isFile = typeof target === "string";
    await overlapped(
      async () => {
        signal?.throwIfAborted();
        return pages.next({ live: false, inPlace: isFile, signal });
      },
      async (next) => {
        using _ = next;
        await stream.writePages(next);
        progress("memory");
      },
      { isAwaited: isFile, onUnused: (next) => next[Symbol.dispose]() },
    );
    progress("state");
    await stream.writeTail(parts, guest, pages);
    await writer.finish();
    if (resume) await resumeGuest(parts, abi, domid);
  } catch (error) {
    await writer.abandon(error).catch(() => {});
    if (isSuspended) await resumeAfter(error, parts, abi, { domid, operation: "save a domain" });
    throw error;
  }
}

/** Lets a guest go on that is suspended. */
export async function resumeDomain(parts: BuilderParts, domid: Domid): Promise<void> {
  const abi = x86Abi(parts.connection, "resume a domain");
  const { SHUTDOWN_suspend } = abi.load("sched.constants");
  const { XEN_DOMINF_shutdown, XEN_DOMINF_shutdownshift, XEN_DOMINF_shutdownmask } = abi.load("domctl.constants");
  const { flags } = operationsOn(parts.connection).domctl("getdomaininfo", domid);
  const reason = (flags >>> XEN_DOMINF_shutdownshift) & XEN_DOMINF_shutdownmask;
  if ((flags & XEN_DOMINF_shutdown) === 0 || reason !== SHUTDOWN_suspend)
    throw new XenError(`expected domain ${domid} to be suspended, received one that is not`, {
      operation: "resume a domain",
    });
  await resumeGuest(parts, abi, domid);
}
