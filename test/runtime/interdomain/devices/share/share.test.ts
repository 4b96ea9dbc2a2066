import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileNode, type FileSystem, FileSystemError, Share } from "../../../../../src/devices.ts";
import type { XenbusNodesInput } from "../../../../../src/devices.ts";
import type { XenError } from "../../../../../src/index.ts";
import { Answer, message, T, u16, u32, u64 } from "./client.ts";
import { Driver, Machine } from "./guest.ts";

/** A file system of a program's own: files by name, whose text is asked for at each read. */
function systemOf(files: Record<string, () => string | Promise<string>>): FileSystem {
  const names = Object.keys(files);
  const fileOf = (name: string): FileNode => ({
    attributes: () => ({ kind: "file", inode: names.indexOf(name) + 2, size: 4096 }),
    open: () => ({
      read: async (into, position) => {
        const bytes = new TextEncoder().encode(await files[name]?.()).subarray(position, position + into.length);
        into.set(bytes);
        return bytes.length;
      },
    }),
  });
  return {
    root: () => ({
      attributes: () => ({ kind: "directory", inode: 1 }),
      list: () => names.map((name) => ({ name, kind: "file", inode: names.indexOf(name) + 2 })),
      lookup: (name) => {
        if (!names.includes(name)) throw new FileSystemError("ENOENT");
        return fileOf(name);
      },
    }),
  };
}

const descriptors = (): number => [...new Bun.Glob("*").scanSync({ cwd: "/proc/self/fd", onlyFiles: false })].length;

