import { expect, test } from "bun:test";
import { XenHypfsDirentry } from "../../../../src/generated/4.17/x86_64/hypfs.ts";
import {
  XEN_HYPFS_TYPE_BLOB,
  XEN_HYPFS_TYPE_BOOL,
  XEN_HYPFS_TYPE_DIR,
  XEN_HYPFS_TYPE_INT,
  XEN_HYPFS_TYPE_STRING,
  XEN_HYPFS_TYPE_UINT,
} from "../../../../src/generated/4.17/x86_64/hypfs.constants.ts";
import { XEN_ENOBUFS } from "../../../../src/generated/4.17/x86_64/errno.constants.ts";
import { __HYPERVISOR_hypfs_op } from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { type HypfsValue, Xen, XenError, XenPermissionError } from "../../../../src/index.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";

function opened(options: SimulatedXenOptions = {}) {
  const simulated = new SimulatedXen({ release: "4.20", extraversion: ".3", ...options });
  const xen = simulated.open();
  return {
    simulated,
    hypfs: xen.host.hypfs,
    [Symbol.dispose]() {
      xen.close();
      simulated[Symbol.dispose]();
    },
  };
}

const codeOf = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return error instanceof XenError ? error.code : `${error}`;
  }
  return "none";
};

test("a directory lists its entries with their kinds", () => {
  using at = opened();
  expect(at.hypfs.list().map(({ name, path, kind }) => `${name} ${path} ${kind}`)).toEqual([
    "buildinfo /buildinfo directory",
    "cpupool /cpupool directory",
    "params /params directory",
  ]);
  expect(at.hypfs.list("/params/")).toEqual(at.hypfs.list("/params"));
  expect(at.hypfs.info("/params/loglvl")).toEqual({
    name: "loglvl",
    path: "/params/loglvl",
    kind: "string",
    sizeBytes: "warning".length + 1,
    maximumBytes: 128,
  });
  expect(at.hypfs.info("/").name).toBe("");
  expect(at.hypfs.version()).toBe(1);
});

test("a file is read as its kind says", () => {
  using at = opened();
  expect(at.hypfs.read("/buildinfo/version/minor")).toBe(20);
  expect(at.hypfs.read("/buildinfo/version/extra")).toBe(".3");
  expect(at.hypfs.read("/buildinfo/config")).toContain("CONFIG_HYPFS=y");
  expect(at.hypfs.read("/cpupool/0/sched-gran")).toBe("cpu");
});

test("a parameter is written", () => {
  using at = opened();
  at.hypfs.write("/params/loglvl", "all");
  expect(at.hypfs.read("/params/loglvl")).toBe("all");
});

test("a tree has the values of all files", () => {
  using at = opened();
  const { children } = at.hypfs.tree("/buildinfo");
  expect(children.map(({ name, value }) => [name, value === null ? "directory" : typeof value])).toEqual([
    ["changeset", "string"],
    ["compileinfo", "directory"],
    ["config", "string"],
    ["version", "directory"],
  ]);
  expect(at.hypfs.tree("/buildinfo/version/major").value).toBe(4);
});

test("values that a file cannot have are refused before Xen is asked", () => {
  using at = opened();
  const { hypfs } = at;
  expect(() => hypfs.read("params")).toThrow('expected path to begin with / and to be without NUL, received "params"');
  expect(() => hypfs.read(`/${"x".repeat(1100)}`)).toThrow("fewer than 1024 bytes, received 1101 bytes");
  expect(() => hypfs.read("/params")).toThrow("expected /params to be a file, received a directory");
  expect(() => hypfs.list("/params/loglvl")).toThrow("expected /params/loglvl to be a directory, received a string");
  expect(() => hypfs.write("/params/loglvl", 5)).toThrow("expected /params/loglvl to be text without NUL, received 5");
  expect(() => hypfs.write("/buildinfo/version/major", "4")).toThrow("to be a number, received");
  expect(() => hypfs.write("/buildinfo/version/major", -1)).toThrow("an integer from 0 to 4294967295, received -1");
  expect(() => hypfs.write("/buildinfo/version/major", 0.5)).toThrow("to be an integer, received 0.5");
  expect(() => hypfs.write("/params", "x")).toThrow("expected /params to be a file");
  expect(() => hypfs.write("/params/loglvl", "x".repeat(200))).toThrow("at most 128 bytes, received 201");
  expect(() => hypfs.write("/params/loglvl", {} as HypfsValue)).toThrow("received an object of Object");
});

