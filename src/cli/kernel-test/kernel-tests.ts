/** Runs kernels as tests: each boots in a guest of its own, and passes as soon as it says what is expected. */

import type { GuestEnd, GuestOptions, Xen } from "../../index.ts";
import { connect } from "../terminal/session.ts";

export interface KernelTest {
  readonly kernel: string;
  readonly outcome: "passed" | "failed" | "timed out";
  /** Reason for another outcome than "passed"; empty for that. */
  readonly problem: string;
  readonly seconds: number;
  /** All that it has said. */
  readonly output: string;
}

export interface KernelTests {
  readonly xen: Xen;
  readonly expected: string;
  /** Limit for each kernel; null for none. */
  readonly seconds: number | null;
  /** Kernels at a time. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  /** Shows what a kernel says; null for several kernels, whose words would mix. */
  readonly show: ((bytes: Uint8Array) => void) | null;
}

/** Runs all of them. Rejects with the signal's reason once that aborts; a kernel that cannot be built has failed. */
export async function testKernels(all: readonly GuestOptions[], tests: KernelTests): Promise<KernelTest[]> {
  const results: KernelTest[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < all.length; index = next++) {
      tests.signal.throwIfAborted();
      const options = all[index];
      if (options !== undefined) results[index] = await testKernel(options, tests);
    }
  };
  await Promise.all(Array.from({ length: Math.min(tests.jobs, all.length) }, lane));
  return results;
}

async function testKernel(
  options: GuestOptions,
  { xen, expected, seconds, signal, show }: KernelTests,
): Promise<KernelTest> {
  const kernel = String(options.kernel);
  const start = performance.now();
  const limit = seconds === null ? new AbortController().signal : AbortSignal.timeout(seconds * 1000);
  const found = new AbortController();
  const decoder = new TextDecoder();
  let output = "";
  const result = (outcome: KernelTest["outcome"], problem: string): KernelTest => {
    return { kernel, outcome, problem, seconds: (performance.now() - start) / 1000, output };
  };
  try {
    await using guest = await xen.domains.create({ ...options, signal: AbortSignal.any([signal, limit]) });
    using console = await guest.console();
    using ends = guest.ends();
    guest.unpause();
    await connect({
      console,
      signal: AbortSignal.any([signal, limit, found.signal]),
      readOnly: true,
      show: (bytes) => {
        show?.(bytes);
        output += decoder.decode(bytes, { stream: true });
        if (output.includes(expected)) found.abort();
      },
    });
    if (found.signal.aborted) return result("passed", "");
    signal.throwIfAborted();
    if (!limit.aborted) return result("failed", `${endText((await ends.next()).value)} without "${expected}"`);
  } catch (error) {
    signal.throwIfAborted();
    if (!limit.aborted) return result("failed", error instanceof Error ? error.message : String(error));
  }
  return result("timed out", `it has not said "${expected}" within ${seconds} s`);
}

function endText(end: GuestEnd | undefined): string {
  return end?.kind === "shutdown" ? `has shut down (${String(end.reason)})` : "was destroyed";
}
