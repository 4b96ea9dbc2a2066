import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { Folder } from "../../../../../src/devices.ts";
import { answerTo } from "../../../../../src/runtime/interdomain/devices/share/answers.ts";
import { Answer, Client, message, T, u16, u32, u64, u8 } from "./client.ts";

let root: string;
let folder: Folder;
let client: Awaited<ReturnType<typeof Client.of>>;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "xen-ts-hostile-"));
  writeFileSync(join(root, "file"), "text");
  folder = new Folder(root);
  client = await Client.of(folder, { maximumFiles: 50, maximumFileBytes: 1000 });
});
afterEach(() => {
  client.session.close();
  folder.close();
  rmSync(root, { recursive: true });
});

describe("the requests of a hostile guest", () => {
  test("have a limit of files, which closing some makes room under", async () => {
    const numbers: number[] = [];
    await expect(
      (async () => {
        for (;;) numbers.push(await client.walk("file"));
      })(),
    ).rejects.toThrow("EMFILE");
    expect(numbers).toHaveLength(49);
    await expect(client.ask(T.attach, u32(5000), u32(0), "", "", u32(0))).rejects.toThrow("EMFILE");
    await client.clunk(numbers.pop() ?? 0);
    await client.walk("file");
  });

  test("have a limit of a file's size", async () => {
    const file = await client.create("big");
    await client.write(file, 990, "1234567890");
    for (const position of [991, 1 << 30, 2n ** 53n, 2n ** 64n - 1n])
      await expect(client.write(file, position, "1234567890")).rejects.toThrow("EFBIG");
    const size = (bytes: bigint) =>
      client.ask(T.setattr, u32(file), u32(8), u32(0), u32(0), u32(0), u64(bytes), u64(0), u64(0), u64(0), u64(0));
    await size(1000n);
    for (const bytes of [1001n, 2n ** 63n, 2n ** 64n - 1n]) await expect(size(bytes)).rejects.toThrow("EFBIG");
    await expect(client.read(file, 2n ** 63n, 10)).rejects.toThrow("EINVAL");
    expect((await client.read(file, 0, 0xffff_ffff)).length).toBe(1000);
  });

  test("fail alone if their length, their type or their number is wrong", async () => {
    await expect(client.ask(T.getattr, u32(0))).rejects.toThrow("EINVAL");
    await expect(client.ask(T.getattr, u32(0), u64(0), u8(0))).rejects.toThrow("EINVAL");
    await expect(client.ask(T.walk, u32(0), u32(9), u16(17), ...Array.from({ length: 17 }, () => "x"))).rejects.toThrow(
      "EINVAL",
    );
    await expect(client.ask(T.walk, u32(0), u32(9), u16(1), u16(60_000))).rejects.toThrow("EINVAL");
    await expect(client.ask(T.write, u32(0), u64(0), u32(0xffff_ffff), "x")).rejects.toThrow("EINVAL");
    for (const type of [0, 1, 6, T.auth, 112, 124, 126, 255]) await expect(client.ask(type)).rejects.toThrow("ENOTSUP");
    for (const type of [T.clunk, T.statfs, T.readlink])
      await expect(client.ask(type, u32(12_345))).rejects.toThrow("EBADF");
    await expect(client.ask(T.walk, u32(0), u32(0xffff_ffff), u16(1), "none")).rejects.toThrow("ENOENT");
    await expect(client.ask(T.attach, u32(60), u32(0), "", "../..", u32(0))).rejects.toThrow("ENOENT");
  });

  test("do nothing before a version is agreed on, and a new version forgets all files", async () => {
    await client.walk("file");
    await expect(client.ask(T.version, u32(4095), "9P2000.L")).rejects.toThrow("EINVAL");
    const unknown = await client.ask(T.version, u32(8192), "9P2000.u");
    expect([unknown.u32(), unknown.text()]).toEqual([8192, "unknown"]);
    await expect(client.ask(T.attach, u32(0), u32(0), "", "", u32(0))).rejects.toThrow("EINVAL");
    const agreed = await client.ask(T.version, u32(0xffff_ffff), "9P2000.L");
    expect([agreed.u32(), agreed.text()]).toEqual([1 << 20, "9P2000.L"]);
    expect(client.session.fids.files).toBe(0);
  });

  test("use a number for one thing at a time", async () => {
    const file = await client.open("file", 2);
    await expect(client.ask(T.lopen, u32(file), u32(0))).rejects.toThrow("EINVAL");
    await expect(client.walk("", file)).rejects.toThrow("EINVAL");
    await expect(client.ask(T.readdir, u32(file), u64(0), u32(100))).rejects.toThrow("EBADF");
    await expect(client.ask(T.xattrcreate, u32(file), "user.x", u64(1), u32(0))).rejects.toThrow("EINVAL");
    await expect(client.ask(T.lcreate, u32(file), "x", u32(0), u32(0), u32(0))).rejects.toThrow("EINVAL");
    const directory = await client.open("");
    await expect(client.read(directory, 0, 10)).rejects.toThrow("EBADF");
    await expect(client.open("", 2)).rejects.toThrow("EISDIR");
    const reader = await client.open("file", 0);
    await expect(client.write(reader, 0, "x")).rejects.toThrow("EBADF");
    const attribute = await client.walk("file");
    await client.ask(T.xattrcreate, u32(attribute), "user.x", u64(10), u32(0));
    await expect(client.write(attribute, 5, "too long for it")).rejects.toThrow("ENOSPC");
    await expect(client.clunk(attribute)).rejects.toThrow("EINVAL");
    await expect(client.ask(T.remove, u32(reader))).rejects.toThrow("ENOTSUP");
    await expect(client.clunk(reader)).rejects.toThrow("EBADF");
  });

  test("have a limit of locks", async () => {
    const file = await client.open("file", 2);
    const lock = (start: number) =>
      client.ask(T.lock, u32(file), u8(1), u32(0), u64(start * 2), u64(1), u32(start), "guest");
    for (let index = 0; index < 4096; index++) await lock(index);
    await expect(lock(5000)).rejects.toThrow("ENOLCK");
    await expect(client.ask(T.lock, u32(file), u8(9), u32(0), u64(0), u64(1), u32(0), "guest")).rejects.toThrow(
      "EINVAL",
    );
    await expect(
      client.ask(T.lock, u32(file), u8(1), u32(0), u64(2n ** 64n - 1n), u64(2), u32(0), "guest"),
    ).rejects.toThrow("EINVAL");
  });

  test("of any bytes get an answer, and leave nothing behind", async () => {
    const known = Object.values(T);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...known), fc.uint8Array({ maxLength: 60 })), { maxLength: 40 }),
        async (requests) => {
          await Promise.all(
            requests.map(async ([type, bytes], tag) => {
              // Small numbers, so that many name a file.
              for (let at = 1; at < Math.min(bytes.length, 8); at++) if (at % 4 !== 0) bytes[at] = 0;
              const answer = new Answer(await answerTo(client.session, message(type, tag, [bytes])));
              expect([7, type + 1]).toContain(answer.type);
            }),
          );
          client.session.close();
          expect(client.session.fids.files).toBe(0);
          await client.begin();
        },
      ),
      { numRuns: 60 },
    );
  });
});