test("Xen's refusals have their codes", () => {
  using at = opened();
  expect(codeOf(() => at.hypfs.read("/none"))).toBe("ENOENT");
  expect(codeOf(() => at.hypfs.read("/params//loglvl"))).toBe("ENOENT");
  expect(codeOf(() => at.hypfs.write("/buildinfo/version/major", 5))).toBe("EACCES");
  using guest = opened({ runsIn: 1, domains: [{}] });
  expect(() => guest.hypfs.read("/params/loglvl")).toThrow(XenPermissionError);
});

interface Entry {
  type: number;
  encoding: number;
  contents: Uint8Array;
  said: number;
}

/** Opens a Xen whose files are all this entry, and which says that it has another length. */
function openedWith(changes: Partial<Entry>) {
  const contents = changes.contents ?? new TextEncoder().encode("ab\0");
  const { type = XEN_HYPFS_TYPE_STRING, encoding = 0, said = contents.length } = changes;
  const hypercall = new StandInXen();
  hypercall.state.answer = (op, [, , , buffer = 0, length = 0]) => {
    if (op !== __HYPERVISOR_hypfs_op) return undefined;
    const entry = new XenHypfsDirentry();
    [entry.type, entry.encoding, entry.content_len] = [type, encoding, said];
    const bytes = Buffer.concat([new Uint8Array(entry.dataView.buffer as ArrayBuffer), contents]);
    hypercall.resolve(buffer, length).set(bytes.subarray(0, length));
    return length < bytes.length ? -XEN_ENOBUFS : 0;
  };
  return Xen.open({ hypercall });
}

test("a value that is longer than the first buffer is read whole", () => {
  using xen = openedWith({ contents: new TextEncoder().encode(`${"x".repeat(9000)}\0`) });
  expect(xen.host.hypfs.read("/any")).toBe("x".repeat(9000));
});

/** Reads a file of that type and those bytes. */
function numberOf(type: number, ...bytes: readonly number[]): unknown {
  using xen = openedWith({ type, contents: new Uint8Array(bytes) });
  return xen.host.hypfs.read("/any");
}

test("numbers have as many bytes as Xen says", () => {
  expect(numberOf(XEN_HYPFS_TYPE_UINT, 255)).toBe(255);
  expect(numberOf(XEN_HYPFS_TYPE_INT, 255)).toBe(-1);
  expect(numberOf(XEN_HYPFS_TYPE_INT, 254, 255)).toBe(-2);
  expect(numberOf(XEN_HYPFS_TYPE_UINT, 254, 255)).toBe(65534);
  expect(numberOf(XEN_HYPFS_TYPE_INT, 0, 0, 0, 128)).toBe(-(2 ** 31));
  expect(numberOf(XEN_HYPFS_TYPE_UINT, 255, 255, 255, 255, 255, 255, 255, 255)).toBe(2n ** 64n - 1n);
  expect(numberOf(XEN_HYPFS_TYPE_BOOL, 1)).toBe(true);
  expect(numberOf(XEN_HYPFS_TYPE_BLOB, 1, 2)).toEqual(new Uint8Array([1, 2]));
});

const loop = [0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61, 0];
const backwards = [...loop.slice(0, 12), 4, 0, 0x61, 0];
const nameless = [...loop.slice(0, 14), 0, 0];

const lies: readonly [string, Partial<Entry>, string][] = [
  ["an unknown type", { type: 77 }, "an entry of the unknown type 77"],
  ["a length beyond the buffer", { said: 0xffff_ffff }, "4294967295"],
  ["a compression that it is not", { encoding: 1 }, "to be in gzip's format"],
  ["a number of three bytes", { type: XEN_HYPFS_TYPE_UINT }, "a number of 1, 2, 4 or 8 bytes"],
  [
    "directories without an end",
    { type: XEN_HYPFS_TYPE_DIR, contents: new Uint8Array(loop) },
    "more than 32 directories",
  ],
  ["an entry inside another", { type: XEN_HYPFS_TYPE_DIR, contents: new Uint8Array(backwards) }, "an entry of 4 bytes"],
  ["an entry without a name", { type: XEN_HYPFS_TYPE_DIR, contents: new Uint8Array(nameless) }, "the name"],
];

test.each(lies)("an answer that cannot be is an error: %s", (_, entry, message) => {
  using xen = openedWith(entry);
  expect(() => xen.host.hypfs.tree("/any")).toThrow(message);
});

test("a Xen for which no buffer is large enough is an error", () => {
  using at = opened();
  at.simulated.answer("hypfs_op read", () => -XEN_ENOBUFS);
  expect(() => at.hypfs.read("/any")).toThrow("more than");
});
