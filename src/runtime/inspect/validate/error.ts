/** The error for a hypercall that is not well formed. */

import { XenError } from "../../base/errors/errors.ts";

/**
 * The rules for a hypercall:
 *
 * - `hypercall`: its number is declared by the running release;
 * - `release`: an interface that changes with every release is used with that release's own tables;
 * - `command`: the command, and the member that chooses among its operations, are known to the running release;
 * - `version`: the interface version is the release's, or 0 for a stable operation;
 * - `zero`: an argument that is reserved is 0;
 * - `null`: a pointer is null only if that means something, and null if it must be;
 * - `pointer`: an address lies in a hypercall-safe buffer that is in use;
 * - `alignment`: an address is a multiple of its element's alignment;
 * - `count`: the buffer holds as much as the call declares;
 * - `least`: a count that Xen does not look at is as large as what Xen may write;
 * - `terminator`: text that a zero ends has one in its buffer;
 * - `domid`: a domain's number is an ordinary one, or one of Xen's special numbers;
 * - `reserved`: a field named pad, padding, reserved, rsvd, unused or mbz is zero;
 * - `padding`: bytes that no field covers are zero;
 * - `bitfield`: bits beside a storage unit's bitfields are zero.
 */
export type ValidationRule =
  | "hypercall"
  | "release"
  | "command"
  | "version"
  | "zero"
  | "null"
  | "pointer"
  | "alignment"
  | "count"
  | "least"
  | "terminator"
  | "domid"
  | "reserved"
  | "padding"
  | "bitfield";

/** A rule that a hypercall breaks, and where. */
export interface Violation {
  readonly rule: ValidationRule;
  /** The argument or member at fault: "u.readconsole.buffer", "[2].dom", "argument 3". */
  readonly path: string;
  readonly received: string;
  readonly expected: string;
}

/** A hypercall was not made, because it is not well formed. */
export class XenValidationError extends XenError implements Violation {
  static override readonly name: string = "XenValidationError";

  /** The rule that the call breaks. */
  readonly rule: ValidationRule;
  /** The argument or member at fault: "u.readconsole.buffer", "[2].dom", "argument 3". */
  readonly path: string;
  /** The refused value. */
  readonly received: string;
  /** A description of well-formed values. */
  readonly expected: string;

  /** `operation` is what was tried: "sysctl readconsole". */
  constructor(operation: string, { rule, path, received, expected }: Violation, options: ErrorOptions = {}) {
    const where = path === "" ? operation : `${operation}: ${path}`;
    const message = `${where} breaks the rule "${rule}": expected ${expected}, received ${received}; the hypercall was not made`;
    super(message, { ...options, operation }, "ERR_HYPERCALL_INVALID");
    this.rule = rule;
    this.path = path;
    this.received = received;
    this.expected = expected;
  }
}
