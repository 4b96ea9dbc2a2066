/** Performs an action on the domain that the user saw: another one may have its number by now. */

import { destroyDomain } from "../../overview/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { Action } from "../protocol/messages.ts";

/** An action that has been performed, for a log. */
export interface PerformedAction {
  /** "pause", "destroy", … */
  readonly action: Action;
  /** The domain that it was done to. */
  readonly domid: number;
  /** The domain's UUID, in lower case. */
  readonly uuid: string;
}

/** The reason for which an action was not tried. */
export class RefusedAction extends Error {
  readonly status: 403 | 409;

  constructor(status: 403 | 409, message: string) {
    super(message);
    this.status = status;
  }
}

/** The circumstances of an action. */
export interface Circumstances {
  readonly ownDomid: number;
  /** False if xenstored does not answer. */
  readonly hasStore: boolean;
  readonly signal: AbortSignal;
}

/** Performs the action. Rejects with a RefusedAction, or with a XenError if Xen or xenstored refuses. */
export async function perform(
  xen: Xen,
  { action, domid, uuid }: PerformedAction,
  { ownDomid, hasStore, signal }: Circumstances,
): Promise<void> {
  const handle = xen.domains.get(domid);
  const info = handle.info();
  if (info.uuid !== uuid) {
    throw new RefusedAction(409, `domain ${domid} is another one by now: its UUID is ${info.uuid}`);
  }
  if (domid === ownDomid)
    throw new RefusedAction(403, `domain ${domid} runs this server: use the system's own commands`);
  switch (action) {
    case "pause":
      return handle.pause();
    case "unpause":
      return handle.unpause();
    case "kill":
      return handle.forceShutdown("poweroff");
    case "destroy":
      return destroyDomain(xen, info, hasStore, signal);
    case "shutdown":
    case "reboot":
      if (info.state === "shutdown" || info.state === "dying") {
        throw new RefusedAction(409, `domain ${domid} has stopped already: it is ${info.state}`);
      }
      await xen.store.write(`/local/domain/${domid}/control/shutdown`, action === "shutdown" ? "poweroff" : "reboot");
  }
}
