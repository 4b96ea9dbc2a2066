/** The ways in which an operation's hypercall is issued: by which method of the interface, and with which arguments. */

import { type CallArgument, exactNumber, type HypercallPointer } from "../../struct/index.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import type { HypercallArguments, OperationArguments } from "./arguments.ts";
import type { Slot } from "./slot.ts";

export type Way =
  /** A command without memory or further arguments. */
  | "command"
  /** A record with command and argument, alone. */
  | "container"
  | "arguments"
  /** The result may need more than 32 bits. */
  | "long"
  /** A device model's: the arguments are buffers, each handed over with its length. */
  | "buffers";

export function wayOf(call: readonly CallArgument[], usesMemory: boolean, isLong: boolean): Way {
  if (call.some((argument) => typeof argument === "object" && "buffers" in argument)) return "buffers";
  if (isLong) return "long";
  if (!usesMemory && call.every((argument) => typeof argument === "string")) return "command";
  return call.length === 1 && call[0] === "container" ? "container" : "arguments";
}

/** Issues the hypercall once, and returns Xen's result. Throws a RangeError for a long result of more than 53 bits. */
export type Issue = (slot: Slot | undefined, args: OperationArguments) => number;

export function issuer(
  way: Way,
  hypercall: XenHypercall,
  op: number,
  command: number,
  argumentsOf: HypercallArguments,
): Issue {
  switch (way) {
    case "command":
      return issueCommand(hypercall, op, command);
    case "container":
      return issueContainer(hypercall, op);
    case "arguments":
      return issueArguments(hypercall, op, argumentsOf);
    case "long":
      return issueLong(hypercall, op, argumentsOf);
    case "buffers":
      return issueBuffers(hypercall, argumentsOf);
    default:
      return way satisfies never;
  }
}

// Each closure is made in a function of its own: it then holds no more than it uses, and is called faster.

function issueCommand(hypercall: XenHypercall, op: number, command: number): Issue {
  return () => hypercall.hypercall2(op, command, 0);
}

function issueContainer(hypercall: XenHypercall, op: number): Issue {
  return (slot) => hypercall.hypercall1(op, slot === undefined ? 0 : slot.pointer);
}

function issueArguments(hypercall: XenHypercall, op: number, argumentsOf: HypercallArguments): Issue {
  return (slot, args) => {
    const values = argumentsOf(slot, args);
    const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = values;
    switch (values.length) {
      case 1:
        return hypercall.hypercall1(op, a0);
      case 2:
        return hypercall.hypercall2(op, a0, a1);
      case 3:
        return hypercall.hypercall3(op, a0, a1, a2);
      case 4:
        return hypercall.hypercall4(op, a0, a1, a2, a3);
      default:
        return hypercall.hypercall5(op, a0, a1, a2, a3, a4);
    }
  };
}

function issueLong(hypercall: XenHypercall, op: number, argumentsOf: HypercallArguments): Issue {
  return (slot, args) => exactNumber(hypercall.hypercallLong(op, ...argumentsOf(slot, args)));
}

function issueBuffers(hypercall: XenHypercall, argumentsOf: HypercallArguments): Issue {
  return (slot, args) => hypercall.dmOp(args.target, argumentsOf(slot, args) as HypercallPointer[]);
}
