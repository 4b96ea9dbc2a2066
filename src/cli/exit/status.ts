/** The exit statuses of every command, as `xen-ts --help` lists them. */

export const status = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  notPermitted: 4,
  unavailable: 5,
  unknownRelease: 6,
  timeout: 124,
  interrupted: 130,
  pipeClosed: 141,
} as const;

/** The meaning of each status, for help and the manual. */
export const meanings: readonly (readonly [status: number, meaning: string])[] = [
  [status.ok, "done"],
  [status.failed, "failed: Xen, xenstored or the guest refused, or doctor found a fault"],
  [status.usage, "the command line is wrong"],
  [status.notFound, "the domain, node, device or record does not exist"],
  [status.notPermitted, "not permitted: not root, not dom0, or one's own domain"],
  [status.unavailable, "this machine has no Xen, no driver for it, or no xenstored"],
  [status.unknownRelease, "xen-ts does not know the running Xen's interfaces"],
  [status.timeout, "the time limit has passed"],
  [status.interrupted, "interrupted"],
];

/** A mistake in the command line. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** A failure with an exit status of its own. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
  readonly status: number;

  constructor(message: string, exitStatus: number, options?: ErrorOptions) {
    super(message, options);
    this.status = exitStatus;
  }
}
