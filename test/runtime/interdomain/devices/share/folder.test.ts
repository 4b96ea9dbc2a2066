import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Folder, Share } from "../../../../../src/devices.ts";
import { locksOf } from "../../../../../src/runtime/interdomain/devices/share/locks.ts";
import { Client, T, u32, u64, u8 } from "./client.ts";

let root: string;
let folder: Folder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "xen-ts-folder-"));
  folder = new Folder(root);
});
afterEach(() => {
  folder.close();
  rmSync(root, { recursive: true });
});

const descriptors = () => [...new Bun.Glob("*").scanSync({ cwd: "/proc/self/fd", onlyFiles: false })].length;

/** Asks for a lock, and resolves with its status. */
const lock = async (client: Client, fid: number, kind: number, start: number, length: number, process = 1) =>
  (await client.ask(T.lock, u32(fid), u8(kind), u32(0), u64(start), u64(length), u32(process), "guest")).u8();

describe("a folder as a guest's file system", () => {
  test("reads what this domain wrote, and writes what this domain reads", async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(200_000));
    writeFileSync(join(root, "given"), bytes);
    const client = await Client.of(folder);
    const given = await client.open("given");
    const parts = [await client.read(given, 0, 60_000), await client.read(given, 60_000, 60_000)];
    expect(Buffer.concat(parts)).toEqual(Buffer.from(bytes.subarray(0, 120_000)));
    expect((await client.read(given, 199_990, 60_000)).length).toBe(10);
    expect((await client.read(given, 200_000, 60_000)).length).toBe(0);
    const made = await client.create("made", 2, 0o4711);
    expect(await client.write(made, 10, "hello")).toBe(5);
    await client.ask(T.fsync, u32(made), u32(0));
    expect(readFileSync(join(root, "made"), "latin1")).toBe(`${"\0".repeat(10)}hello`);
    expect(statSync(join(root, "made")).mode & 0o7777).toBe(0o4711);
    expect(client.session.share.counters).toMatchObject({ readBytes: 120_010, writtenBytes: 5, errors: 0 });
  });

  test("makes directories, links, fifos and symbolic links, renames and removes them", async () => {
    const client = await Client.of(folder);
    await client.ask(T.mkdir, u32(0), "a", u32(0o750), u32(0));
    const a = await client.walk("a");
    await client.ask(T.mkdir, u32(a), "b", u32(0o700), u32(0));
    await client.ask(T.symlink, u32(a), "s", "../x/y", u32(0));
    await client.ask(T.mknod, u32(a), "fifo", u32(0o010600), u32(0), u32(0), u32(0));
    await client.ask(T.mknod, u32(a), "plain", u32(0o100640), u32(0), u32(0), u32(0));
    await client.ask(T.link, u32(0), u32(await client.walk("a/plain")), "hard");
    expect(readlinkSync(join(root, "a/s"))).toBe("../x/y");
    expect((await client.ask(T.readlink, u32(await client.walk("a/s")))).text()).toBe("../x/y");
    expect(lstatSync(join(root, "a/fifo")).isFIFO()).toBe(true);
    expect(statSync(join(root, "hard")).nlink).toBe(2);
    expect(statSync(join(root, "a")).mode & 0o7777).toBe(0o750);
    await client.ask(T.renameat, u32(a), "plain", u32(0), "moved");
    expect(await client.list("")).toEqual(["a", "hard", "moved"]);
    await expect(client.ask(T.unlinkat, u32(0), "a", u32(0))).rejects.toThrow("EISDIR");
    await expect(client.ask(T.unlinkat, u32(0), "a", u32(0x200))).rejects.toThrow("ENOTEMPTY");
    for (const name of ["s", "fifo"]) await client.ask(T.unlinkat, u32(a), name, u32(0));
    await client.ask(T.unlinkat, u32(a), "b", u32(0x200));
    await client.ask(T.unlinkat, u32(0), "a", u32(0x200));
    expect(await client.list("")).toEqual(["hard", "moved"]);
  });

  test("has the attributes of stat, and changes them without following a link", async () => {
    writeFileSync(join(root, "file"), "12345");
    const client = await Client.of(folder);
    const file = await client.walk("file");
    const set = (fid: number, fields: number, mode: number, uid: number, gid: number, size: number, time: bigint) =>
      client.ask(
        T.setattr,
        u32(fid),
        u32(fields),
        u32(mode),
        u32(uid),
        u32(gid),
        u64(size),
        u64(time / 1_000_000_000n),
        u64(time % 1_000_000_000n),
        u64(7),
        u64(8),
      );
    await set(file, 1 | 2 | 4 | 8 | 0x10 | 0x20 | 0x80 | 0x100, 0o6755, 12, 34, 3, 1_234_567_890_123_456_789n);
    const attributes = await client.attributes(file);
    expect(attributes).toMatchObject({
      mode: 0o106755,
      uid: 12,
      gid: 34,
      size: 3n,
      links: 1n,
      modified: 7_000_000_008n,
    });
    expect(attributes.accessed).toBe(1_234_567_890_123_456_789n);
    expect(attributes.qid.path).toBe(BigInt(statSync(join(root, "file")).ino));
    await client.ask(T.symlink, u32(0), "link", "file", u32(0));
    const link = await client.walk("link");
    await set(link, 2 | 4, 0, 56, 78, 0, 0n);
    expect(lstatSync(join(root, "link"))).toMatchObject({ uid: 56, gid: 78 });
    expect(statSync(join(root, "file"))).toMatchObject({ uid: 12, gid: 34 });
    await expect(set(link, 1, 0o777, 0, 0, 0, 0n)).rejects.toThrow("ENOTSUP");
    await expect(set(link, 8, 0, 0, 0, 0, 0n)).rejects.toThrow("EINVAL");
  });

  test("lists a large directory in parts of any size, from any position, while it changes", async () => {
    const names = Array.from({ length: 500 }, (_, index) => `file-${String(index).padStart(4, "0")}`);
    for (const name of names) writeFileSync(join(root, name), "");
    const client = await Client.of(folder);
    for (const count of [64, 700, 60_000]) expect(await client.list("", count)).toEqual(names);
    const fid = await client.open("");
    const first = await client.ask(T.readdir, u32(fid), u64(0), u32(400));
    for (const name of names.slice(0, 250)) rmSync(join(root, name));
    const again = await client.ask(T.readdir, u32(fid), u64(0), u32(400));
    expect(again.u32()).toBeLessThanOrEqual(400);
    expect(first.u32()).toBeGreaterThan(0);
    await expect(client.ask(T.readdir, u32(fid), u64(0), u32(20))).rejects.toThrow("EINVAL");
  });

  test("keeps names whose bytes are not UTF-8, and refuses those that are too long", async () => {
    const client = await Client.of(folder);
    const raw = Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80]);
    await client.ask(T.mkdir, u32(0), Buffer.concat([Buffer.from([raw.length, 0]), raw]), u32(0o755), u32(0));
    const fid = await client.open("");
    const answer = await client.ask(T.readdir, u32(fid), u64(2), u32(1000));
    answer.bytes(4 + 13 + 8 + 1);
    expect(answer.bytes(answer.u16())).toEqual(raw);
    await expect(client.ask(T.mkdir, u32(0), "x".repeat(256), u32(0o755), u32(0))).rejects.toThrow("ENAMETOOLONG");
    await expect(client.walk("é".repeat(128))).rejects.toThrow("ENAMETOOLONG");
    await client.ask(T.mkdir, u32(0), "x".repeat(255), u32(0o755), u32(0));
  });

  test("has extended attributes, and says how much space there is", async () => {
    writeFileSync(join(root, "file"), "");
    const client = await Client.of(folder);
    const write = async (name: string, value: string, flags: number) => {
      const fid = await client.walk("file");
      await client.ask(T.xattrcreate, u32(fid), name, u64(value.length), u32(flags));
      if (value.length > 0) await client.write(fid, 0, value);
      await client.clunk(fid);
    };
    const read = async (name: string) => {
      const size = (await client.ask(T.xattrwalk, u32(await client.walk("file")), u32(999), name)).u64();
      const value = await client.read(999, 0, Number(size) + 10);
      await client.clunk(999);
      return value.toString();
    };
    await write("user.colour", "green", 1);
    await write("user.empty", "", 0);
    await expect(write("user.colour", "red", 1)).rejects.toThrow("EEXIST");
    await expect(write("user.other", "red", 2)).rejects.toThrow("ENODATA");
    expect(await read("user.colour")).toBe("green");
    expect(await read("user.empty")).toBe("");
    expect((await read("")).split("\0").filter((name) => name.startsWith("user."))).toEqual([
      "user.colour",
      "user.empty",
    ]);
    await write("user.colour", "", 2);
    await expect(read("user.colour")).rejects.toThrow("ENODATA");
    const fid = await client.walk("file");
    await expect(client.ask(T.xattrcreate, u32(fid), "user.big", u64(65_537), u32(0))).rejects.toThrow("E2BIG");
    const space = await client.ask(T.statfs, u32(0));
    expect(space.u32()).toBeGreaterThan(0);
    expect(space.u32()).toBeGreaterThanOrEqual(512);
    expect(space.u64()).toBeGreaterThan(0n);
  });

  test("keeps a removed file alive while the guest has it open, and every descriptor goes with its number", async () => {
    const before = descriptors();
    const client = await Client.of(folder);
    const made = await client.create("temporary");
    await client.write(made, 0, "still here");
    await client.ask(T.unlinkat, u32(0), "temporary", u32(0));
    expect((await client.read(made, 0, 100)).toString()).toBe("still here");
    for (const name of ["d1", "d2"]) await client.ask(T.mkdir, u32(0), name, u32(0o755), u32(0));
    await client.open("");
    await client.walk("d1");
    await expect(client.walk("d1/none")).rejects.toThrow("ENOENT");
    await expect(client.walk("none/none")).rejects.toThrow("ENOENT");
    expect(client.session.fids.files).toBeGreaterThan(2);
    client.session.close();
    expect(client.session.fids.files).toBe(0);
    expect(descriptors()).toBe(before);
  });

  test("has locks that two guests see, of ranges that split and end", async () => {
    writeFileSync(join(root, "file"), "");
    const locks = locksOf(folder);
    const [one, other] = [await Client.of(folder), await Client.of(folder)];
    const [fidOne, fidOther] = [await one.open("file", 2), await other.open("file", 2)];
    expect(await lock(one, fidOne, 1, 0, 100)).toBe(0);
    expect(await lock(other, fidOther, 0, 50, 1)).toBe(1);
    expect(await lock(one, fidOne, 0, 50, 1, 2)).toBe(1); // another process of the same guest
    expect(await lock(one, fidOne, 2, 40, 20)).toBe(0);
    expect(await lock(other, fidOther, 0, 40, 20)).toBe(0);
    expect(await lock(other, fidOther, 0, 60, 0)).toBe(1);
    const held = await other.ask(T.getlock, u32(fidOther), u8(1), u64(90), u64(0), u32(1), "guest");
    expect([held.u8(), held.u64(), held.u64(), held.u32(), held.text()]).toEqual([1, 60n, 40n, 1, "guest"]);
    one.session.close();
    expect(await lock(other, fidOther, 1, 0, 0)).toBe(0);
    expect(locks.size).toBe(1);
  });

  test("is read-only if the share is, for everything that would write", async () => {
    mkdirSync(join(root, "d"));
    writeFileSync(join(root, "f"), "text");
    const client = await Client.of(folder, { readOnly: true });
    const fid = await client.open("f");
    expect((await client.read(fid, 0, 10)).toString()).toBe("text");
    const refused = [
      client.open("f", 1),
      client.open("f", 2),
      client.open("f", 0o1000),
      client.create("x"),
      client.write(fid, 0, "x"),
      client.ask(T.mkdir, u32(0), "x", u32(0), u32(0)),
      client.ask(T.symlink, u32(0), "x", "y", u32(0)),
      client.ask(T.mknod, u32(0), "x", u32(0o010000), u32(0), u32(0), u32(0)),
      client.ask(T.link, u32(0), u32(fid), "x"),
      client.ask(T.renameat, u32(0), "f", u32(0), "x"),
      client.ask(T.unlinkat, u32(0), "f", u32(0)),
      client.ask(T.xattrcreate, u32(0), "user.x", u64(0), u32(0)),
      client.ask(T.setattr, u32(fid), u32(1), u32(0), u32(0), u32(0), u64(0), u64(0), u64(0), u64(0), u64(0)),
    ];
    for (const each of await Promise.allSettled(refused)) expect(each).toMatchObject({ reason: new Error("EROFS") });
  });

  test("refuses a path that is not a folder's, and use once it is closed", () => {
    writeFileSync(join(root, "f"), "");
    expect(() => Share.serve(join(root, "f"))).toThrow("expected the path of a folder");
    expect(() => Share.serve(join(root, "none"))).toThrow("ENOENT");
    folder.close();
    expect(() => folder.root()).toThrow("has been closed");
  });
});
