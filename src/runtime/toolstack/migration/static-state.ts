/** State that is the same through a guest's whole life. It is set before any memory comes. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { SavedRecord } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";
import { loadPolicy } from "./x86-state.ts";

const NOTHING = new Uint8Array(0);

export class StaticState {
  readonly #load: () => void;
  #cpuid: Uint8Array = NOTHING;
  #registers: Uint8Array = NOTHING;
  #isLoaded = false;

  constructor(connection: Connection, abi: X86Abi, domid: Domid) {
    this.#load = () => loadPolicy(connection, abi, domid, { cpuid: this.#cpuid, registers: this.#registers });
  }

  /**
   * Takes a record of this state, and returns true. Any other record means that the state is complete: streams of
   * version 2 have no STATIC_DATA_END.
   */
  take({ type, ...record }: SavedRecord): boolean {
    if (!this.#isLoaded && "contents" in record) {
      if (type === "X86_CPUID_POLICY") this.#cpuid = record.contents;
      if (type === "X86_MSR_POLICY") this.#registers = record.contents;
      if (type === "X86_CPUID_POLICY" || type === "X86_MSR_POLICY") return true;
    }
    if (!this.#isLoaded) this.#load();
    this.#isLoaded = true;
    return type === "STATIC_DATA_END";
  }
}
