/** The lab's pure parts: formats it writes and reads, and streams it takes apart. No boot, no network. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { parseUri } from "./apt.ts";
import { LineTail, MarkedStream } from "./channel.ts";
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

describe("cpio", () => {
  test("an archive is newc's headers, names and data, each filled to a multiple of four, and a trailer", () => {
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

  test.skipIf(Bun.which("cpio") === null)("the cpio program lists what was written", async () => {
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

describe("elf", () => {
  test.skipIf(Bun.which("readelf") === null)("imports agree with readelf", async () => {
    const program = Bun.which("bash") ?? process.execPath;
    const dynamic = await Bun.$`readelf -dlW ${program}`.text();
    const needed = [...dynamic.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map((match) => match[1] ?? "");
    const interpreter = /program interpreter: (.*)\]/.exec(dynamic)?.[1];
    expect(readElfImports(readFileSync(program), program)).toEqual({ needed, interpreter: interpreter ?? null });
  });

  test("what is no ELF file is refused by name", () => {
    expect(() => readElfImports(Buffer.from("#!/bin/sh"), "xl")).toThrow("xl is no 64-bit little-endian ELF file");
  });
});

describe("kernel", () => {
  const data = Buffer.from("some kernel".repeat(1000));

  test("gzip and zstd are unpacked, anything else is left alone", async () => {
    expect(Buffer.from(await decompress(gzipSync(data)))).toEqual(data);
    expect(Buffer.from(await decompress(zstdCompressSync(data)))).toEqual(data);
    expect(await decompress(data)).toBe(data);
  });

  for (const [program, ...options] of [["xz"], ["lz4", "-l"]] as [string, ...string[]][]) {
    test.skipIf(Bun.which(program) === null)(`${program} is unpacked`, async () => {
      const packed = await Bun.$`${program} ${options} -c < ${data}`.quiet();
      expect(Buffer.from(await decompress(new Uint8Array(packed.stdout)))).toEqual(data);
    });
  }

  test("a module's dependencies are read from .modinfo", () => {
    expect(moduleDependencies(Buffer.from("\x7fELF\0license=GPL\0depends=xen-privcmd,virtio\0name=x\0"))).toEqual([
      "xen-privcmd",
      "virtio",
    ]);
    expect(moduleDependencies(Buffer.from("\0depends=\0"))).toEqual([]);
  });
});

describe("apt", () => {
  const indexes = [
    "http://other.example/apt/|cloud-bookworm|main|Other|",
    "http://mirror.example/debian/|bookworm-updates|main|Debian|",
    "http://mirror.example/debian/|bookworm|contrib|Debian|",
    "http://mirror.example/debian/|bookworm|main|Debian|",
    "http://security.example/|bookworm-security|main|Debian|",
  ].join("\n");

  test("the machine's mirrors serve another suite", () => {
    const lines = sourcesList(findMirrors(indexes), "trixie").trim().split("\n");
    expect(lines.map((line) => line.replace(/ \[.*\]/, ""))).toEqual([
      "deb http://mirror.example/debian/ trixie main",
      "deb http://security.example/ trixie-security main",
    ]);
  });

  test("a machine that has never updated its lists names no origin", () => {
    expect(findMirrors("http://mirror.example/|sid|main|$(ORIGIN)")).toEqual({
      main: "http://mirror.example/",
      security: null,
    });
  });

  test("another distribution's mirror is not taken for Debian's", () => {
    expect(() => findMirrors("http://pi.example/|bookworm|main|Raspbian|")).toThrow(LabError);
  });

  test("a package's version, size and checksum come from the printed URI", () => {
    const sha256 = "0123456789abcdef".repeat(4);
    const line = `'http://mirror.example/pool/b/x_2.deb' busybox-static_1%3a1.35.0-4+b1_amd64.deb 928188 SHA256:${sha256}`;
    expect(parseUri(line)).toEqual({ package: "busybox-static", version: "1:1.35.0-4+b1", size: 928188, sha256 });
    expect(() => parseUri(line.replace("SHA256", "MD5Sum"))).toThrow("gives no SHA256");
  });
});

describe("streams", () => {
  test("a marked stream passes on exactly what precedes the mark, in every chunking", async () => {
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

  test("what looks like the mark's beginning is passed on when the stream breaks off", () => {
    let passed = "";
    const stream = new MarkedStream("mark", (chunk) => (passed += Buffer.from(chunk).toString()));
    stream.push(Buffer.from("the ma"));
    expect(passed).toBe("the ");
    stream.flush();
    expect(passed).toBe("the ma");
  });

  test("the console's tail has the last lines, without control characters", () => {
    const tail = new LineTail(2);
    tail.push(Buffer.from("one\r\ntwo\n\x1b[31mthr"));
    tail.push(Buffer.from("ee\x1b[0m\r\nfo\x00ur"));
    expect(tail.lines).toEqual(["two", "three", "four"]);
  });
});

describe("commands", () => {
  test("one string is a shell's command line, several words stay apart", () => {
    expect(commandLine(["xl list | head"])).toBe("xl list | head");
    expect(commandLine(["echo", "a b", "it's"])).toBe(`'echo' 'a b' 'it'\\''s'`);
  });

  test("an unknown target is answered with those that exist", () => {
    expect(() => findTarget("4.1")).toThrow(/no target "4.1"; there are: .*4\.17-x86_64/);
  });

  test("the sums of bun test are read from its report", () => {
    expect(countTests("(pass) 3 fail\n\n 12 pass\n 2 skip\n 1 fail\n 40 expect() calls\n")).toEqual({
      pass: 12,
      fail: 1,
      skip: 2,
    });
    expect(countTests(" 12 pass\n 1 fail\n\n 3 pass\n 0 fail\n 1 skip\n")).toEqual({ pass: 15, fail: 1, skip: 1 });
  });

  test("the files whose tests take longest are found in the report", () => {
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

  test("a validated run has every file and every test once", () => {
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

describe("lanes", () => {
  test("start actions in order, so many at a time, and one that fails stops no other", async () => {
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

describe("a guest's console", () => {
  const written = Buffer.from("kernel says\n#mark start\none\ntwo#ma no mark#mark exit 7\nlater");
  test("is taken apart in the same way however it comes in pieces", () => {
    const expected: ReturnType<typeof parse> = ["one\ntwo#ma no mark", "kernel says\n", 7];
    expect(parse([written])).toEqual(expected);
    expect(parse([...written].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
    for (let at = 1; at < written.length; at++) {
      expect(parse([written.subarray(0, at), written.subarray(at)])).toEqual(expected);
    }
  });

  test("of a guest that dies has no status, and nothing that it said is lost", () => {
    expect(parse([Buffer.from("xl: no memory\n")])).toEqual(["", "xl: no memory\n", null]);
    expect(parse([Buffer.from("#mark start\nhalf a li")])).toEqual(["half a li", "", null]);
    expect(parse([Buffer.from("#mark start\nall#mark exit 1")])).toEqual(["all", "", null]);
  });
});
