/** What the conformance suite is run against: a real Xen, or a simulated one. */

import { type Xen, XenError, type XenHypercall } from "../../src/index.ts";

export interface Subject extends Disposable {
  readonly xen: Xen;
  /** What `xen` makes its hypercalls through. */
  readonly hypercall: XenHypercall;
  readonly simulated: boolean;
  /** Lets some time pass. */
  pass(): Promise<void>;
}

/** Opens what all tests of a suite share. */
export type OpenSubject = () => Subject;

/** "EINVAL" where Xen refuses, "ok" where it does not. */
export function codeOf(action: () => unknown): string {
  try {
    action();
    return "ok";
  } catch (error) {
    if (error instanceof XenError) return error.code ?? "none";
    throw error;
  }
}

export function isArm({ xen }: Subject): boolean {
  return xen.abi.architecture === "arm64";
}

/** Waits for Xen to release all of a destroyed domain: one that has left the list counts in its pool until then. */
export async function untilReleased(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) await Bun.sleep(5);
}
