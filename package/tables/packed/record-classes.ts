/**
 * The classes of records, made of their layouts at first use. A test compares every class with the generated one. What
 * writes their code is loaded then: a list of domains, for instance, needs no class.
 */

import { loading, loadOnce } from "../../../src/runtime/base/lazy.ts";
import { lazyRecords } from "../../../src/runtime/struct/lazy-records.ts";
import * as runtime from "../../../src/runtime/struct/records.ts";
import type { StructType } from "../../../src/runtime/struct/struct.ts";
import type { HeaderData, Nested, Sources } from "./data.ts";
import type { RecordTexts } from "./record-texts.ts";

const later = loadOnce({
  texts: () => require("./record-texts.ts") as typeof import("./record-texts.ts"),
});

export class RecordClasses {
  readonly #headers: Sources["headers"];
  readonly #made: Map<string, StructType> = new Map();
  #texts: RecordTexts | undefined;

  constructor(headers: Sources["headers"]) {
    this.#headers = headers;
  }

  /** Returns the class of a reference: "domctl#13". */
  of(reference: string): StructType {
    let made = this.#made.get(reference);
    if (made === undefined) this.#made.set(reference, (made = this.#make(reference)));
    return made;
  }

  #make(reference: string): StructType {
    const { text, nested } = (this.#texts ??= this.#openTexts()).of(reference);
    const compile = new Function(
      "runtime",
      "records",
      `"use strict"; const { ${Object.keys(runtime).join(", ")} } = runtime; return ${text}`,
    );
    return compile(runtime, this.#nested(nested)) as StructType;
  }

  #openTexts(): RecordTexts {
    return new (later.texts().RecordTexts)((header) => this.#data(header).records);
  }

  #data(header: string): HeaderData {
    const load = this.#headers[header];
    if (load === undefined) throw new RangeError(`there is no header ${header}`);
    return loading(load);
  }

  /** Returns an object with the nested records' classes, each made at its first use. */
  #nested(nested: Nested): object {
    const loaders: Record<string, () => StructType> = {};
    for (let index = 0; index < nested.length; index += 2) {
      const reference = nested[index + 1] ?? "";
      loaders[nested[index] ?? ""] = () => this.of(reference);
    }
    return lazyRecords(loaders);
  }
}
