import type { PayloadPart } from "../wire/encoder.ts";
import { operationName } from "../wire/message-types.ts";

/** A request to xenstored, with the decoder of its answer. */
export interface Request<T> {
  readonly type: number;
  /** 0 outside a transaction. */
  readonly transaction: number;
  readonly payload: readonly PayloadPart[];
  /** The path or the domain that errors name. */
  readonly path: string | undefined;
  /** Decodes the answer's payload, which is gone afterwards. The request rejects with what it throws. */
  readonly decode: (payload: Buffer) => T;
}

/** "read /local/domain/0/name". */
export function describeRequest({ type, path }: Request<unknown>): string {
  const name = operationName(type);
  return path === undefined ? name : `${name} ${path}`;
}
