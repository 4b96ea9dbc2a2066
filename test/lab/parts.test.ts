/** The lab's pure parts: formats that it writes and reads, and streams that it parses. No boot, no network. */

import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { parseUri } from "./apt.ts";
import { LineTail, MarkedStream } from "./channel.ts";
import { keep } from "./cache.ts";
import { CpioWriter } from "./cpio.ts";
import { readElfImports } from "./elf.ts";
import { LabError } from "./error.ts";
import { decompress, moduleDependencies } from "./kernel.ts";
import { GuestConsole } from "./guest-console.ts";
import { inLanes } from "./lanes.ts";
import { commandLine } from "./run.ts";
import { findMirrors, sourcesList } from "./sources.ts";
import { countTests, slowestFiles, suiteFiles, suiteParts } from "./suite.ts";
import { findTarget } from "./targets.ts";

describe("a finished folder of the lab's cache", () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-cache-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const finished = (text: string): string => {
    const path = mkdtempSync(join(folder, "work-"));
    writeFileSync(join(path, "file"), text);
    return path;
  };

  test("is moved to its place, and stays if a second boot has made the same", () => {
    const place = join(folder, "new/place");
    keep(finished("first"), place);
    keep(finished("second"), place);
    expect(readFileSync(join(place, "file"), "utf8")).toBe("first");
  });

  test("is not moved to the place of a file", () => {
    const place = join(folder, "file");
    writeFileSync(place, "");
    expect(() => keep(finished("folder"), place)).toThrow("ENOTDIR");
    expect(() => keep(join(folder, "missing"), join(folder, "place"))).toThrow("ENOENT");
  });
});

describe("the lab's cpio writer", () => {
  test("writes newc's headers, names and data, each padded to a multiple of four, and a trailer", () => {
    const folder = mkdtempSync(join(tmpdir(), "xen-ts-cpio-"));
    const path = join(folder, "archive");
    {
      using archive = new CpioWriter(path);
      archive.file("a/bc", 0o755, Buffer.from("hello"));
      archive.symlink("a/link", "bc");
    }
    const written = readFileSync(path, "latin1");
    const zeros = "0".repeat(16);
    const middle = "0".repeat(32);
    // inode, mode, uid, gid, links, mtime, size, device numbers, length of the name, checksum
    expect(written).toBe(
      `07070100000000000041ed${zeros}000000010000000000000000${middle}0000000200000000a\0` +
        `07070100000000000081ed${zeros}000000010000000000000005${middle}0000000500000000a/bc\0\0hello\0\0\0` +
        `070701000000000000a1ff${zeros}000000010000000000000002${middle}0000000700000000a/link\0\0\0\0bc\0\0` +
        `0707010000000000000000${zeros}000000010000000000000000${middle}0000000b00000000TRAILER!!!\0\0\0\0`,
    );
    rmSync(folder, { recursive: true });
  });

  test.skipIf(Bun.which("cpio") === null)("writes an archive that the cpio program lists", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xen-ts-cpio-"));
    const path = join(folder, "archive");
    {
      using archive = new CpioWriter(path);
      archive.file("x/y/z", 0o600, new Uint8Array(1001));
      archive.folder("empty");
    }
    const listed = await Bun.$`cpio -t --quiet < ${path}`.text();
    expect(listed.trim().split("\n")).toEqual(["x", "x/y", "x/y/z", "empty"]);
    rmSync(folder, { recursive: true });
  });
});

describe("the lab's ELF reader", () => {
  test.skipIf(Bun.which("readelf") === null)("agrees with readelf about libraries and loader", async () => {
    const program = Bun.which("bash") ?? process.execPath;
    const dynamic = await Bun.$`readelf -dlW ${program}`.text();
    const needed = [...dynamic.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map((match) => match[1] ?? "");
    const interpreter = /program interpreter: (.*)\]/.exec(dynamic)?.[1];
    expect(readElfImports(readFileSync(program), program)).toEqual({ needed, interpreter: interpreter ?? null });
  });

  test("refuses, by name, a file that is not ELF", () => {
    expect(() => readElfImports(Buffer.from("#!/bin/sh"), "xl")).toThrow(
      "expected a 64-bit little-endian ELF file: xl is not one",
    );
  });
});