describe("a share that the program serves", () => {
  test("carries the files of a folder over two rings, and goes with its device", async () => {
    const root = mkdtempSync(join(tmpdir(), "xen-ts-share-"));
    using _ = { [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
    const bytes = crypto.getRandomValues(new Uint8Array(100_000));
    writeFileSync(join(root, "file"), bytes);
    await using machine = new Machine();
    const served = await machine.serve(root, { tag: "data" });
    expect(await machine.store.read("device/9pfs/0/tag")).toBe("data");
    const driver = await Driver.connect(machine);
    const [one, other] = [driver.client(0), driver.client(1)];
    await one.begin(1 << 20);
    const fid = await one.open("file");
    const parts: Buffer[] = [];
    // Each answer is as long as the ring at most: half of its pages.
    for (let at = 0; at < bytes.length; at += 32_000) parts.push(await other.read(fid, at, 32_000));
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect((await other.read(fid, 0, 1 << 20)).length).toBe(32_768 - 11);
    await driver.close();
    await served.close();
    expect(await machine.store.exists("device/9pfs/0")).toBe(false);
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });

  test("has its folder open only while a guest has it", async () => {
    const before = descriptors();
    const share = Share.serve("/tmp");
    expect(descriptors()).toBe(before);
    await using machine = new Machine();
    const withMachine = descriptors();
    const attach = () => share.attach(machine.guest);
    const served = await attach();
    expect(descriptors()).toBe(withMachine + 1);
    await expect(attach()).rejects.toThrow("exists");
    await served.close();
    await served.close();
    expect(descriptors()).toBe(withMachine);
  });

  test("is a file system of the program's own, whose missing methods are refused", async () => {
    await using machine = new Machine();
    const failures: unknown[] = [];
    let count = 0;
    const system = systemOf({
      count: () => String(++count),
      broken: () => {
        throw new Error("no idea");
      },
    });
    await machine.serve(system, { onFailure: (error) => failures.push(error) });
    await using driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    expect(await client.list("")).toEqual(["broken", "count"]);
    const fid = await client.open("count");
    expect((await client.read(fid, 0, 100)).toString()).toBe("1");
    expect((await client.read(fid, 0, 100)).toString()).toBe("2");
    const broken = await client.open("broken");
    await expect(client.read(broken, 0, 100)).rejects.toThrow("EIO");
    expect(failures).toEqual([new Error("no idea")]);
    await expect(client.create("x")).rejects.toThrow("EROFS");
    await expect(client.write(fid, 0, "x")).rejects.toThrow("EBADF");
    await expect(client.ask(T.statfs, u32(0))).rejects.toThrow("ENOTSUP");
    await expect(client.walk("count/none")).rejects.toThrow(/ENOENT|ENOTDIR/);
  });

  test("tells the program of a word of its file system that is wrong, and the guest of an error", async () => {
    await using machine = new Machine();
    const failed = Promise.withResolvers<unknown>();
    const attributes = { kind: "directroy" as never, inode: 1 };
    await machine.serve({ root: () => ({ attributes: () => attributes }) }, { onFailure: failed.resolve });
    await using driver = await Driver.connect(machine);
    await expect(driver.client().begin()).rejects.toThrow("EIO");
    expect(String(await failed.promise)).toContain('did you mean "directory"?');
  });

  test("answers requests as they are done, and a flush after the request that it is about", async () => {
    await using machine = new Machine();
    const slow = Promise.withResolvers<string>();
    await machine.serve(systemOf({ slow: () => slow.promise, fast: () => "fast" }));
    await using driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    const [slowFid, fastFid] = [await client.open("slow"), await client.open("fast")];
    const read = (tag: number, fid: number) => driver.put(message(T.read, tag, [u32(fid), u64(0), u32(100)]));
    read(100, slowFid);
    driver.put(message(T.flush, 101, [u16(100)]));
    read(102, fastFid);
    driver.put(message(T.clunk, 103, [u32(slowFid)])); // while it is being read
    const tags = async () => Buffer.from(await driver.answer()).readUInt16LE(5);
    expect([await tags(), await tags()].toSorted()).toEqual([102, 103]);
    slow.resolve("slow");
    const answer = new Answer(await driver.answer());
    expect(answer.bytes(answer.u32()).toString()).toBe("slow");
    expect(await tags()).toBe(101);
  });

  test("waits for room before an answer, and for the rest of a request", async () => {
    await using machine = new Machine();
    await machine.serve(systemOf({ long: () => "x".repeat(4000) }));
    await using driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    const fid = await client.open("long");
    // 20 answers of 4,000 bytes, for a ring of 32 KiB.
    for (let tag = 200; tag < 220; tag++) driver.put(message(T.read, tag, [u32(fid), u64(0), u32(4000)]));
    const sizes: number[] = [];
    for (let index = 0; index < 20; index++) sizes.push((await driver.answer()).length);
    expect(sizes).toEqual(Array.from({ length: 20 }, () => 4011));
    for (const byte of message(T.clunk, 7, [u32(fid)])) {
      driver.put(Uint8Array.of(byte));
      await Bun.sleep(1);
    }
    expect(new Answer(await driver.answer()).type).toBe(T.clunk + 1);
  });

  test.each([
    ["no version", { version: "2" }, undefined],
    ["no ring", { "num-rings": 0 }, undefined],
    ["more rings than offered", { "num-rings": 5 }, undefined],
    ["a wrong reference", { "ring-ref1": 0xfff_fff0 }, undefined],
    ["a wrong port", { "event-channel-1": 4000 }, undefined],
    ["rings of no pages", {}, 0],
    ["rings of too many pages", {}, 10],
    ["rings of more pages than it has shared", {}, 5],
  ])("refuses a guest with %s, which may connect again", async (_, nodes, order) => {
    await using machine = new Machine();
    const errors: XenError[] = [];
    await machine.serve(systemOf({ a: () => "a" }), { onGuestError: (error) => errors.push(error) });
    const wrong = Driver.connect(machine, {
      nodes: nodes as XenbusNodesInput,
      ...(order === undefined ? {} : { order }),
    });
    await expect(wrong).rejects.toThrow(/refused/);
    expect(errors).toHaveLength(1);
    await using driver = await Driver.connect(machine, { rings: 1 });
    await driver.client().begin();
  });

  test.each([
    ["a message shorter than its header", new Uint8Array([6, 0, 0, 0, 100, 0, 0])],
    ["a message longer than the ring", new Uint8Array([0, 0, 1, 0, 100, 0, 0])],
    ["two requests of one tag", Buffer.concat([0, 0].map(() => message(T.read, 9, [u32(1), u64(0), u32(1)])))],
  ])("ends the connection of a guest that sends %s", async (_, bytes) => {
    await using machine = new Machine();
    const failed = Promise.withResolvers<XenError>();
    await machine.serve(systemOf({ never: () => new Promise(() => {}).then(() => "") }), {
      onGuestError: failed.resolve,
    });
    const driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    await client.open("never");
    driver.put(bytes);
    expect(await failed.promise).toMatchObject({ name: "XenRingError" });
    await driver.close();
    // The request that never ends holds no memory of the guest.
    await machine.share?.close();
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });

  test("ends although its file system answers no request of many", async () => {
    await using machine = new Machine();
    const served = await machine.serve(systemOf({ never: () => new Promise(() => {}).then(() => "") }));
    const driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    const fid = await client.open("never");
    for (let tag = 1000; tag < 1200; tag++) driver.put(message(T.read, tag, [u32(fid), u64(0), u32(1)]));
    await Bun.sleep(20);
    const closed = served.close();
    await driver.close();
    await closed;
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });

  test("ends the connection of a guest that breaks the ring of answers", async () => {
    await using machine = new Machine();
    const failed = Promise.withResolvers<XenError>();
    const slow = Promise.withResolvers<string>();
    await machine.serve(systemOf({ slow: () => slow.promise }), { onGuestError: failed.resolve });
    const driver = await Driver.connect(machine);
    const client = driver.client();
    await client.begin();
    const fid = await client.open("slow");
    driver.put(message(T.read, 9, [u32(fid), u64(0), u32(1)]));
    await Bun.sleep(5);
    driver.breakAnswers();
    slow.resolve("");
    expect(await failed.promise).toMatchObject({ name: "XenRingError" });
    await driver.close();
  });

  test("checks its options before a guest gets it", () => {
    expect(() => Share.serve(5 as never)).toThrow("expected a folder's path, or a file system with root()");
    expect(() => Share.serve({} as never)).toThrow("expected the file system to have root()");
    expect(() => Share.serve("/tmp", { tag: "a,b" })).toThrow("expected tag to be 1 to 128 letters");
    expect(() => Share.serve("/tmp", { maximumFiles: 0 })).toThrow("expected maximumFiles");
    expect(() => Share.serve("/tmp", { readonly: true } as never)).toThrow('did you mean "readOnly"?');
  });
});
