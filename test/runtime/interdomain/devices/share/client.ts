/** A client of 9P2000.L for tests: requests as numbers and text, answers as readers of their fields. */

import { constants } from "node:os";
import type { FileSystem } from "../../../../../src/devices.ts";
import type { ShareLimits } from "../../../../../src/runtime/interdomain/devices/index.ts";
import { answerTo } from "../../../../../src/runtime/interdomain/devices/share/answers.ts";
import { Session } from "../../../../../src/runtime/interdomain/devices/share/session.ts";
import { sharedSystem } from "../../../../../src/runtime/interdomain/devices/share/share-back-end.ts";

/** The types of requests, from the protocol's own description. */
export const T = {
  statfs: 8,
  lopen: 12,
  lcreate: 14,
  symlink: 16,
  mknod: 18,
  readlink: 22,
  getattr: 24,
  setattr: 26,
  xattrwalk: 30,
  xattrcreate: 32,
  readdir: 40,
  fsync: 50,
  lock: 52,
  getlock: 54,
  link: 70,
  mkdir: 72,
  renameat: 74,
  unlinkat: 76,
  version: 100,
  auth: 102,
  attach: 104,
  flush: 108,
  walk: 110,
  read: 116,
  write: 118,
  clunk: 120,
  remove: 122,
} as const;

/** A field: a number of so many bytes, text, or bytes as they are. */
export type Field = readonly [bytes: 1 | 2 | 4 | 8, value: number | bigint] | string | Uint8Array;

export const u8 = (value: number): Field => [1, value];
export const u16 = (value: number): Field => [2, value];
export const u32 = (value: number): Field => [4, value];
export const u64 = (value: number | bigint): Field => [8, value];

/** Makes a message. */
export function message(type: number, tag: number, fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const parts = fields.map((field) => {
    if (field instanceof Uint8Array) return Buffer.from(field);
    if (typeof field === "string") {
      const text = Buffer.from(field);
      return Buffer.concat([Buffer.from(Uint16Array.of(text.length).buffer), text]);
    }
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(field[1])));
    return bytes.subarray(0, field[0]);
  });
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(7);
  header.writeUInt32LE(7 + body.length, 0);
  header.writeUInt8(type, 4);
  header.writeUInt16LE(tag, 5);
  return new Uint8Array(Buffer.concat([header, body]));
}

/** The fields of an answer. */
export class Answer {
  readonly #bytes: Buffer;
  #at = 7;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
  }

  get type(): number {
    return this.#bytes.readUInt8(4);
  }

  u8(): number {
    return this.#bytes.readUInt8(this.#skip(1));
  }

  u16(): number {
    return this.#bytes.readUInt16LE(this.#skip(2));
  }

  u32(): number {
    return this.#bytes.readUInt32LE(this.#skip(4));
  }

  u64(): bigint {
    return this.#bytes.readBigUInt64LE(this.#skip(8));
  }

  text(): string {
    return this.bytes(this.u16()).toString();
  }

  bytes(length: number): Buffer {
    const at = this.#skip(length);
    return this.#bytes.subarray(at, at + length);
  }

  get rest(): number {
    return this.#bytes.length - this.#at;
  }

  #skip(length: number): number {
    const at = this.#at;
    this.#at += length;
    return at;
  }
}

export interface GuestAttributes {
  readonly qid: { readonly type: number; readonly version: number; readonly path: bigint };
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly links: bigint;
  readonly device: bigint;
  readonly size: bigint;
  readonly accessed: bigint;
  readonly modified: bigint;
}

/** The error of an answer, by its name: "ENOENT". */
export class GuestError extends Error {}

export class Client {
  readonly #send: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
  #tag = 0;
  #fid = 0;

  constructor(send: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>) {
    this.#send = send;
  }

  /** A client of a file system, without rings between. */
  static async of(system: FileSystem, limits: ShareLimits = {}): Promise<Client & { session: Session }> {
    const session = new Session(sharedSystem(system, limits), 1 << 20);
    const client = new Client((bytes) => answerTo(session, bytes));
    await client.begin();
    return Object.assign(client, { session });
  }

  async begin(messageBytes: number = 65_536): Promise<void> {
    await this.ask(T.version, u32(messageBytes), "9P2000.L");
    await this.ask(T.attach, u32(0), u32(0xffff_ffff), "root", "/", u32(0));
  }

  /** Sends a request, and resolves with its answer. Rejects with a GuestError for an Rlerror. */
  async ask(type: number, ...fields: Field[]): Promise<Answer> {
    const answer = new Answer(await this.#send(message(type, this.#tag++ & 0xffff, fields)));
    if (answer.type === 7) {
      const number = answer.u32();
      const [name] = Object.entries(constants.errno).find(([, value]) => value === number) ?? [];
      throw new GuestError(name ?? String(number));
    }
    return answer;
  }

  /** Walks from a number, and returns the new one. */
  async walk(path: string, from: number = 0): Promise<number> {
    const names = path === "" ? [] : path.split("/");
    const fid = ++this.#fid;
    const answer = await this.ask(T.walk, u32(from), u32(fid), u16(names.length), ...names);
    if (answer.u16() < names.length) throw new GuestError("ENOENT");
    return fid;
  }

  async open(path: string, flags: number = 0): Promise<number> {
    const fid = await this.walk(path);
    await this.ask(T.lopen, u32(fid), u32(flags));
    return fid;
  }

  /** Makes a file in the root and opens it. */
  async create(name: string, flags: number = 2, mode: number = 0o644): Promise<number> {
    const fid = await this.walk("");
    await this.ask(T.lcreate, u32(fid), name, u32(flags), u32(mode), u32(0));
    return fid;
  }

  async read(fid: number, position: number | bigint, count: number): Promise<Buffer> {
    const answer = await this.ask(T.read, u32(fid), u64(position), u32(count));
    return answer.bytes(answer.u32());
  }

  async write(fid: number, position: number | bigint, bytes: Uint8Array | string): Promise<number> {
    const data = Buffer.from(bytes as string);
    return (await this.ask(T.write, u32(fid), u64(position), u32(data.length), data)).u32();
  }

  async clunk(fid: number): Promise<void> {
    await this.ask(T.clunk, u32(fid));
  }

  /** Reads the attributes of a file. */
  async attributes(fid: number): Promise<GuestAttributes> {
    const answer = await this.ask(T.getattr, u32(fid), u64(0x7ff));
    answer.u64();
    const qid = { type: answer.u8(), version: answer.u32(), path: answer.u64() };
    const [mode, uid, gid] = [answer.u32(), answer.u32(), answer.u32()];
    const [links, device, size] = [answer.u64(), answer.u64(), answer.u64()];
    answer.bytes(16);
    const time = (): bigint => answer.u64() * 1_000_000_000n + answer.u64();
    return { qid, mode, uid, gid, links, device, size, accessed: time(), modified: time() };
  }

  /** Reads a directory, so many bytes at a time. */
  async list(path: string, count: number = 8192): Promise<string[]> {
    const fid = await this.open(path);
    const names: string[] = [];
    for (let position = 0n; ;) {
      const answer = await this.ask(T.readdir, u32(fid), u64(position), u32(count));
      if (answer.u32() === 0) break;
      while (answer.rest > 0) {
        answer.bytes(13);
        position = answer.u64();
        answer.u8();
        names.push(answer.text());
      }
    }
    await this.clunk(fid);
    return names.filter((name) => name !== "." && name !== "..").toSorted();
  }
}
