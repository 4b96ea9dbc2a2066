import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import {
  close,
  fileOf,
  ioctl,
  madvise,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MADV_DONTFORK,
  mappedBuffer,
  mmap,
  munmap,
  O_CLOEXEC,
  O_RDWR,
  open,
  pageSize,
  PROT_READ,
  PROT_WRITE,
} from "../../../../src/runtime/linux/ffi/index.ts";
import { isKeptFromChildren, openedSince, openFiles } from "../../process-state.ts";

const { EBADF, EINVAL, ENOENT, ENOMEM, ENOTTY } = constants.errno;
const untyped = (value: unknown): never => value as never;
const mapPage = (): number => mmap(pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);

describe("a system call that fails", () => {
  test("returns the kernel's own error number, negative", () => {
    const address = mapPage();
    expect(open("/nonexistent/device", O_RDWR)).toBe(-ENOENT);
    expect(close(0x7fff_ffff)).toBe(-EBADF);
    expect(ioctl(0x7fff_ffff, 0x305000, address)).toBe(-EBADF);
    expect(munmap(address + 1, pageSize)).toBe(-EINVAL);
    expect(madvise(address, pageSize, 12345)).toBe(-EINVAL);
    expect(munmap(address, pageSize)).toBe(0);
  });

  test("distinguishes mmap's MAP_FAILED from an address", () => {
    expect(mmap(2 ** 52, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1)).toBe(-ENOMEM);
    expect(mmap(pageSize, PROT_READ, MAP_PRIVATE, 0x7fff_ffff)).toBe(-EBADF);
  });

  test("returns its own error number through fifty thousand calls and collections", () => {
    const fd = open("/dev/null", O_RDWR);
    const address = mapPage();
    for (let round = 0; round < 50_000; round++) {
      const expected = round % 2 === 0 ? -EBADF : -ENOTTY;
      const result = ioctl(round % 2 === 0 ? 0x7fff_ffff : fd, 0x305000, address);
      if (result !== expected) expect(result).toBe(expected);
      if (round % 5000 === 0) Bun.gc(true);
    }
    expect(munmap(address, pageSize)).toBe(0);
    expect(close(fd)).toBe(0);
  });
});

test("open() makes a close-on-exec descriptor, which is closed once", () => {
  const before = openFiles();
  const fd = open("/dev/null", O_RDWR | O_CLOEXEC);
  expect(openedSince(before)).toEqual(["/dev/null"]);
  const flags = Number.parseInt(
    /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1] ?? "",
    8,
  );
  expect(flags & O_CLOEXEC).toBe(O_CLOEXEC);
  expect(close(fd)).toBe(0);
  expect(openedSince(before)).toEqual([]);
  expect(close(fd)).toBe(-EBADF);
});

test("fileOf() names the file of a descriptor, and none for a number without one", () => {
  for (const path of ["/dev/null", import.meta.path]) {
    const fd = openSync(path, "r");
    const { dev, ino } = fstatSync(fd, { bigint: true });
    expect(fileOf(fd)).toBe(`${dev}:${ino}`);
    closeSync(fd);
    expect(fileOf(fd)).toBe("");
  }
});

test("mapped pages are read and written in place, and throw once detached and unmapped", () => {
  const address = mapPage();
  expect(madvise(address, pageSize, MADV_DONTFORK)).toBe(0);
  expect(isKeptFromChildren(address)).toBe(true);
  const [buffer, other] = [mappedBuffer(address, pageSize), mappedBuffer(address, pageSize)];
  const [first, second] = [new DataView(buffer), new DataView(other)];
  first.setUint32(8, 0xdecade, true);
  expect(second.getUint32(8, true)).toBe(0xdecade);
  buffer.transfer(0);
  other.transfer(0);
  expect(munmap(address, pageSize)).toBe(0);
  expect(isKeptFromChildren(address)).toBe(false);
  expect(() => first.getUint32(8, true)).toThrow(TypeError);
});

describe("a system call refuses arguments that C would misread:", () => {
  test.each([undefined, null, "1", 1n, {}, Symbol.iterator])("%p as a number", (value) => {
    expect(() => ioctl(untyped(value), 1, 4096)).toThrow(TypeError);
    expect(() => ioctl(0, untyped(value), 4096)).toThrow(TypeError);
    expect(() => ioctl(0, 1, untyped(value))).toThrow(TypeError);
    expect(() => munmap(untyped(value), 4096)).toThrow(TypeError);
    expect(() => mappedBuffer(untyped(value), 4096)).toThrow(TypeError);
    expect(() => mmap(untyped(value), 0, 0, -1)).toThrow(TypeError);
    expect(() => close(untyped(value))).toThrow(TypeError);
  });

  test.each([Number.NaN, Infinity, 1.5, -1, 2 ** 53])("%p as a descriptor, request or address", (value) => {
    expect(() => ioctl(value, 1, 4096)).toThrow(RangeError);
    expect(() => ioctl(0, value, 4096)).toThrow(RangeError);
    expect(() => ioctl(0, 1, value)).toThrow(RangeError);
    expect(() => close(value)).toThrow(RangeError);
    expect(() => munmap(value, 4096)).toThrow(RangeError);
    expect(() => mmap(value, 0, 0, -1)).toThrow(RangeError);
  });

  test("numbers that wrap to a valid 32-bit number", () => {
    expect(() => close(2 ** 32)).toThrow(RangeError);
    expect(() => ioctl(0, 2 ** 32 + 0x5401, 4096)).toThrow(RangeError);
  });

  test("a NULL address and an empty length", () => {
    expect(() => ioctl(0, 1, 0)).toThrow(RangeError);
    expect(() => munmap(0, 4096)).toThrow(RangeError);
    expect(() => munmap(4096, 0)).toThrow(RangeError);
    expect(() => mappedBuffer(0, 4096)).toThrow(RangeError);
  });

  test("a path with NUL, or no path", () => {
    expect(() => open("/dev/null\0/etc", O_RDWR)).toThrow(TypeError);
    expect(() => open(untyped(undefined), O_RDWR)).toThrow(TypeError);
  });
});

test("only the ffi folder imports bun:ffi", () => {
  const root = new URL("../../../../src/", import.meta.url).pathname;
  const importers = [...new Bun.Glob("**/*.ts").scanSync(root)].filter((path) =>
    readFileSync(root + path, "utf8").includes('"bun:ffi"'),
  );
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((path) => !path.startsWith("runtime/linux/ffi/"))).toEqual([]);
});
