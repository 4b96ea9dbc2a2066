/**
 * Linux's asynchronous polls (io_submit of IOCB_CMD_POLL): the kernel writes to an eventfd once a descriptor is readable.
 * The C library has no functions for them. A failure comes back as −errno.
 */

import { dlopen } from "bun:ffi";
import { checkAddress, checkDescriptor } from "../../base/checks.ts";
import { errno, libcName } from "./libc.ts";
import { POLLIN } from "./linux.ts";

/** Numbers of io_setup, io_destroy, io_getevents and io_submit. */
const [IO_SETUP, IO_DESTROY, IO_GETEVENTS, IO_SUBMIT] = process.arch === "arm64" ? [0, 1, 4, 2] : [206, 207, 208, 209];
/** Bytes and offsets of struct iocb (linux/aio_abi.h). */
const IOCB_BYTES = 64;
const OPCODE_AT = 16;
const DESCRIPTOR_AT = 20;
const EVENTS_AT = 24;
const FLAGS_AT = 56;
const EVENTFD_AT = 60;
const IOCB_CMD_POLL = 5;
const IOCB_FLAG_RESFD = 1;
/** Places in the page: the context, the list of one iocb, the iocb, and the one event that is taken. */
const LIST_AT = 8;
const IOCB_AT = 64;
const RESULT_AT: number = IOCB_AT + IOCB_BYTES;

interface Functions {
  syscall(number: number, one: number, two: number, three: number, four: number, five: number): number;
}

let functions: Functions | undefined;

/** Loaded at its first use, since each function of the C library makes every start longer. */
function load(): Functions {
  functions ??= dlopen(libcName, {
    syscall: { args: ["i64", "u64", "u64", "u64", "u64", "u64"], returns: "i32" },
  }).symbols as unknown as Functions;
  return functions;
}

/** Polls of one descriptor, one at a time. The memory is the caller's, and stays until `end`. */
export class AsyncPoll {
  readonly #address: number;
  readonly #context: number;

  private constructor(address: number, context: number) {
    this.#address = address;
    this.#context = context;
  }

  /**
   * Prepares polls of a descriptor that are told of by an eventfd. `address` is that of a zeroed page, `view` its bytes.
   * Returns −errno if the kernel has no such polls, or too many.
   */
  static open(fd: number, eventFd: number, address: number, view: DataView<ArrayBuffer>): AsyncPoll | number {
    checkDescriptor(fd);
    checkDescriptor(eventFd);
    checkAddress(address);
    if (libcName === "") return -1;
    if (load().syscall(IO_SETUP, 1, address, 0, 0, 0) === -1) return -errno();
    view.setBigUint64(LIST_AT, BigInt(address + IOCB_AT), true);
    view.setUint16(IOCB_AT + OPCODE_AT, IOCB_CMD_POLL, true);
    view.setUint32(IOCB_AT + DESCRIPTOR_AT, fd, true);
    view.setBigUint64(IOCB_AT + EVENTS_AT, BigInt(POLLIN), true);
    view.setUint32(IOCB_AT + FLAGS_AT, IOCB_FLAG_RESFD, true);
    view.setUint32(IOCB_AT + EVENTFD_AT, eventFd, true);
    return new AsyncPoll(address, Number(view.getBigUint64(0, true)));
  }

  /** Begins a poll. Returns 1, or −errno. */
  begin(): number {
    const result = load().syscall(IO_SUBMIT, this.#context, 1, this.#address + LIST_AT, 0, 0);
    return result === -1 ? -errno() : result;
  }

  /** Takes the event of a poll that has ended, which makes room for another one. Returns 0 if none has ended. */
  take(): number {
    const result = load().syscall(IO_GETEVENTS, this.#context, 0, 1, this.#address + RESULT_AT, 0);
    return result === -1 ? -errno() : result;
  }

  /** Ends a poll that is under way, and all further ones. */
  end(): void {
    load().syscall(IO_DESTROY, this.#context, 0, 0, 0, 0);
  }
}
