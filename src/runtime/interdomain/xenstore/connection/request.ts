import type { PayloadPart } from "../wire/encoder.ts";
import { operationName } from "../wire/message-types.ts";

/** What is asked of xenstored, and how to read the answer. */
export interface Request<T> {
  readonly type: number;
  /** 0 outside a transaction. */
  readonly transaction: number;
  readonly payload: readonly PayloadPart[];
  /** What it is about, in errors. */
  readonly path: string | undefined;
  /** Reads the answer's payload, which is gone afterwards. A XenStoreProtocolError of its ends the connection. */
  readonly decode: (payload: Buffer) => T;
}

/** "read /local/domain/0/name". */
export function describeRequest({ type, path }: Request<unknown>): string {
  const name = operationName(type);
  return path === undefined ? name : `${name} ${path}`;
}
