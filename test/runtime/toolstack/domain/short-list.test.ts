/** Checks the short way to a list of domains against the long one, with a stand-in for the C library. */

import { ptr, toArrayBuffer, type Pointer } from "bun:ffi";
import { describe, expect, test } from "bun:test";
import { type Architecture, tablesOf } from "../../../../src/runtime/abi/index.ts";
import { type FewCalls, fewCalls } from "../../../../src/runtime/linux/ffi/few-calls.ts";
import { domainDecoder } from "../../../../src/runtime/toolstack/domain/domain-info.ts";
import { readDomain } from "../../../../src/runtime/toolstack/domain/short-list/records.ts";
import { shortList } from "../../../../src/runtime/toolstack/domain/short-list/short-list.ts";
import {
  type ShortListTable,
  shortListTable,
  stableNumbers,
} from "../../../../src/runtime/toolstack/domain/short-list/table.ts";
import { releases } from "../../../../src/generated/index.ts";

const architectures: readonly Architecture[] = ["x86_64", "arm64"];
const numbers = stableNumbers();
const table = tableOf("4.17", process.arch === "arm64" ? "arm64" : "x86_64");

function tableOf(release: string, architecture: Architecture): ShortListTable {
  const found = shortListTable(release, architecture);
  if (found === undefined) throw new Error(`expected a table of ${release}`);
  return found;
}

/** Returns bytes of a record as Xen fills them: small numbers, with every flag set in some record. */
function recordBytes(seed: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(new ArrayBuffer(size));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= size; at += 4) view.setUint32(at, (seed * 2654435761 + at * 40503) >>> 13, true);
  return bytes;
}

describe.each(releases.flatMap((release) => architectures.map((one) => [release, one] as const)))(
  "a short list's record of %s on %s",
  (release, architecture) => {
    test("is read as by the record's class", () => {
      const numbersOf = tableOf(release, architecture);
      const abi = tablesOf(release, architecture);
      const { XenDomctlGetdomaininfo: Record } = abi.load("domctl");
      const decode = domainDecoder(abi);
      for (let seed = 1; seed <= 200; seed++) {
        const bytes = recordBytes(seed, Record.size);
        const record = new Record(new DataView(bytes.buffer), 0);
        record.max_vcpu_id = seed % 7 === 0 ? numbersOf.noVcpu : seed;
        if (seed % 5 === 0) record.cpupool = numbersOf.noPool;
        record.tot_pages = BigInt(seed) << 33n;
        for (const name of ["max_pages", "outstanding_pages", "shr_pages", "paged_pages"] as const) record[name] = 9n;
        expect(readDomain(new DataView(bytes.buffer), 0, numbersOf)).toEqual(decode(record));
      }
    });
  },
);

interface Answers {
  readonly version?: number;
  readonly extraversion?: string;
  readonly result?: number;
  readonly domids?: readonly number[];
  /** xenstored's answer to a request for a name; undefined for none. */
  readonly store?: (path: string) => { readonly type: number; readonly payload: string } | undefined;
}

const xenbusNames = (path: string): { type: number; payload: string } =>
  path === "/local/domain/7/name"
    ? { type: numbers.error, payload: "ENOENT\0" }
    : { type: numbers.read, payload: `guest ${path.split("/")[3]}` };

