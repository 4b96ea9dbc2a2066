/** Turns an error into a message for a person and an exit status for a script. */

import {
  XenError,
  XenInterfaceVersionError,
  XenNoSuchDomainError,
  XenPermissionError,
  XenStoreNoSuchNodeError,
  XenStoreUnavailableError,
  XenUnavailableError,
  XenUnknownReleaseError,
} from "../../index.ts";
import { CommandError, status, UsageError } from "./status.ts";

export interface Failure {
  readonly status: number;
  /** Lines for stderr. */
  readonly message: string;
}

type ErrorClass = abstract new (...args: never[]) => Error;

const byClass: readonly (readonly [ErrorClass, number])[] = [
  [UsageError, status.usage],
  [XenNoSuchDomainError, status.notFound],
  [XenStoreNoSuchNodeError, status.notFound],
  [XenPermissionError, status.notPermitted],
  [XenUnavailableError, status.unavailable],
  [XenStoreUnavailableError, status.unavailable],
  [XenUnknownReleaseError, status.unknownRelease],
  [XenInterfaceVersionError, status.unknownRelease],
];

/** Returns the message and status of an error that ends a command. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommandError) return { status: error.status, message: error.message };
  const found = byClass.find(([type]) => error instanceof type);
  if (found !== undefined) return { status: found[1], message: withAdvice(error as Error) };
  if (error instanceof XenError) return { status: status.failed, message: error.message };
  if (isRefusal(error)) return { status: status.usage, message: error.message };
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError") return { status: status.timeout, message: "the time limit has passed" };
  if (name === "AbortError") return { status: status.interrupted, message: "interrupted" };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: status.failed, message: `a fault in xen-ts itself: ${text}` };
}

/** True for the library's own refusal of a value, which came from the command line: the engine's errors read otherwise. */
function isRefusal(error: unknown): error is Error {
  return (error instanceof TypeError || error instanceof RangeError) && /^expected .* received /s.test(error.message);
}

function withAdvice(error: Error): string {
  if (error instanceof XenUnavailableError) {
    return `${error.message}\nTry --simulate for a simulated machine, and \`xen-ts doctor\` to see what is missing.`;
  }
  return error.message;
}