describe("the lab's kernel reader", () => {
  const data = Buffer.from("some kernel".repeat(1000));

  test("unpacks gzip and zstd, and leaves other data alone", async () => {
    expect(Buffer.from(await decompress(gzipSync(data)))).toEqual(data);
    expect(Buffer.from(await decompress(zstdCompressSync(data)))).toEqual(data);
    expect(await decompress(data)).toBe(data);
  });

  for (const [program, ...options] of [["xz"], ["lz4", "-l"]] as [string, ...string[]][]) {
    test.skipIf(Bun.which(program) === null)(`unpacks ${program}`, async () => {
      const packed = await Bun.$`${program} ${options} -c < ${data}`.quiet();
      expect(Buffer.from(await decompress(new Uint8Array(packed.stdout)))).toEqual(data);
    });
  }

  test("reads a module's dependencies from .modinfo", () => {
    expect(moduleDependencies(Buffer.from("\x7fELF\0license=GPL\0depends=xen-privcmd,virtio\0name=x\0"))).toEqual([
      "xen-privcmd",
      "virtio",
    ]);
    expect(moduleDependencies(Buffer.from("\0depends=\0"))).toEqual([]);
  });
});

describe("the lab's use of apt", () => {
  const indexes = [
    "http://other.example/apt/|cloud-bookworm|main|Other|",
    "http://mirror.example/debian/|bookworm-updates|main|Debian|",
    "http://mirror.example/debian/|bookworm|contrib|Debian|",
    "http://mirror.example/debian/|bookworm|main|Debian|",
    "http://security.example/|bookworm-security|main|Debian|",
  ].join("\n");

  test("finds another suite on the machine's mirrors", () => {
    const lines = sourcesList(findMirrors(indexes), "trixie").trim().split("\n");
    expect(lines.map((line) => line.replace(/ \[.*\]/, ""))).toEqual([
      "deb http://mirror.example/debian/ trixie main",
      "deb http://security.example/ trixie-security main",
    ]);
  });

  test("accepts mirrors without an origin, on a machine that has never updated its lists", () => {
    expect(findMirrors("http://mirror.example/|sid|main|$(ORIGIN)")).toEqual({
      main: "http://mirror.example/",
      security: null,
    });
  });

  test("does not mistake another distribution's mirror for Debian's", () => {
    expect(() => findMirrors("http://pi.example/|bookworm|main|Raspbian|")).toThrow(LabError);
  });

  test("reads a package's version, size and checksum from the printed URI", () => {
    const sha256 = "0123456789abcdef".repeat(4);
    const line = `'http://mirror.example/pool/b/x_2.deb' busybox-static_1%3a1.35.0-4+b1_amd64.deb 928188 SHA256:${sha256}`;
    expect(parseUri(line)).toEqual({ package: "busybox-static", version: "1:1.35.0-4+b1", size: 928188, sha256 });
    expect(() => parseUri(line.replace("SHA256", "MD5Sum"))).toThrow("expected a package's SHA256 from apt");
  });
});

describe("the lab's streams", () => {
  test("pass on exactly the bytes before the mark, in every chunking", async () => {
    const mark = "<<mark>>";
    const text = `one<two<<marc>> <<<mark>>`;
    for (let size = 1; size <= text.length + 5; size++) {
      let passed = "";
      const stream = new MarkedStream(mark, (chunk) => (passed += Buffer.from(chunk).toString()));
      const bytes = Buffer.from(`${text}later`);
      for (let at = 0; at < bytes.length; at += size) stream.push(bytes.subarray(at, at + size));
      await stream.ended;
      expect(passed).toBe("one<two<<marc>> <");
    }
  });

  test("pass on an incomplete mark if the stream ends", () => {
    let passed = "";
    const stream = new MarkedStream("mark", (chunk) => (passed += Buffer.from(chunk).toString()));
    stream.push(Buffer.from("the ma"));
    expect(passed).toBe("the ");
    stream.flush();
    expect(passed).toBe("the ma");
  });

  test("keep the console's last lines, without control characters", () => {
    const tail = new LineTail(2);
    tail.push(Buffer.from("one\r\ntwo\n\x1b[31mthr"));
    tail.push(Buffer.from("ee\x1b[0m\r\nfo\x00ur"));
    expect(tail.lines).toEqual(["two", "three", "four"]);
  });
});

