/** The errors of operations: Xen's number, the operation, the number's meaning there, and what to do. */

import {
  EACCES,
  EFAULT,
  errnoName,
  hypercallError,
  XenBusyError,
  XenError,
  type XenErrorOptions,
  XenInterfaceVersionError,
  XenPermissionError,
  XenUnsupportedOperationError,
} from "../../base/errors/index.ts";
import { loadOnce } from "../../base/lazy.ts";
import type { OperationFamily, OperationTable } from "../../struct/index.ts";

/** Loaded with the first error. */
const later = loadOnce({
  meanings: () => require("../../../generated/meanings.ts") as typeof import("../../../generated/meanings.ts"),
});

export interface Failed {
  /** "domctl max_mem". */
  readonly operation: string;
  readonly table: OperationTable;
  readonly family: OperationFamily;
  /** Whose tables were used. */
  readonly release: string;
  /** The domain acted on; undefined if the operation is on none. */
  readonly domid: number | undefined;
  /** The argument as Xen left it; undefined if it does not write it with this error. */
  readonly output: unknown;
}

interface Meaning {
  readonly kind?: string;
  readonly sentence: string;
}

/** Returns the error for a failed call: its result is negative, or positive although the operation only returns 0. */
export function operationError(result: number, failed: Failed): XenError {
  const { operation, table, domid, output } = failed;
  if (result > 0) return uncopiedError(result, operation);
  const errno = -result;
  const meant = meaningOf(errnoName(errno), failed);
  if (meant !== undefined) return meantError(errno, meant, failed);
  const cause = hypercallError(result, {
    operation,
    output,
    readOnly: table.reads === true || (errno === EFAULT && table.argument === undefined),
    ...(domid === undefined ? {} : { domid }),
  });
  return errno === EACCES ? (versionError(cause, failed) ?? cause) : cause;
}

/** The reason for which the safe API refuses an operation, after its name. */
export function reasonOf(word: string): string {
  return meaning(word)?.sentence ?? word;
}

/** undefined for a word of tables that are of another version than this library. */
function meaning(word: string): Meaning | undefined {
  const { meanings } = later.meanings();
  return (meanings as Readonly<Record<string, Meaning>>)[word];
}

function meaningOf(name: string, { table, family }: Failed): Meaning | undefined {
  const word = table.errors?.[name] ?? table.errors?.["*"] ?? family.errors?.[name];
  return word === undefined ? undefined : meaning(word);
}

function meantError(errno: number, { kind, sentence }: Meaning, { operation, domid, output }: Failed): XenError {
  const said = sentence.replace("domain {domid}", domid === undefined ? "the domain" : `domain ${domid}`);
  const message = `${operation} failed: ${errnoName(errno)}. ${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const options: XenErrorOptions = { operation, errno, output };
  switch (kind) {
    case "busy":
      return new XenBusyError(message, options);
    case "unsupported":
      return new XenUnsupportedOperationError(message, options);
    case "denied":
      return new XenPermissionError(message, options);
    default:
      return new XenError(message, options);
  }
}

/** Some releases return the bytes that they could not copy back instead of EFAULT. */
function uncopiedError(bytes: number, operation: string): XenError {
  const message =
    `${operation} returned ${bytes}, and 0 was expected: Xen could not write so many bytes of its answer (EFAULT), and ` +
    "the operation may have taken effect: it was not repeated";
  return new XenError(message, { operation, errno: EFAULT });
}

/** Returns an error if EACCES means that Xen has another interface version than the container. */
function versionError(cause: XenError, { operation, table, family, release }: Failed): XenError | undefined {
  const version = family.container?.version;
  if (version === undefined || table.stable === true) return undefined;
  return new XenInterfaceVersionError(
    `${operation} failed: ${errnoName(EACCES)}. Xen refused interface version 0x${version.value.toString(16)}, that of ` +
      `Xen ${release}: the running hypervisor was built with another one, or its security policy denies this`,
    { operation, errno: EACCES, cause },
  );
}
