import { describe, expect, test } from "bun:test";
import { closeSync, mkdtempSync, openSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Device } from "../../../../src/runtime/linux/device/index.ts";
import { XenUnavailableError } from "../../../../src/runtime/base/errors/index.ts";
import { close } from "../../../../src/runtime/linux/ffi/index.ts";
import { untilCollected } from "../../collected.ts";
import { openedSince, openFiles } from "../../process-state.ts";

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

function forget(): void {
  void new Device(["/dev/null"]);
}

test("Device opens the first path that exists", () => {
  using device = new Device(["/nonexistent/device", "/dev/null", "/dev/zero"]);
  expect(device.path).toBe("/dev/null");
});

test("Device throws an error that names all paths if none exists", () => {
  const error = thrown(() => new Device(["/nonexistent/one", "/nonexistent/two"]));
  expect(error).toBeInstanceOf(XenUnavailableError);
  expect(error).toMatchObject({ code: "ENOENT", operation: "open /nonexistent/two" });
  expect(String(error)).toContain("/nonexistent/one or /nonexistent/two");
});

test("Device tries the next path only if the first is missing, not if it is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-"));
  try {
    writeFileSync(join(folder, "file"), "");
    // ENOTDIR: a wrong path, but not a missing device.
    expect(thrown(() => new Device([join(folder, "file", "device"), "/dev/null"]))).toMatchObject({ code: "ENOTDIR" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("disposing a Device closes the descriptor once, and its number cannot be read afterwards", () => {
  const before = openFiles();
  const device = new Device(["/dev/null"]);
  expect(openedSince(before)).toEqual(["/dev/null"]);
  device[Symbol.dispose]();
  device[Symbol.dispose]();
  expect(openedSince(before)).toEqual([]);
  expect(() => device.fd).toThrow(ReferenceError);
});

test("disposing a Device whose descriptor was closed elsewhere throws the error number", () => {
  const device = new Device(["/dev/null"]);
  expect(close(device.fd)).toBe(0);
  expect(thrown(() => device[Symbol.dispose]())).toMatchObject({ code: "EBADF", operation: "close /dev/null" });
  expect(thrown(() => device[Symbol.dispose]())).toBeUndefined();
  expect(thrown(() => device.fd)).toBeInstanceOf(ReferenceError);
});

test("a forgotten Device is closed when it is collected", async () => {
  const before = openFiles();
  for (let round = 0; round < 50; round++) forget();
  await untilCollected(() => openedSince(before).length < 10);
  expect(openedSince(before).length).toBeLessThan(10);
});

const fileAt = (fd: number): string => readlinkSync(`/proc/self/fd/${fd}`);

/** Closes a descriptor, and opens another file with its number. */
function reuse(fd: number, path: string): number {
  closeSync(fd);
  const reused = openSync(path, "r");
  expect(reused).toBe(fd);
  return reused;
}

describe("a descriptor that others have closed, and whose number is another file's by now,", () => {
  test("is not closed with its device", () => {
    const device = new Device(["/dev/null"]);
    const reused = reuse(device.fd, "/dev/zero");
    expect(device.isOpen).toBeFalse();
    expect(thrown(() => device[Symbol.dispose]())).toMatchObject({ code: "EBADF", operation: "close /dev/null" });
    expect(fileAt(reused)).toBe("/dev/zero");
    closeSync(reused);
  });

  test("is left to the device that has it now", () => {
    const first = new Device(["/dev/null"]);
    const { fd } = first;
    closeSync(fd);
    using second = new Device(["/dev/null"]);
    expect(second.fd).toBe(fd);
    expect(() => first.fd).toThrow(ReferenceError);
    first[Symbol.dispose]();
    expect(second.isOpen).toBeTrue();
  });

  test("is not closed when its device is collected", async () => {
    const reused: number[] = [];
    const forgetReused = (): void => void reused.push(reuse(new Device(["/dev/null"]).fd, "/dev/zero"));
    for (let round = 0; round < 20; round++) forgetReused();
    const before = openFiles();
    for (let round = 0; round < 20; round++) forget();
    await untilCollected(() => openedSince(before).length < 5);
    expect(reused.map(fileAt)).toEqual(reused.map(() => "/dev/zero"));
    for (const fd of reused) closeSync(fd);
  });
});

test("a descriptor is taken over by one device at a time", () => {
  const fd = openSync("/dev/null", "r");
  const device = new Device({ fd, path: "/dev/null" });
  expect(() => new Device({ fd, path: "/dev/null" })).toThrow(
    new TypeError(`expected a descriptor that no object has taken over, received ${fd}, which one has`),
  );
  device.release();
  expect(fileAt(fd)).toBe("/dev/null");
  using again = new Device({ fd, path: "/dev/null" });
  expect(again.fd).toBe(fd);
});

/** A user of root's number in namespaces of its own may mount, but not make devices. */
const NODEV = 'touch "$1" && mount --bind /dev/null "$1" && mount -o remount,bind,nodev "$1" && shift && exec "$@"';
const mayMount = Bun.spawnSync(["unshare", "-rm", "true"]).success;

test.skipIf(!mayMount)("Device says to root, on a file system without devices, that it is one", () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-nodev-"));
  try {
    const path = join(folder, "privcmd");
    const source = JSON.stringify(join(import.meta.dir, "../../../../src/runtime/linux/device/device.ts"));
    const program = `
      const { Device } = await import(${source});
      try { new Device([${JSON.stringify(path)}]); } catch (error) { console.log(error.name, error.message); }`;
    const { stdout, stderr } = Bun.spawnSync([
      "unshare",
      "-rm",
      "sh",
      "-c",
      NODEV,
      "sh",
      path,
      process.execPath,
      "-e",
      program,
    ]);
    const said = stdout.toString();
    expect(stderr.toString()).toBe("");
    expect(said).toContain("XenPermissionError");
    expect(said).toContain(`${folder} may be mounted nodev (see findmnt -T ${path})`);
    expect(said).not.toContain("Run as root");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
