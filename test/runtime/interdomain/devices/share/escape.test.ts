import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Folder } from "../../../../../src/devices.ts";
import { Client, T, u16, u32, u64 } from "./client.ts";

let above: string;
let root: string;
let folder: Folder;
let client: Awaited<ReturnType<typeof Client.of>>;
beforeEach(async () => {
  above = mkdtempSync(join(tmpdir(), "xen-ts-escape-"));
  root = join(above, "root");
  mkdirSync(root);
  writeFileSync(join(above, "secret"), "secret");
  folder = new Folder(root);
  client = await Client.of(folder);
});
afterEach(() => {
  client.session.close();
  folder.close();
  rmSync(above, { recursive: true });
});

/** Every request that takes a name in a directory. */
const named = (directory: number, name: string) => [
  client.ask(T.walk, u32(directory), u32(77), u16(1), name),
  client.ask(T.lcreate, u32(directory), name, u32(2), u32(0o644), u32(0)),
  client.ask(T.mkdir, u32(directory), name, u32(0o755), u32(0)),
  client.ask(T.symlink, u32(directory), name, "x", u32(0)),
  client.ask(T.mknod, u32(directory), name, u32(0o010644), u32(0), u32(0), u32(0)),
  client.ask(T.link, u32(directory), u32(0), name),
  client.ask(T.renameat, u32(directory), name, u32(directory), "ours"),
  client.ask(T.renameat, u32(directory), "ours", u32(directory), name),
  client.ask(T.unlinkat, u32(directory), name, u32(0)),
  client.ask(T.unlinkat, u32(directory), name, u32(0x200)),
];

describe("a guest with a shared folder", () => {
  test.each(["..", ".", "", "../secret", "a/../../secret", "/etc/passwd", "a/b"])(
    "never leaves it by the name %j",
    async (name) => {
      for (const outcome of await Promise.allSettled(named(0, name)))
        expect(outcome).toMatchObject({ status: "rejected", reason: new Error("EINVAL") });
      await expect(client.ask(T.mkdir, u32(0), "nul\0", u32(0o755), u32(0))).rejects.toThrow("EINVAL");
      expect(await client.list("")).toEqual([]);
    },
  );

  test("never follows a symbolic link, in the middle of a walk or at its end", async () => {
    symlinkSync(above, join(root, "up"));
    symlinkSync(join(above, "secret"), join(root, "leak"));
    await expect(client.walk("up/secret")).rejects.toThrow(/ENOTDIR|ENOENT/);
    const leak = await client.walk("leak");
    for (const flags of [0, 1, 2, 0o1000])
      await expect(client.ask(T.lopen, u32(leak), u32(flags))).rejects.toThrow("ELOOP");
    await expect(client.create("leak", 2)).rejects.toThrow("EEXIST");
    await expect(
      client.ask(T.setattr, u32(leak), u32(8), u32(0), u32(0), u32(0), u64(0), u64(0), u64(0), u64(0), u64(0)),
    ).rejects.toThrow();
    for (const request of [T.mkdir, T.symlink]) {
      const up = await client.walk("up");
      const fields = request === T.mkdir ? [u32(0o755)] : ["x"];
      await expect(client.ask(request, u32(up), "made", ...fields, u32(0))).rejects.toThrow("ENOTDIR");
    }
    await expect(client.list("up")).rejects.toThrow(/ENOTDIR|EOPNOTSUPP|ENXIO|ELOOP/);
    // A link to the link is one more link, not a link to the file.
    await client.ask(T.link, u32(0), u32(leak), "again");
    await expect(client.open("again")).rejects.toThrow("ELOOP");
    expect(readFileSync(join(above, "secret"), "utf8")).toBe("secret");
  });

  test("never gets out while another program swaps a directory and a link to the outside", async () => {
    mkdirSync(join(root, "d"));
    writeFileSync(join(root, "d/secret"), "ours");
    writeFileSync(join(root, "plain"), "ours");
    const seen = new Set<string>();
    for (let round = 0; round < 200; round++) {
      const walks = [client.walk("d/secret"), client.walk("d/secret")];
      renameSync(join(root, "d"), join(root, "moved"));
      symlinkSync(above, join(root, "d"));
      for (const walk of await Promise.allSettled([...walks, client.walk("d/secret")])) {
        if (walk.status === "rejected") continue;
        await client.ask(T.lopen, u32(walk.value), u32(0));
        seen.add((await client.read(walk.value, 0, 100)).toString());
        await client.clunk(walk.value);
      }
      // The file that a number refers to stays, although its name now leads elsewhere.
      const plain = await client.walk("plain");
      renameSync(join(root, "plain"), join(root, "kept"));
      symlinkSync(join(above, "secret"), join(root, "plain"));
      await client.ask(T.lopen, u32(plain), u32(0));
      seen.add((await client.read(plain, 0, 100)).toString());
      await client.clunk(plain);
      unlinkSync(join(root, "d"));
      unlinkSync(join(root, "plain"));
      renameSync(join(root, "moved"), join(root, "d"));
      renameSync(join(root, "kept"), join(root, "plain"));
    }
    expect([...seen]).toEqual(["ours"]);
  });

  test("has no way up from a directory that was moved out of the folder", async () => {
    mkdirSync(join(root, "d"));
    const d = await client.walk("d");
    renameSync(join(root, "d"), join(above, "outside"));
    await expect(client.ask(T.walk, u32(d), u32(99), u16(1), "..")).rejects.toThrow("EINVAL");
    await expect(client.ask(T.walk, u32(d), u32(99), u16(2), "..", "secret")).rejects.toThrow("EINVAL");
  });

  test("opens no fifo, socket or device of this domain, and makes no device unless the share takes them", async () => {
    await client.ask(T.mknod, u32(0), "fifo", u32(0o010644), u32(0), u32(0), u32(0));
    await client.ask(T.mknod, u32(0), "socket", u32(0o140644), u32(0), u32(0), u32(0));
    for (const name of ["fifo", "socket"]) await expect(client.open(name)).rejects.toThrow("ENXIO");
    await expect(client.create("fifo")).rejects.toThrow("EEXIST");
    for (const mode of [0o020644, 0o060644])
      await expect(client.ask(T.mknod, u32(0), "null", u32(mode), u32(1), u32(3), u32(0))).rejects.toThrow("EPERM");
    const permitted = await Client.of(folder, { devices: true });
    await permitted.ask(T.mknod, u32(0), "null", u32(0o020644), u32(1), u32(3), u32(0));
    expect((await permitted.attributes(await permitted.walk("null"))).device).toBe(0x103n);
    await expect(permitted.open("null", 2)).rejects.toThrow("ENXIO");
    permitted.session.close();
  });
});
