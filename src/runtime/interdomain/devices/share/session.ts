/** One guest's use of a shared file system: its numbers for files, its locks, and the size of its messages. */

import { AnswerMemory } from "./answer-memory.ts";
import { type Fid, Fids } from "./fids.ts";
import { type FileSystem, FileSystemError } from "./file-system.ts";
import type { Locks } from "./locks.ts";

/** The share that a session is of. */
export interface SharedSystem {
  readonly system: FileSystem;
  readonly readOnly: boolean;
  /** True if guests may make device nodes. */
  readonly devices: boolean;
  readonly maximumFiles: number;
  readonly maximumFileBytes: number;
  readonly locks: Locks;
  readonly counters: ShareCountersNow;
  /** Called with errors that have no code. */
  readonly onFailure: ((error: unknown) => void) | undefined;
}

/** Counts since the share was opened. */
export interface ShareCounters {
  /** Requests that were answered. */
  readonly requests: number;
  /** Bytes of files that were read. */
  readonly readBytes: number;
  /** Bytes of files that were written. */
  readonly writtenBytes: number;
  /** Requests that failed: a name that does not exist is one. */
  readonly errors: number;
}

export type ShareCountersNow = { -readonly [Name in keyof ShareCounters]: number };

/** Bytes of a message before the guest has agreed on a size. */
const FIRST_BYTES = 8192;
/** The smallest size of messages that is accepted. */
const FEWEST_BYTES = 4096;

export class Session {
  readonly share: SharedSystem;
  readonly fids: Fids;
  readonly memory: AnswerMemory = new AnswerMemory();
  readonly #mostBytes: number;
  #messageBytes = FIRST_BYTES;
  /** True once the guest and this program agree on the protocol. */
  #isAgreed = false;

  /** Makes a session with messages of at most `mostBytes` bytes. */
  constructor(share: SharedSystem, mostBytes: number) {
    this.share = share;
    this.fids = new Fids(share.maximumFiles);
    this.#mostBytes = mostBytes;
  }

  get isAgreed(): boolean {
    return this.#isAgreed;
  }

  /** Bytes of a message at most. */
  get messageBytes(): number {
    return this.#messageBytes;
  }

  /** Begins anew, as the guest asks for. Returns the size of messages from then on; throws if it is too small. */
  begin(messageBytes: number, isKnown: boolean): number {
    this.close();
    if (messageBytes < FEWEST_BYTES)
      throw new FileSystemError("EINVAL", `messages of ${messageBytes} bytes are too small`);
    this.#messageBytes = Math.min(messageBytes, this.#mostBytes);
    this.#isAgreed = isKnown;
    return this.#messageBytes;
  }

  /** Runs an action on the file of a number. */
  use<Result>(number: number, action: (fid: Fid) => Result | PromiseLike<Result>): Promise<Result> {
    return this.fids.get(number).use(action);
  }

  /** Throws EROFS unless the guest may write. */
  checkWritable(): void {
    if (this.share.readOnly) throw new FileSystemError("EROFS", "the share is read-only");
  }

  /** Lets go of all files and locks. */
  close(): void {
    this.fids.closeAll();
    this.share.locks.releaseAll(this);
  }
}
