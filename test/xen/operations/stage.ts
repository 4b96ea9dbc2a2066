/** The things that a scene plays with: dom0's Xen, puppets, and buffers. All of it is gone when the scene ends. */

import { readFileSync } from "node:fs";
import type { AbiTable, Xen } from "../../../src/index.ts";
import {
  type HypercallBuffers,
  type HypercallPointer,
  unsafeOperations,
  type UnsafeOperations,
} from "../../../src/unsafe.ts";
import { type Answers, RecordingHypercall } from "../../conformance/coverage/recorded.ts";
import type { Checks } from "./checks.ts";
import { guestKinds, type Kind } from "../guests/index.ts";
import { Puppet, type PuppetOptions } from "../puppet/index.ts";

/** A list of numbers that Xen reads and writes. */
export interface List<Value, Element extends string> {
  readonly pointer: HypercallPointer<Element>;
  /** The numbers, as they are now. */
  readonly values: Value[];
}

export interface Bytes {
  readonly pointer: HypercallPointer<"uint8_t">;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** A puppet, and the operations that it makes. */
export interface Actor<T> {
  readonly puppet: Puppet;
  readonly domid: number;
  readonly xen: Xen<T>;
  readonly unsafe: UnsafeOperations<T>;
}

export class Stage<T = AbiTable> implements Disposable {
  readonly xen: Xen<T>;
  /** Every operation, made by dom0. */
  readonly unsafe: UnsafeOperations<T>;
  readonly isArm: boolean;
  readonly #recorder: RecordingHypercall;
  readonly #checks: Checks;
  readonly #guests: RecordingHypercall[] = [];
  readonly #resources: DisposableStack = new DisposableStack();

  constructor(xen: Xen<T>, recorder: RecordingHypercall, checks: Checks) {
    this.xen = xen;
    this.unsafe = unsafeOperations(xen);
    this.isArm = process.arch === "arm64";
    this.#recorder = recorder;
    this.#checks = checks;
  }

  /** This stage, for functions that work on every Xen. */
  get plain(): Stage {
    return this as unknown as Stage;
  }

  /** An actor, likewise. */
  plainActor(actor: Actor<T>): Actor<AbiTable> {
    return actor as unknown as Actor<AbiTable>;
  }

  /** The operations made so far, with Xen's answers, by whoever has made them. */
  takeAnswers(): Map<string, Answers> {
    const all = new Map<string, Answers>();
    for (const recorder of [this.#recorder, ...this.#guests]) {
      for (const [operation, answers] of recorder.take()) {
        all.set(operation, new Set([...(all.get(operation) ?? []), ...answers]));
      }
    }
    return all;
  }

  /** A puppet whose operations are recorded: by default PVH, and on Arm the only kind there is. */
  actor(kind: Kind = this.isArm ? "arm64" : "pvh", options: PuppetOptions = {}): Actor<T> {
    const puppet = this.#resources.use(new Puppet(this.xen as unknown as Xen, { ...options, kind }));
    const opened = puppet.open((hypercall) => {
      const { abi } = this.plain.xen;
      const recorder = new RecordingHypercall(this.#checks.before(hypercall, abi), abi);
      this.#guests.push(recorder);
      return recorder;
    });
    const xen = opened as unknown as Xen<T>;
    return { puppet, domid: puppet.domid, xen, unsafe: unsafeOperations(xen) };
  }

  /** A puppet of each kind that this machine has, one after the other. */
  *actors(): Generator<Actor<T>> {
    for (const kind of guestKinds) yield this.actor(kind);
  }

  /** The domid of a puppet that is only acted on. */
  domid(kind?: Kind, options: PuppetOptions = {}): number {
    return this.puppet(kind, options).domid;
  }

  puppet(kind: Kind = this.isArm ? "arm64" : "pvh", options: PuppetOptions = {}): Puppet {
    return this.#resources.use(new Puppet(this.xen as unknown as Xen, { ...options, kind }));
  }

  /** Disposes the resource when the scene ends. */
  readonly keep = <Resource extends Disposable>(resource: Resource): Resource => this.#resources.use(resource);

  /** Calls the action when the scene ends. */
  finally(action: () => void): void {
    this.#resources.defer(action);
  }

  /** Zeroed bytes, or those given; in dom0's memory, or in a puppet's. */
  readonly bytes = (contents: number | Uint8Array | string, buffers: HypercallBuffers = this.xen.buffers): Bytes => {
    const given = typeof contents === "number" ? new Uint8Array(contents) : Buffer.from(contents as string);
    const buffer = this.keep(buffers.allocateBytes(given.length));
    buffer.value.set(given);
    return { pointer: buffer.asHypercallPtr(), value: buffer.value };
  };

  readonly list64 = (
    values: readonly bigint[],
    buffers: HypercallBuffers = this.xen.buffers,
  ): List<bigint, "uint64_t"> => {
    const slice = new BigUint64Array(values);
    const buffer = this.keep(buffers.makeMutSlice(slice));
    return {
      pointer: buffer.asHypercallPtr(),
      get values(): bigint[] {
        buffer.update();
        return [...slice];
      },
    };
  };

  /** Text of 16-bit units, as EFI has it. */
  list16(text: string): { readonly pointer: HypercallPointer<"uint16_t"> } {
    const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    return { pointer: this.keep(this.xen.buffers.makeMutSlice(units)).asHypercallPtr() };
  }

  readonly list32 = (
    values: readonly number[],
    buffers: HypercallBuffers = this.xen.buffers,
  ): List<number, "uint32_t"> => {
    const slice = new Uint32Array(values);
    const buffer = this.keep(buffers.makeMutSlice(slice));
    return {
      pointer: buffer.asHypercallPtr(),
      get values(): number[] {
        buffer.update();
        return [...slice];
      },
    };
  };

  /** Linux's words about a file, without the last line's end. */
  file(path: string): string {
    return readFileSync(path, "utf8").trim();
  }

  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}
