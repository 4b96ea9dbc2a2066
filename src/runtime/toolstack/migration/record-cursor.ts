/** The records of a state that is restored, one after another. */

import { faultAt, type PageData, type RecordPlace, type SavedRecord, type SavedRecords } from "../saved-state/index.ts";

export class RecordCursor {
  readonly #records: SavedRecords;
  /** The record behind those that `#ahead` is at work on: it is read meanwhile. */
  #reading: ReturnType<SavedRecords["next"]> | undefined;
  /** The record behind pages: it is read and prepared while those are written. */
  #ahead: ReturnType<SavedRecords["next"]> | undefined;
  #preparing: Promise<void> = Promise.resolve();
  #offset = 0;
  /** Called with each record of pages before `next` resolves with it, one after another: mostly ahead. */
  onPages: (record: PageData & RecordPlace) => Promise<void> = () => Promise.resolve();

  constructor(records: SavedRecords) {
    this.#records = records;
  }

  /** The place of the record that was read last. */
  get offset(): number {
    return this.#offset;
  }

  /** Resolves with the next record that is to be understood. Rejects with a XenSavedStateError at the end. */
  async next(): Promise<SavedRecord> {
    for (;;) {
      const reading = this.#ahead ?? this.#read();
      this.#ahead = undefined;
      const { done, value } = await reading;
      if (done === true) throw faultAt(this.#offset, "expected another record, received the end");
      this.#offset = value.offset;
      if (value.type === "PAGE_DATA") {
        this.#ahead = this.#read();
        // An error is that of the next call, which may never come.
        this.#ahead.catch(() => {});
      }
      if (value.type !== "UNKNOWN") return value;
      if (!value.isOptional)
        throw faultAt(value.offset, `expected a record of a known type, received 0x${value.code.toString(16)}`);
    }
  }

  async #read(): ReturnType<SavedRecords["next"]> {
    const reading = this.#reading ?? this.#records.next();
    this.#reading = undefined;
    const result = await reading;
    if (result.done !== true && result.value.type === "PAGE_DATA") {
      this.#reading = this.#records.next();
      // An error is that of a later call.
      this.#reading.catch(() => {});
      this.#preparing = this.onPages(result.value);
      await this.#preparing;
    }
    return result;
  }

  /** Resolves once `onPages` is at work on no record any more. No further one is read. */
  async prepared(): Promise<void> {
    await this.#preparing.catch(() => {});
  }

  /** Reads a record of that type. */
  async expect(layer: SavedRecord["layer"], type: SavedRecord["type"]): Promise<void> {
    const record = await this.next();
    if (record.layer !== layer || record.type !== type) throw this.unexpected(record);
  }

  /** Reads the rest: records of libxl's. Rejects with a XenSavedStateError for the state of a device model. */
  async finish(): Promise<void> {
    for (;;) {
      const record = await this.next();
      if (record.layer === "libxl" && record.type === "END") return;
      throw faultAt(
        record.offset,
        `expected a guest without a device model, received ${record.type} of ${record.layer}`,
      );
    }
  }

  /** Makes the error of a record that has no place where it stands. */
  unexpected({ layer, type, offset }: SavedRecord): Error {
    return faultAt(offset, `expected a record that belongs here, received ${type} of ${layer}`);
  }
}
