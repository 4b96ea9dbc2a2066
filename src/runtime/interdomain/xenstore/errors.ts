/** Errors of xenstore: refusals of xenstored, and failures of the connection. */

import {
  XenBusyError,
  XenPermissionError,
  XenUnsupportedOperationError,
  XenError,
  type XenErrorOptions,
} from "../../base/errors/errors.ts";

export interface XenStoreErrorOptions extends XenErrorOptions {
  /** The path of the node, as in the request. */
  path?: string | undefined;
  /** The name of xenstored's error, such as "ENOENT". */
  code: string;
}

/** A refusal by xenstored. */
export class XenStoreError extends XenError {
  static override readonly name: string = "XenStoreError";

  /** The path of the node, as in the request. */
  readonly path: string | undefined;

  constructor(message: string, { path, code, ...options }: XenStoreErrorOptions) {
    super(message, options, code);
    this.path = path;
  }
}

/** The node, transaction, watch or domain does not exist (ENOENT). */
export class XenStoreNoSuchNodeError extends XenStoreError {
  static override readonly name: string = "XenStoreNoSuchNodeError";
}

/** A limit of xenstored for a domain has been reached (ENOSPC, E2BIG). */
export class XenStoreQuotaError extends XenStoreError {
  static override readonly name: string = "XenStoreQuotaError";
}

/** A lack of permission: xenstored refuses the request to this domain (EACCES, EPERM). */
export class XenStorePermissionError extends XenPermissionError {
  static override readonly name: string = "XenStorePermissionError";

  /** The path of the node, as in the request. */
  readonly path: string | undefined;

  constructor(message: string, { path, code, ...options }: XenStoreErrorOptions) {
    super(message, options, code);
    this.path = path;
  }
}

/** Another program has changed nodes that a transaction has read or written (EAGAIN): the transaction had no effect. */
export class XenStoreTransactionConflictError extends XenBusyError {
  static override readonly name: string = "XenStoreTransactionConflictError";
}

/** A xenstored that cannot be reached; `cause` is an AggregateError with the failure of each way. */
export class XenStoreUnavailableError extends XenError {
  static override readonly name: string = "XenStoreUnavailableError";

  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_XENSTORE_UNAVAILABLE");
  }
}

/** The end of the connection. A pending request may or may not have taken effect. */
export class XenStoreConnectionError extends XenError {
  static override readonly name: string = "XenStoreConnectionError";

  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_XENSTORE_CONNECTION");
  }
}

/**
 * An invalid answer of xenstored. If `operation` names a request, only that request has failed. If it is "receive",
 * answers cannot be matched any more, and the connection has been closed.
 */
export class XenStoreProtocolError extends XenError {
  static override readonly name: string = "XenStoreProtocolError";

  constructor(problem: string, options: Partial<XenErrorOptions> = {}) {
    const { operation } = options;
    super(
      `xenstored's answer${operation === undefined ? "" : ` to ${operation}`} is invalid: ${problem}`,
      { operation: "receive", ...options },
      "ERR_XENSTORE_PROTOCOL",
    );
  }
}

/** Makes the error for the name in xenstored's answer. */
export function xenStoreError(code: string, errno: number | undefined, operation: string, path?: string): XenError {
  const options = { operation, path, code, ...(errno === undefined ? {} : { errno }) };
  const failed = `xenstore: ${operation} failed: ${code}`;
  switch (code) {
    case "ENOENT":
      return new XenStoreNoSuchNodeError(`${failed}. The node, transaction or domain does not exist`, options);
    case "EACCES":
    case "EPERM":
      return new XenStorePermissionError(
        `${failed}. This domain lacks the permission: see what \`xenstore-ls -p\` shows for the node and those above it`,
        options,
      );
    case "EAGAIN":
      return new XenStoreTransactionConflictError(
        `${failed}. Others have changed what the transaction is about`,
        options,
      );
    case "EBUSY":
      return new XenBusyError(`${failed}. Try again later`, options);
    case "ENOSYS":
      return new XenUnsupportedOperationError(`${failed}. This xenstored does not have the operation`, options);
    case "ENOSPC":
    case "E2BIG":
      return new XenStoreQuotaError(`${failed}. A limit that xenstored sets has been reached`, options);
    case "EINVAL":
      return new XenStoreError(`${failed}. xenstored takes an argument for invalid`, options);
    default:
      return new XenStoreError(failed, options);
  }
}

/** True if the connection has ended. A watch is then restored on the next connection, with an event. */
export function isInterruption(error: unknown): error is XenStoreConnectionError | XenStoreUnavailableError {
  return error instanceof XenStoreConnectionError || error instanceof XenStoreUnavailableError;
}
