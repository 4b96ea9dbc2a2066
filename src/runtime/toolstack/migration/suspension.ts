/** A guest's suspension: asked of the guest itself, and undone. */

import type { Domid } from "../../abi/numbers.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { type BuilderParts, endsOf, type GuestEnd, x86Operations } from "../builder/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** A guest that has taken the request, and has been given up meanwhile, has so long to follow it: libxl's limit. */
const MOST_SUSPENDING_MS = 60_000;

/**
 * Asks a guest to suspend itself, and waits until it has. Rejects with a XenError if it ends in another way. If the signal
 * aborts, takes the request back, or lets the guest go on once it has followed it.
 */
export async function suspendGuest(
  parts: BuilderParts,
  abi: X86Abi,
  { domid, uuid }: { readonly domid: Domid; readonly uuid: string },
  { signal, operation }: SignalOptions & { readonly operation: string },
): Promise<void> {
  using ends = endsOf({
    domid,
    uuid,
    info: () => parts.domain(domid).info(),
    watch: () => parts.watch(domid, {}),
  });
  const path = `/local/domain/${domid}/control/shutdown`;
  const store = parts.store();
  signal?.throwIfAborted();
  const next = ends.next().then(({ value }) => value ?? ({ kind: "destroyed" } as const));
  const asked = store.write(path, "suspend");
  try {
    await orAborted(asked, signal);
    checkSuspended(domid, await orAborted(next, signal), operation);
  } catch (error) {
    next.catch(() => {});
    // The request that was sent takes effect all the same.
    await asked;
    const isTaken = !(await takeBack(store, path));
    if (isTaken && signal?.aborted === true) {
      const end = await Promise.race([next, Bun.sleep(MOST_SUSPENDING_MS)]);
      if (isSuspension(end)) await resumeGuest(parts, abi, domid);
    }
    throw error;
  }
}

function isSuspension(end: GuestEnd | void): boolean {
  return end?.kind === "shutdown" && end.reason === "suspend";
}

function checkSuspended(domid: Domid, end: GuestEnd, operation: string): void {
  if (isSuspension(end)) return;
  const ended = end.kind === "destroyed" ? "it was destroyed" : `it shut down for the reason ${end.reason}`;
  throw new XenError(`expected domain ${domid} to suspend itself: ${ended}`, { operation });
}

/** Resolves with true if the guest had not taken the request. */
async function takeBack(store: XenStore, path: string): Promise<boolean> {
  let isThere = false;
  await store.transaction(async (transaction) => {
    isThere = (await transaction.tryRead(path)) === "suspend";
    if (isThere) await transaction.write(path, "");
  });
  return isThere;
}

/**
 * Lets a guest that has suspended itself go on, in the same domain: its drivers learn from the hypercall's result that the
 * suspension was cancelled.
 */
export async function resumeGuest(parts: BuilderParts, abi: X86Abi, domid: Domid): Promise<void> {
  const { connection } = parts;
  if (hasDrivers(connection, abi, domid)) cancelSuspension(connection, abi, domid);
  operationsOn(connection).domctl("resumedomain", domid);
  await parts.store().resume(domid);
}

/** Lets the guest go on after a failure. If that fails too, throws a XenError with both. */
export async function resumeAfter(
  error: unknown,
  parts: BuilderParts,
  abi: X86Abi,
  { domid, operation }: { readonly domid: Domid; readonly operation: string },
): Promise<void> {
  try {
    await resumeGuest(parts, abi, domid);
  } catch (second) {
    throw new XenError(
      `${String(error)}; and domain ${domid}, which was suspended for it, could not go on: ${String(second)}`,
      { operation, cause: error },
    );
  }
}

/** False for a virtual machine without Xen's drivers: its hypercall's result is not looked at. */
function hasDrivers(connection: Connection, abi: X86Abi, domid: Domid): boolean {
  const { XEN_DOMINF_hvm_guest } = abi.load("domctl.constants");
  const { HVM_PARAM_CALLBACK_IRQ } = abi.load("hvm/params.constants");
  const { domctl, hvmOp } = operationsOn(connection);
  if ((domctl("getdomaininfo", domid).flags & XEN_DOMINF_hvm_guest) === 0) return true;
  return hvmOp("get_param", { domid, index: HVM_PARAM_CALLBACK_IRQ }).value !== 0n;
}

/** Makes the first vcpu's hypercall return 1. */
function cancelSuspension(connection: Connection, abi: X86Abi, domid: Domid): void {
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { domctl } = x86Operations(connection);
  using context = connection.hypercall.allocate(VcpuGuestContext);
  const request = { vcpu: 0, ctxt: context.asHypercallPtr() };
  domctl("getvcpucontext", domid, request);
  context.value.user_regs.rax = 1n;
  domctl("setvcpucontext", domid, request);
}
