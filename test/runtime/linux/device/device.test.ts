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
