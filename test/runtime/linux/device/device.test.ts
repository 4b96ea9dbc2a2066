import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test("the first device that exists is opened", () => {
  using device = new Device(["/nonexistent/device", "/dev/null", "/dev/zero"]);
  expect(device.path).toBe("/dev/null");
});

test("a device that is missing under every path is an error that names them all", () => {
  const error = thrown(() => new Device(["/nonexistent/one", "/nonexistent/two"]));
  expect(error).toBeInstanceOf(XenUnavailableError);
  expect(error).toMatchObject({ code: "ENOENT", operation: "open /nonexistent/two" });
  expect(String(error)).toContain("/nonexistent/one or /nonexistent/two");
});

test("another path is tried only where the first is missing, not where it is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-"));
  try {
    writeFileSync(join(folder, "file"), "");
    // ENOTDIR: the path is wrong, but not for want of a device.
    expect(thrown(() => new Device([join(folder, "file", "device"), "/dev/null"]))).toMatchObject({ code: "ENOTDIR" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("disposal closes the descriptor once, and its number cannot be read afterwards", () => {
  const before = openFiles();
  const device = new Device(["/dev/null"]);
  expect(openedSince(before)).toEqual(["/dev/null"]);
  device[Symbol.dispose]();
  device[Symbol.dispose]();
  expect(openedSince(before)).toEqual([]);
  expect(() => device.fd).toThrow(ReferenceError);
});

test("a descriptor that somebody else has closed is reported, with its error number", () => {
  const device = new Device(["/dev/null"]);
  expect(close(device.fd)).toBe(0);
  expect(thrown(() => device[Symbol.dispose]())).toMatchObject({ code: "EBADF", operation: "close /dev/null" });
  expect(thrown(() => device[Symbol.dispose]())).toBeUndefined();
  expect(thrown(() => device.fd)).toBeInstanceOf(ReferenceError);
});

test("a device that is forgotten is closed when it is collected", async () => {
  const before = openFiles();
  for (let round = 0; round < 50; round++) forget();
  await untilCollected(() => openedSince(before).length < 10);
  expect(openedSince(before).length).toBeLessThan(10);
});
