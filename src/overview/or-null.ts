import { XenError } from "../runtime/base/errors/index.ts";

/** Resolves with null if Xen or xenstored refuses: for what may be missing, or may go meanwhile. */
export async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof XenError) return null;
    throw error;
  }
}
