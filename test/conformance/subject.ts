/** The Xen on which the conformance suite runs: real or simulated. */

import { type Xen, XenError, type XenHypercall } from "../../src/index.ts";

export interface Subject extends Disposable {
  readonly xen: Xen;
  /** The hypercall interface of `xen`. */
  readonly hypercall: XenHypercall;
  readonly simulated: boolean;
  /** Lets some time pass. */
  pass(): Promise<void>;
}

/** Opens the objects that all tests of a suite share. */
export type OpenSubject = () => Subject;

/** Runs an action: returns the code of Xen's refusal, such as "EINVAL", or "ok". */
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

/** Waits until Xen has released all of a destroyed domain: after leaving the list, it counts in its pool until then. */
export async function untilReleased(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) await Bun.sleep(5);
}
