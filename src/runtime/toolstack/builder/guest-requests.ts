/** Requests to a guest, by its nodes below `control`, `memory` and `cpu`. It acts on them itself, or does not. */

import type { Domid } from "../../abi/numbers.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { GuestEnd, GuestEnds } from "./guest-end.ts";

type Signal = { readonly signal?: AbortSignal | undefined };

export type ShutdownRequest = "poweroff" | "reboot" | "suspend";

/** Asks, and waits for the guest's end, which may be another one. Takes the request back if the signal aborts. */
export async function askToShutDown(
  store: XenStore,
  domid: Domid,
  ends: GuestEnds,
  request: ShutdownRequest,
  waiting: Signal,
): Promise<GuestEnd> {
  const path = `/local/domain/${domid}/control/shutdown`;
  await store.write(path, request, waiting);
  try {
    const end = await ends.next();
    if (end.done !== true) return end.value;
    return { kind: "destroyed" };
  } catch (error) {
    await takeBack(store, path, request);
    throw error;
  }
}

/** Sends a system request key, and waits until the guest has taken it. */
export async function askForSysrq(store: XenStore, domid: Domid, key: string, waiting: Signal): Promise<void> {
  const path = `/local/domain/${domid}/control/sysrq`;
  await store.write(path, key, waiting);
  try {
    await store.waitFor(path, { until: (value) => value !== key, ...waiting });
  } catch (error) {
    await takeBack(store, path, key);
    throw error;
  }
}

/** Empties a request that the guest has not taken. */
async function takeBack(store: XenStore, path: string, request: string): Promise<void> {
  await store.transaction(async (transaction) => {
    if ((await transaction.tryRead(path)) === request) await transaction.write(path, "");
  });
}

/** Tells the guest the memory that it is to have. */
export async function writeMemoryTarget(
  store: XenStore,
  domid: Domid,
  kibibytes: number,
  waiting: Signal,
): Promise<void> {
  await store.write(`/local/domain/${domid}/memory/target`, String(kibibytes), waiting);
}

/** Tells the guest which of its vcpus are to run: the first ones. */
export async function writeOnlineVcpus(
  store: XenStore,
  domid: Domid,
  { online, of }: { readonly online: number; readonly of: number },
  waiting: Signal,
): Promise<void> {
  await store.transaction(
    (transaction) =>
      Promise.all(
        Array.from({ length: of }, (_, vcpu) =>
          transaction.write(`/local/domain/${domid}/cpu/${vcpu}/availability`, vcpu < online ? "online" : "offline"),
        ),
      ),
    waiting,
  );
}
