import type { PayloadPart } from "../wire/encoder.ts";
import { operationName } from "../wire/message-types.ts";

/** A request to xenstored, with the decoder of its answer. */
export interface Request<T> {
  readonly type: number;
  readonly payload: readonly PayloadPart[];
  /** The path or the domain for error messages. */
  readonly path: string | undefined;
  /**
   * Decodes the answer's payload, which is overwritten afterwards. If it throws, the request rejects with that error.
   */
  readonly decode: (payload: Buffer) => T;
}

/** Describes a request: "read /local/domain/0/name". */
export function describeRequest({ type, path }: Request<unknown>): string {
  const name = operationName(type);
  return path === undefined ? name : `${name} ${path}`;
}