describe("the lab's command line", () => {
  test("passes one string to a shell, and several words as a program with arguments", () => {
    expect(commandLine(["xl list | head"])).toBe("xl list | head");
    expect(commandLine(["echo", "a b", "it's"])).toBe(`'echo' 'a b' 'it'\\''s'`);
  });

  test("answers an unknown target with the existing ones", () => {
    expect(() => findTarget("4.1")).toThrow(/expected one of the targets .*4\.17-x86_64.*, received "4.1"/);
  });

  test("reads the counts in bun test's report", () => {
    expect(countTests("(pass) 3 fail\n\n 12 pass\n 2 skip\n 1 fail\n 40 expect() calls\n")).toEqual({
      pass: 12,
      fail: 1,
      skip: 2,
    });
    expect(countTests(" 12 pass\n 1 fail\n\n 3 pass\n 0 fail\n 1 skip\n")).toEqual({ pass: 15, fail: 1, skip: 1 });
  });

  test("finds the slowest files in bun test's report", () => {
    const report = [
      "test/xen/a.xen.ts:\n(pass) one [100.50ms]\n(fail) two > three [400ms]\n",
      "test/xen/b/c.xen.ts:\n(pass) four [2000ms]\n(skip) five\n",
      "test/xen/a.xen.ts:\n(pass) six [1.00ms]\n",
    ].join("\n");
    expect(slowestFiles(report)).toEqual([
      { file: "c", seconds: 2 },
      { file: "a", seconds: expect.closeTo(0.5015) },
    ]);
    expect(slowestFiles(report, 1)).toEqual([{ file: "c", seconds: 2 }]);
  });

  test("runs every file and every test once in a validated run", () => {
    const files = suiteFiles("xen");
    expect(suiteParts(files, false)).toEqual([{ arguments: [], files }]);
    const [validated, long, plain] = suiteParts(files, true);
    expect([...(validated?.files ?? []), ...(plain?.files ?? [])].toSorted()).toEqual(files.toSorted());
    expect(validated?.files).toContain("./test/xen/operations.xen.ts");
    expect(plain?.files).toContain("./test/xen/smoke.xen.ts");
    expect(long?.files).toContain("./test/xen/hypercall.xen.ts");
    expect([validated?.arguments.at(-1), long?.arguments.at(-1)]).toEqual(["^(?!.*thousand)", "thousand"]);
  });
});

describe("the lab's lanes", () => {
  test("start actions in order, a limited number at a time, and continue after a failure", async () => {
    const running = new Set<number>();
    const log: string[] = [];
    let most = 0;
    const outcomes = inLanes([1, 2, 3, 4, 5], 2, async (item) => {
      running.add(item);
      most = Math.max(most, running.size);
      log.push(`start ${item}`);
      await Bun.sleep(item === 1 ? 30 : 5);
      running.delete(item);
      if (item === 2) throw new Error("two");
      return item * 10;
    });
    const settled = await Promise.allSettled(outcomes);
    expect(settled.map((each) => (each.status === "fulfilled" ? each.value : String(each.reason)))).toEqual([
      10,
      "Error: two",
      30,
      40,
      50,
    ]);
    expect(log).toEqual([1, 2, 3, 4, 5].map((item) => `start ${item}`));
    expect(most).toBe(2);
  });
});

function parse(pieces: readonly Uint8Array[]): [output: string, stray: string, status: number | null] {
  let [output, stray] = ["", ""];
  const console = new GuestConsole(
    "#mark",
    (chunk) => void (output += Buffer.from(chunk).toString()),
    (chunk) => void (stray += Buffer.from(chunk).toString()),
  );
  for (const piece of pieces) console.push(piece);
  const status = console.end();
  return [output, stray, status];
}

describe("the parser of a guest's console", () => {
  const written = Buffer.from("kernel says\n#mark start\none\ntwo#ma no mark#mark exit 7\nlater");
  test("returns equal results for any chunking", () => {
    const expected: ReturnType<typeof parse> = ["one\ntwo#ma no mark", "kernel says\n", 7];
    expect(parse([written])).toEqual(expected);
    expect(parse([...written].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
    for (let at = 1; at < written.length; at++) {
      expect(parse([written.subarray(0, at), written.subarray(at)])).toEqual(expected);
    }
  });

  test("returns all output and no status for a guest that dies", () => {
    expect(parse([Buffer.from("xl: no memory\n")])).toEqual(["", "xl: no memory\n", null]);
    expect(parse([Buffer.from("#mark start\nhalf a li")])).toEqual(["half a li", "", null]);
    expect(parse([Buffer.from("#mark start\nall#mark exit 1")])).toEqual(["all", "", null]);
  });
});