/** Makes a stand-in for the C library of a dom0, which counts what is open. */
function dom0({
  version = (4 << 16) | 17,
  extraversion = ".4",
  result = 0,
  domids = [0, 3, 7],
  store = xenbusNames,
}: Answers) {
  const memory = new Map<number, Uint8Array<ArrayBuffer>>();
  const open = new Set<number>();
  let next = 10;
  const answers: number[] = [];
  const opened = (): number => {
    open.add(next);
    return next++;
  };
  const at = (address: number): DataView => {
    for (const [start, bytes] of memory) {
      if (address >= start && address < start + bytes.length) return new DataView(bytes.buffer, address - start);
    }
    throw new Error("an address outside of the mapped memory");
  };
  const calls: FewCalls = {
    open: opened,
    close: (fd) => (open.delete(fd) ? 0 : -1),
    ioctl(_fd, request, argument) {
      expect(request).toBe(numbers.ioctl);
      const view = at(argument);
      const [op, first, second] = [numbers.op, numbers.arguments, numbers.arguments + 8].map((offset) =>
        Number(view.getBigUint64(offset, true)),
      ) as [number, number, number];
      if (op === numbers.versionOp) {
        if (first === numbers.version) return version;
        new Uint8Array(at(second).buffer, at(second).byteOffset).set(new TextEncoder().encode(`${extraversion}\0`));
        return 0;
      }
      expect(op).toBe(table.sysctlOp);
      const sysctl = at(first);
      expect(sysctl.getUint32(table.command[0], true)).toBe(table.commandValue);
      expect(sysctl.getUint32(table.interfaceVersion[0], true)).toBe(table.interfaceVersionValue);
      const records = at(Number(sysctl.getBigUint64(table.buffer[0], true)));
      domids.forEach((domid, index) => {
        const start = index * table.recordBytes;
        records.setUint16(start + table.members.domain[0], domid, true);
        records.setUint32(start + table.members.max_vcpu_id[0], 1, true);
      });
      sysctl.setUint32(table.domainCount[0], domids.length, true);
      return result;
    },
    mmap(_address, length) {
      const bytes = new Uint8Array(new ArrayBuffer(length));
      memory.set(ptr(bytes), bytes);
      return ptr(bytes);
    },
    munmap: (address) => (memory.delete(address) ? 0 : -1),
    socket: opened,
    connect: () => 0,
    write(_fd, bytes, length) {
      const sent = bytes.slice(0, length);
      const view = new DataView(sent.buffer);
      for (let start = 0; start < length;) {
        const size = view.getUint32(start + numbers.messageLength, true);
        const body = start + numbers.messageBytes;
        const answer = store(new TextDecoder().decode(sent.subarray(body, body + size - 1)));
        if (answer !== undefined) {
          const message = new DataView(new ArrayBuffer(numbers.messageBytes));
          message.setUint32(numbers.messageType, answer.type, true);
          message.setUint32(numbers.messageId, view.getUint32(start + numbers.messageId, true), true);
          message.setUint32(numbers.messageLength, answer.payload.length, true);
          answers.push(...new Uint8Array(message.buffer), ...new TextEncoder().encode(answer.payload));
        }
        start = body + size;
      }
      return length;
    },
    read(_fd, into) {
      // A few bytes at a time: answers arrive in any pieces.
      const piece = answers.splice(0, 5);
      into.set(piece);
      return piece.length;
    },
    poll: () => (answers.length > 0 ? 1 : 0),
  };
  return { calls, left: () => open.size + memory.size };
}

test("a short list has every domain with its name, and gives everything back", () => {
  const { calls, left } = dom0({});
  expect(shortList(calls)?.map(({ domid, name, highestVcpu }) => ({ domid, name, highestVcpu }))).toEqual([
    { domid: 0, name: "guest 0", highestVcpu: 1 },
    { domid: 3, name: "guest 3", highestVcpu: 1 },
    { domid: 7, name: null, highestVcpu: 1 },
  ]);
  expect(left()).toBe(0);
});

test.each<[string, Answers]>([
  ["a release without tables", { version: (4 << 16) | 99 }],
  ["a development version", { extraversion: "-unstable" }],
  ["a refused hypercall", { result: -1 }],
  ["more domains than the memory holds", { domids: Array.from({ length: 128 }, (_, index) => index) }],
  ["a xenstored that does not answer", { store: () => undefined }],
  ["another error of xenstored", { store: () => ({ type: numbers.error, payload: "EACCES\0" }) }],
])("a short list is null, and gives everything back, after %s", (_, answers) => {
  const { calls, left } = dom0(answers);
  expect(shortList(calls)).toBeNull();
  expect(left()).toBe(0);
});

test("a short list is null on a machine without Xen's devices", () => {
  const { calls, left } = dom0({});
  expect(shortList({ ...calls, open: () => -1 })).toBeNull();
  expect(left()).toBe(0);
});

test.skipIf(process.platform !== "linux")("the C library's own functions are there", () => {
  const calls = fewCalls();
  expect(Object.keys(calls ?? {}).toSorted()).toEqual(Object.keys(dom0({}).calls).toSorted());
  expect(typeof toArrayBuffer(ptr(new Uint8Array(new ArrayBuffer(8))) as Pointer, 0, 8).byteLength).toBe("number");
});
