/** What the operations of one family share. */

import type { XenHypercall } from "../index.ts";
import type { Surroundings } from "./handles.ts";
import { Kept } from "../memory/pool.ts";
import { Slot } from "./slot.ts";
import type { OperationFamily } from "../../struct/index.ts";

/** Families whose results count what may be more than 31 bits' worth: pages and frames of a whole machine. */
const LONG: ReadonlySet<string> = new Set(["memory_op"]);

export class FamilyContext implements Disposable {
  readonly hypercall: XenHypercall;
  readonly surroundings: Surroundings;
  readonly family: OperationFamily;
  /** Whose tables these are: "4.17". */
  readonly release: string;
  /** Memory for the container, or for the largest argument. */
  readonly slots: Kept<Slot>;
  readonly long: boolean;
  /** What the operations are on: the member or argument that stands right behind their names. */
  readonly target: "domain" | "number" | undefined;

  constructor(surroundings: Surroundings, family: OperationFamily, release: string) {
    const { hypercall } = surroundings;
    this.hypercall = hypercall;
    this.surroundings = surroundings;
    this.family = family;
    this.release = release;
    this.long = LONG.has(family.name);
    this.target = targetOf(family);
    const size = slotSize(family);
    this.slots = new Kept(() => new Slot(hypercall, size));
  }

  [Symbol.dispose](): void {
    this.slots[Symbol.dispose]();
  }
}

function targetOf({ call, container }: OperationFamily): FamilyContext["target"] {
  if (container?.domain !== undefined) return "domain";
  const kinds = call.filter((argument) => typeof argument === "object");
  if (kinds.some((argument) => "buffers" in argument)) return "domain";
  return kinds.length > 0 && kinds.every((argument) => "scalar" in argument) ? "number" : undefined;
}

function slotSize({ container, operations }: OperationFamily): number {
  const sizes = Object.values(operations).map(({ argument }) => argument?.size ?? 0);
  return Math.ceil(Math.max(8, ...(container === undefined ? sizes : [container.size])) / 8) * 8;
}
