/** The plan by which a saved virtual machine is built again: its records in their order. */

import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { type Building, type BuilderParts, type GuestPlan, type GuestRings, PAGE } from "../builder/index.ts";
import { faultAt, type HvmParameters } from "../saved-state/index.ts";
import { loadContext } from "./hvm-state.ts";
import type { MovingProgress } from "./moving-options.ts";
import { PopulatedFrames, populatePages, writePages } from "./page-restore.ts";
import type { RecordCursor } from "./record-cursor.ts";
import { StaticState } from "./static-state.ts";
import type { X86Abi } from "./x86-abi.ts";
import { loadClock } from "./x86-state.ts";

export interface RestorePlan {
  /** Pages of RAM, by the guest's configuration. */
  readonly pages: number;
  readonly onProgress: (progress: MovingProgress) => void;
}

export function hvmPlan(abi: X86Abi, cursor: RecordCursor, { pages, onProgress }: RestorePlan): GuestPlan {
  return {
    pages,
    memoryMap: [],
    places: [],
    build: async (parts, building) => {
      try {
        return await build(parts, building, { abi, cursor, onProgress });
      } finally {
        await cursor.prepared();
      }
    },
  };
}

interface Restoring {
  readonly abi: X86Abi;
  readonly cursor: RecordCursor;
  readonly onProgress: RestorePlan["onProgress"];
}

async function build(
  parts: BuilderParts,
  building: Building,
  { abi, cursor, onProgress }: Restoring,
): Promise<GuestRings> {
  const { connection } = parts;
  const { domain, signal } = building;
  const { domid } = domain;
  const fixed = new StaticState(connection, abi, domid);
  const populated = new PopulatedFrames(domain, { signal });
  let context: Uint8Array | undefined;
  let rings: GuestRings | undefined;
  let pages = 0;
  cursor.onPages = (record) => populatePages(populated, record);
  building.onStep("memory");
  for (;;) {
    const record = await cursor.next();
    signal?.throwIfAborted();
    if (record.layer !== "libxc") throw cursor.unexpected(record);
    if (fixed.take(record)) continue;
    switch (record.type) {
      case "PAGE_DATA":
        await writePages(parts, domid, record, { signal });
        pages += record.pfns.length;
        onProgress({ step: "memory", pages, totalPages: null });
        break;
      case "X86_TSC_INFO":
        loadClock(connection, domid, record);
        break;
      case "HVM_CONTEXT":
        context = record.contents;
        break;
      case "HVM_PARAMS":
        rings = await loadParameters(parts, abi, building, record);
        break;
      case "END":
        onProgress({ step: "state", pages, totalPages: pages });
        if (context === undefined || rings === undefined)
          throw faultAt(record.offset, "expected HVM_CONTEXT and HVM_PARAMS before END, received one of them or none");
        await cursor.finish();
        setPorts(connection, abi, building);
        loadContext(connection, domid, context);
        return rings;
      default:
        throw cursor.unexpected(record);
    }
  }
}

/** Sets the parameters, and clears the pages of rings, in which nothing of the old domain counts. */
async function loadParameters(
  parts: BuilderParts,
  abi: X86Abi,
  { domain: { domid }, signal }: Building,
  { parameters, offset }: HvmParameters & { readonly offset: number },
): Promise<GuestRings> {
  const constants = abi.load("hvm/params.constants");
  const { hvmOp } = operationsOn(parts.connection);
  const cleared: ReadonlySet<number> = new Set<number>([
    constants.HVM_PARAM_STORE_PFN,
    constants.HVM_PARAM_CONSOLE_PFN,
    constants.HVM_PARAM_IOREQ_PFN,
    constants.HVM_PARAM_BUFIOREQ_PFN,
  ]);
  for (const { index, value } of parameters) {
    // An old parameter that Xen no longer has.
    if (index === constants.HVM_PARAM_PAE_ENABLED) continue;
    if (cleared.has(index)) {
      using page = await parts.foreignMemory().map(domid, value, { writable: true, signal });
      page.uint8.fill(0, 0, PAGE);
    }
    hvmOp("set_param", { domid, index, value });
  }
  const frameOf = (index: number, name: string): number => {
    const value = parameters.find((parameter) => parameter.index === index)?.value;
    if (value === undefined) throw faultAt(offset, `expected HVM_PARAMS to have ${name}, received none`);
    return Number(value);
  };
  return {
    xenstore: frameOf(constants.HVM_PARAM_STORE_PFN, "STORE_PFN"),
    console: frameOf(constants.HVM_PARAM_CONSOLE_PFN, "CONSOLE_PFN"),
  };
}

function setPorts(connection: Connection, abi: X86Abi, { domain, xenstorePort, consolePort }: Building): void {
  const { HVM_PARAM_STORE_EVTCHN, HVM_PARAM_CONSOLE_EVTCHN } = abi.load("hvm/params.constants");
  const { hvmOp } = operationsOn(connection);
  const { domid } = domain;
  hvmOp("set_param", { domid, index: HVM_PARAM_STORE_EVTCHN, value: BigInt(xenstorePort) });
  hvmOp("set_param", { domid, index: HVM_PARAM_CONSOLE_EVTCHN, value: BigInt(consolePort) });
}
