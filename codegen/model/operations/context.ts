/** The input of a derivation, and its output besides the operations. */
import type { Annotations } from "../../annotations/index.ts";
import type { Abi } from "../abi.ts";
import type { Constants } from "./constants.ts";

export interface Context {
  readonly abi: Abi;
  readonly annotations: Annotations;
  readonly constants: Constants;
  /** Places in annotations.toml that said something about this model. */
  readonly used: Set<string>;
  readonly leftOver: LeftOver[];
}

export type LeftOverKind =
  /** A constant of a family that annotations.toml does not mention. */
  | "constant"
  /** A constant of a selector that annotations.toml does not mention. */
  | "sub-operation"
  /** A handle whose count is not annotated. */
  | "handle"
  /** A member that names a domain, of which nothing is said. */
  | "domain"
  /** An annotation that contradicts the header: a count that is not a member, a const handle that Xen should write. */
  | "contradiction"
  /** A hypercall that belongs to no family. */
  | "hypercall";

/** Something of the model that annotations.toml leaves open. */
export interface LeftOver {
  readonly kind: LeftOverKind;
  readonly name: string;
  /** The text to write in annotations.toml, and its place. */
  readonly message: string;
}

export function report(context: Context, kind: LeftOverKind, name: string, message: string): void {
  if (context.leftOver.some((known) => known.kind === kind && known.name === name && known.message === message)) return;
  context.leftOver.push({ kind, name, message });
}
