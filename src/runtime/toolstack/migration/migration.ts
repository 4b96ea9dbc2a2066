/**
 * The course of a migration at the sender: memory is sent while the guest runs, what it has written meanwhile is sent again,
 * and at last it suspends itself for the rest. The guest runs on one host only: see handshake.ts. Until the handover it goes
 * on here whatever fails.
 */

import { XenError, XenMigrationInDoubtError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import { AttachedDevices, type BuilderParts, messageOf, removeGuest } from "../builder/index.ts";
import { DirtyLog } from "./dirty-log.ts";
import type { GuestPages } from "./guest-pages.ts";
import { configurationText, type GuestToMove } from "./guest-to-move.ts";
import { BANNER, GO, type MessageReader, type MessageWriter, READY, REPORT, SUCCESS } from "./handshake.ts";
import type { MigrationProgress, MigrationReport } from "./moving-options.ts";
import { pagesOfGuest } from "./open-pages.ts";
import { overlapped } from "./overlap.ts";
import { StateStream } from "./state-stream.ts";
import { resumeAfter, suspendGuest } from "./suspension.ts";
import type { X86Abi } from "./x86-abi.ts";

export const OPERATION = "migrate a domain";
/** With so few pages left, the guest suspends itself: xl's number. */
const FEW_PAGES = 50;

interface Course extends SignalOptions {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly live: boolean;
  readonly maximumRounds: number;
  readonly onProgress: (progress: MigrationProgress) => void;
}

/** The place of the guest: from "given" on it may run on the other host. */
type Place = "running" | "suspended" | "given" | "gone";

export class Migration {
  readonly #parts: BuilderParts;
  readonly #abi: X86Abi;
  readonly #guest: GuestToMove;
  readonly #course: Course;
  /** Aborts if the other end fails. */
  readonly #stop: AbortController = new AbortController();
  readonly #signal: AbortSignal;
  readonly #stream: StateStream;
  readonly #start: number = performance.now();
  #place: Place = "running";
  #log: DirtyLog | undefined;
  #round = 0;
  #suspendedAt = 0;
  #isComplete = false;
  /** The guest's name, once another was written in its place. */
  #name: string | undefined;

  constructor(parts: BuilderParts, abi: X86Abi, guest: GuestToMove, course: Course) {
    this.#parts = parts;
    this.#abi = abi;
    this.#guest = guest;
    this.#course = course;
    const { signal } = course;
    this.#signal = signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
    const write = async (parts: readonly Uint8Array[]): Promise<void> => {
      for (const part of parts) {
        this.#signal.throwIfAborted();
        await orAborted(course.writer.write(part), this.#signal);
      }
    };
    this.#stream = new StateStream(write, { signal: this.#signal });
  }

  async run(): Promise<MigrationReport> {
    const { reader, writer } = this.#course;
    try {
      await this.#send();
      await this.#handOver();
    } catch (error) {
      throw await this.#failed(error);
    }
    this.#place = "gone";
    const downtimeMs = performance.now() - this.#suspendedAt;
    writer.close();
    reader.close();
    await this.#removeSource();
    const { pages, bytes } = this.#stream;
    return { rounds: this.#round, pages, bytes, downtimeMs, durationMs: performance.now() - this.#start };
  }

  /** Sends the guest's state, the last of it from the suspended guest, and waits until the other end has it all. */
  async #send(): Promise<void> {
    const { reader, live } = this.#course;
    const options = { signal: this.#signal };
    const configuration = await configurationText(this.#parts, this.#guest, options);
    await reader.expect(BANNER, this.#signal);
    const ready = this.#untilReady();
    const pages = live ? await this.#sendRunning(configuration) : undefined;
    this.#tell("suspension", 0);
    await suspendGuest(this.#parts, this.#abi, this.#guest, { ...options, operation: OPERATION });
    this.#place = "suspended";
    this.#suspendedAt = performance.now();
    await this.#sendRest(pages ?? (await this.#open(configuration)));
    this.#tell("handover", 0);
    await orAborted(ready, this.#signal);
  }

  /** Waits for the other end from the start, so that its failure ends the sending. */
  async #untilReady(): Promise<void> {
    try {
      await this.#course.reader.expect(READY);
      if (!this.#isComplete)
        throw new XenError("the other end of the migration has claimed to have the guest before it was sent", {
          operation: OPERATION,
        });
    } catch (error) {
      this.#stop.abort(error);
    }
  }

  async #open(configuration: string): Promise<GuestPages> {
    const pages = await pagesOfGuest(this.#parts, this.#abi, this.#guest, { signal: this.#signal });
    await this.#stream.writeHead(this.#parts, this.#abi, this.#guest, { configuration, pages });
    return pages;
  }

  /** Sends all pages, and then in rounds those that were written meanwhile, until few are left. */
  async #sendRunning(configuration: string): Promise<GuestPages> {
    const pages = await this.#open(configuration);
    const log = (this.#log = DirtyLog.start(this.#parts.connection, this.#guest, pages.numbers));
    await this.#sendAll(pages, log);
    for (;;) {
      const left = log.collect();
      this.#tell("memory", left);
      if (left <= FEW_PAGES || this.#round >= this.#course.maximumRounds) return pages;
      this.#round++;
      await this.#sendTaken(pages, log, left, true);
    }
  }

  async #sendAll(pages: GuestPages, log: DirtyLog | undefined): Promise<void> {
    const options = { live: log !== undefined, signal: this.#signal };
    const { totalPages } = this.#guest;
    this.#tell("memory", totalPages);
    await overlapped(
      async () => {
        this.#signal.throwIfAborted();
        return pages.next(options);
      },
      async (read) => {
        await this.#stream.writePages(read);
        log?.add(read.deferred);
        this.#tell("memory", Math.max(0, totalPages - this.#stream.pages));
      },
      { isAwaited: false },
    );
  }

  async #sendTaken(pages: GuestPages, log: DirtyLog, count: number, live: boolean): Promise<void> {
    let left = count;
    const taken = log.take();
    await overlapped(
      async () => {
        this.#signal.throwIfAborted();
        const { value: pfns } = taken.next();
        return pfns && { pfns, read: await pages.read(pfns, { live, signal: this.#signal }) };
      },
      async ({ pfns, read }) => {
        await this.#stream.writePages(read);
        log.add(read.deferred);
        this.#tell("memory", (left -= pfns.length));
      },
      { isAwaited: false },
    );
  }

  /** Sends what is left of the suspended guest. */
  async #sendRest(pages: GuestPages): Promise<void> {
    const log = this.#log;
    if (log === undefined) await this.#sendAll(pages, undefined);
    else {
      log.add(await pages.refresh({ signal: this.#signal }));
      await this.#sendTaken(pages, log, log.collect(), false);
    }
    this.#tell("state", 0);
    // The other end may be faster than this end's own next step.
    this.#isComplete = true;
    await this.#stream.writeTail(this.#parts, this.#guest, pages);
  }

  /** Hands the guest over, and waits for the report. */
  async #handOver(): Promise<void> {
    const { reader, writer, signal } = this.#course;
    await this.#rename(`${(await this.#nameNow()) ?? `domain-${this.#guest.domid}`}--migratedaway`);
    this.#signal.throwIfAborted();
    this.#place = "given";
    await orAborted(writer.say(GO), signal);
    await reader.expect(REPORT, signal);
    if ((await reader.byte(signal)) === SUCCESS) return;
    await reader.expect(GO, signal);
    // The other end has given it back.
    this.#place = "suspended";
    throw new XenError(
      `the other end of the migration has received domain ${this.#guest.domid} and could not let it run: it goes on here`,
      { operation: OPERATION },
    );
  }

  /** Lets the guest go on here, unless it may run there. Resolves with the error. */
  async #failed(error: unknown): Promise<unknown> {
    const { reader, writer } = this.#course;
    writer.abandon(error);
    reader.close(error);
    const { domid } = this.#guest;
    if (this.#place === "given")
      return new XenMigrationInDoubtError(
        `domain ${domid} was given away, and the other end has not said if it runs there: ${messageOf(error)}. ` +
          "It stays suspended here. Look at the other host: if the guest runs there, destroy the domain; if not, resume it",
        { operation: OPERATION, domid, cause: error },
      );
    this.#log?.stop();
    try {
      await this.#nameBack();
      if (this.#place === "suspended")
        await resumeAfter(error, this.#parts, this.#abi, { domid, operation: OPERATION });
    } catch (second) {
      return second;
    }
    return error;
  }

  async #removeSource(): Promise<void> {
    const { store, userDataFolder, domain } = this.#parts;
    const { domid, uuid } = this.#guest;
    const devices = new AttachedDevices(store);
    try {
      await removeGuest({ domain: domain(domid), store, uuid, devices, userDataFolder });
    } catch (cause) {
      throw new XenError(
        `domain ${domid} runs on the other host, and could not be removed here: ${messageOf(cause)}. Destroy it`,
        { operation: OPERATION, cause },
      );
    }
  }

  #nameNow(): Promise<string | null> {
    return this.#parts.store().tryRead(`/local/domain/${this.#guest.domid}/name`, { signal: this.#signal });
  }

  /** Writes a name, as xl does: so that nobody takes the suspended domain for the guest, and on one host both have a name. */
  async #rename(name: string): Promise<void> {
    const before = await this.#nameNow();
    if (before === null) return;
    this.#name = before;
    await this.#parts.store().write(`/local/domain/${this.#guest.domid}/name`, name);
  }

  async #nameBack(): Promise<void> {
    if (this.#name === undefined) return;
    await this.#parts.store().write(`/local/domain/${this.#guest.domid}/name`, this.#name);
  }

  #tell(step: MigrationProgress["step"], dirtyPages: number): void {
    const { totalPages } = this.#guest;
    this.#course.onProgress({ step, round: this.#round, pages: this.#stream.pages, dirtyPages, totalPages });
  }
}
