/** Commands that look inside: xenstore, hypercalls, layouts, event channels, devices. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { families, type FamilyName, familyTable, obstacleOf, targetOf } from "../../../src/cli/abi/operations.ts";
import { waitsFor } from "../../../src/overview/index.ts";
import { simulatedMachine } from "../../../src/cli/machine/simulated-machine.ts";
import { valueBytes, valueText } from "../../../src/cli/store/text.ts";
import type { TimelineEvent } from "../../../src/cli/trace/timeline.ts";
import { releases } from "../../../src/generated/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { summaries } from "../../../src/generated/summaries.ts";
import { machineOf, said } from "../call.ts";
import { simulated, xenTs } from "../run.ts";

describe("store", () => {
  test("writes, reads, lists, changes the permissions of, and removes nodes", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const run = (...line: string[]) => said(machine, ["store", ...line]);
    expect(await run("write", "/tool/a", "1", "/tool/b", "x\\n\\x00y")).toMatchObject({ status: 0 });
    expect(await machine.xen.store.readBytes("/tool/b")).toEqual(new Uint8Array([120, 10, 0, 121]));
    expect((await run("read", "/tool/a", "/tool/b")).stdout).toBe("1\nx\\n\\000y\n");
    expect((await run("ls", "/tool")).stdout).toBe("a\nb\nxenstored\n");
    expect(await run("chmod", "/tool/a", "n0", "r1")).toMatchObject({ status: 0 });
    expect((await run("ls", "/tool", "-p", "-f")).stdout).toContain("/tool/a  (n0,r1)\n");
    expect((await run("tree", "/tool", "-f")).stdout).toBe(
      '/tool/xenstored = ""\n/tool/a = "1"\n/tool/b = "x\\n\\000y"\n',
    );
    expect(JSON.parse((await run("tree", "/tool", "-o", "json")).stdout)).toMatchObject({ path: "/tool", value: "" });
    await run("rm", "/tool/a", "/tool/b");
    expect((await run("ls", "/tool")).stdout).toBe("xenstored\n");
    expect(await run("rm", "/")).toMatchObject({ status: 2 });
    expect(await run("write", "/tool/a")).toMatchObject({ status: 2 });
    expect(await run("chmod", "/tool", "x0")).toMatchObject({ status: 2 });
  });

  test("watch prints paths that change, with their values, until it is interrupted", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const stop = new AbortController();
    setTimeout(() => void machine.xen.store.write("/tool/x", "\u001b[2J"), 50);
    setTimeout(() => stop.abort(), 200);
    const { stdout, status } = await said(machine, ["store", "watch", "/tool"], stop.signal);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '/tool = ""  (initial)\n/tool/x = "\\x1b[2J"\n' });
  });

  test("prints every byte so that it can be read back", () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(valueText(all)).toMatch(/^[ -~]+$/);
    for (const byte of all) expect(valueBytes(valueText(new Uint8Array([byte])))).toEqual(Buffer.from([byte]));
  });
});

describe("hypfs", () => {
  test("lists, reads and changes Xen's own files", async () => {
    using simulated = simulatedMachine("4.20");
    using machine = machineOf(simulated);
    const run = (...line: string[]) => said(machine, ["hypfs", ...line]);
    expect((await run("ls")).stdout).toBe("buildinfo/\ncpupool/\nparams/\n");
    expect((await run("ls", "-l", "/buildinfo/version")).stdout).toContain("r- unsigned       4 minor\n");
    expect((await run("tree", "/buildinfo/version")).stdout).toBe(
      'version/\n  extra = ".0"\n  major = 4\n  minor = 20\n',
    );
    expect(await run("write", "/params/loglvl", "all")).toMatchObject({ status: 0, stdout: "" });
    expect((await run("read", "/params/loglvl")).stdout).toBe("all\n");
    expect(JSON.parse((await run("tree", "/cpupool", "-o", "json")).stdout)).toMatchObject({
      kind: "directory",
      children: [{ name: "0", children: [{ path: "/cpupool/0/sched-gran", value: "cpu" }] }],
    });
    expect(JSON.parse((await run("read", "-o", "json", "/buildinfo/version/major")).stdout)).toEqual({
      "/buildinfo/version/major": 4,
    });
  });

  test("refuses what cannot be written, and says why", async () => {
    using simulated = simulatedMachine("4.20");
    using machine = machineOf(simulated);
    const run = (...line: string[]) => said(machine, ["hypfs", ...line]);
    expect((await run("write", "/buildinfo/version/major", "four")).stderr).toContain("expected a number for");
    expect(await run("write", "/params/loglvl")).toMatchObject({ status: 2 });
    expect((await run("read", "/none")).stderr).toContain("ENOENT");
    expect((await run("read", "/params")).stderr).toContain("received a directory");
    expect(await run("read")).toMatchObject({ status: 2 });
  });
});

describe("pci", () => {
  test("lists functions, frees one for guests, and returns it", async () => {
    using simulated = simulatedMachine("4.20");
    using machine = machineOf(simulated);
    const run = (...line: string[]) => said(machine, ["pci", ...line]);
    expect((await run()).stdout).toMatch(/0000:00:1f\.2 +8086:2922 +010601 +ahci/);
    expect((await run("list", "-o", "name")).stdout).toBe("0000:00:1f.2\n0000:03:00.0\n");
    expect(await run("free", "00:1f.2")).toMatchObject({ status: 0, stdout: "" });
    const rows = JSON.parse((await run("-o", "json")).stdout) as {
      address: string;
      driver: string;
      assignable: boolean;
    }[];
    expect(rows.map(({ driver, assignable }) => [driver, assignable])).toEqual([
      ["pciback", true],
      ["pciback", true],
    ]);
    expect(await run("return", "00:1f.2")).toMatchObject({ status: 0 });
    expect((await run("--columns", "driver")).stdout).toContain("ahci");
    await machine.xen.store.write("/libxl/pci/0000-03-00-0/domid", "1");
    expect(JSON.parse((await run("-o", "json")).stdout)).toMatchObject([{}, { assignedTo: 1, assignable: false }]);
    expect(await said(machine, ["destroy", "1"])).toMatchObject({ status: 0 });
    expect(await machine.xen.store.exists("/libxl/pci/0000-03-00-0/domid")).toBe(false);
  });

  test("refuses wrong words and addresses", async () => {
    using simulated = simulatedMachine("4.20");
    using machine = machineOf(simulated);
    const run = (...line: string[]) => said(machine, ["pci", ...line]);
    expect(await run("free")).toMatchObject({ status: 2 });
    expect(await run("list", "00:1f.2")).toMatchObject({ status: 2 });
    expect((await run("free", "nonsense")).stderr).toContain("expected the address of a PCI function");
    expect((await run("free", "00:1e.0")).stderr).toContain("the machine has no PCI device 0000:00:1e.0");
  });
});

describe("call", () => {
  test("takes what it prints, unions and 64-bit numbers too", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "a" }, { name: "b" }] });
    using machine = machineOf(simulated);
    await said(machine, ["set", "a", "weight=700", "cap=30"]);
    const read = await said(machine, ["call", "domctl", "scheduler_op.getinfo", "a", '{"sched_id": 6}', "--compact"]);
    const record = { ...(JSON.parse(read.stdout) as object), cmd: undefined };
    const change = ["call", "domctl", "scheduler_op.putinfo", "b", JSON.stringify(record), "--yes"];
    expect(await said(machine, change)).toMatchObject({ status: 0, stdout: "" });
    expect(machine.xen.domains.get(2).scheduling()).toMatchObject({ weight: 700, capPercent: 30 });
    await said(machine, ["call", "domctl", "max_mem", "b", '{"max_memkb": "65536"}', "-y"]);
    expect(machine.xen.domains.get(2).memory.reservation().maximumPages).toBe(16_384);
  });

  test("shows one sentence about an operation, before its record", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { stdout } = await said(machine, ["call", "domctl", "shadow_op.peek", "--members"]);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "domctl shadow_op.peek DOMAIN",
      `  ${summaries.domctl["shadow_op.peek"]}`,
    ]);
    const change = await said(machine, ["call", "domctl", "max_mem", "--members"]);
    expect(change.stdout).toContain("max_memkb                u64, KiB\n");
  });

  test("offers exactly the operations that need no addresses, and says of others why not", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { stdout } = await said(machine, ["call", "sysctl"]);
    expect(stdout).toMatch(/^physinfo +reads$/m);
    expect(stdout).toMatch(/^readconsole +not here: it takes addresses of memory \(buffer\)/m);
    expect(await said(machine, ["call", "sysctl", "readconsole", "{}", "-y"])).toMatchObject({ status: 2 });
    expect(await said(machine, ["call", "sysctl", "debug_keys", "{}", "-y"])).toMatchObject({ status: 2 });
  });

  test.each([
    ['{"max_memkb": "12"', "expected JSON"],
    ['{"max_memkb": "many"}', "expected max_mem.max_memkb to be an integer"],
    ['{"max_memkb": 1e300}', "expected max_mem.max_memkb to be an integer"],
    ['{"max_memkib": "12"}', 'max_mem has no member "max_memkib"; expected max_memkb'],
    ["[1]", "expected max_mem to be an object"],
  ])("refuses the record %s with a message about it", async (record, expected) => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { status, stderr } = await said(machine, ["call", "domctl", "max_mem", "web", record, "--yes"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(expected) });
  });

  test("--help behind an operation shows its members", async () => {
    const { stdout, status } = await simulated("call", "domctl", "max_mem", "--help");
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/max_memkb +u64/) });
  });

  test.each([...releases])("lists and describes every operation of Xen %s", async (release) => {
    using simulated = new SimulatedXen({ release });
    using machine = machineOf(simulated);
    for (const family of ["domctl", "sysctl", "memory_op", "xen_version", "hvm_op", "dm_op"]) {
      const { stdout } = await said(machine, ["call", family]);
      const names = stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0] ?? "");
      expect(names.length).toBeGreaterThan(5);
      for (const name of names)
        expect(await said(machine, ["call", family, name, "--members"])).toMatchObject({ status: 0 });
    }
  });
});

test.each(["4.14", "4.17", "4.22"])("every record that call prints on Xen %s, it takes again", async (release) => {
  using simulated = new SimulatedXen({ release, domains: [{ name: "web", vcpus: 2 }] });
  using machine = machineOf(simulated);
  let taken = 0;
  for (const name of Object.keys(families) as FamilyName[]) {
    const family = familyTable(machine.xen.abi, name);
    if (family === null) continue;
    for (const [operation, table] of Object.entries(family.operations)) {
      if (table.reads !== true || table.argument?.direction !== "inout" || obstacleOf(family, table) !== null) continue;
      const line = ["call", name, operation, ...(targetOf(family) === null ? [] : ["1"])];
      const first = await said(machine, [...line, "{}"]);
      if (first.status !== 0) continue;
      const printed = JSON.parse(first.stdout) as { output?: unknown };
      const record = JSON.stringify(printed.output ?? printed);
      const again = await said(machine, [...line, record]);
      expect({ line, record, status: again.status, stderr: again.stderr }).toEqual({
        line,
        record,
        status: 0,
        stderr: "",
      });
      taken++;
    }
  }
  expect(taken).toBeGreaterThan(5);
});

describe("abi", () => {
  test("shows the fields of a record as the C compiler has checked them", async () => {
    const { stdout } = await xenTs(["abi", "show", "xen_domctl_max_mem", "-r", "4.17", "-o", "json"]);
    expect(JSON.parse(stdout)).toEqual({
      name: "struct xen_domctl_max_mem",
      header: "domctl.h",
      release: "4.17",
      architecture: process.arch === "arm64" ? "arm64" : "x86_64",
      size: 8,
      align: 8,
      fields: [{ name: "max_memkb", offset: 0, type: "u64" }],
    });
  });

  test("shows constants, and names with a part", async () => {
    expect((await xenTs(["abi", "show", "XEN_DOMCTL_getdomaininfo"])).stdout).toStartWith(
      "XEN_DOMCTL_getdomaininfo = 5 ",
    );
    expect((await xenTs(["abi", "show", "getdomaininfol"])).stdout).toContain("struct xen_sysctl_getdomaininfolist\n");
  });

  test("diff shows what a release added, removed and changed", async () => {
    const { stdout } = await xenTs(["abi", "diff", "4.20/x86_64", "4.21/x86_64", "-o", "json"]);
    const found = JSON.parse(stdout) as { name: string; change: string; details: string[] }[];
    expect(found).toContainEqual({
      kind: "record",
      change: "changed",
      header: "domctl.h",
      name: "struct xen_domctl_createdomain",
      details: ["- altp2m_opts: u32 at 48", "+ altp2m: struct xen_domctl_createdomain.altp2m at 48"],
    } as never);
    expect(found).toContainEqual(
      expect.objectContaining({ name: "struct xen_domctl_get_domain_state", change: "added" }),
    );
    expect((await xenTs(["abi", "diff", "4.20", "4.20"])).stdout).toBe("");
  });
});

test("trace prints the hypercalls of a command on stderr, and leaves its output alone", async () => {
  const { stdout, stderr, status } = await xenTs(["trace", "--", "list", "--simulate", "-o", "name"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "Domain-0\nweb\ndatabase\nbuild\n" });
  expect(stderr).toMatch(/^sysctl\(getdomaininfolist .*\) = 0 \{num_domains: 4\} <.*>$/m);
});

test("trace says of a C program that it cannot show its hypercalls", async () => {
  const { status, stderr } = await xenTs(["trace", "--", "xl", "list"]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("C programs") });
});

test("trace runs a Bun program with its hypercalls shown", async () => {
  const program = `${import.meta.dir}/traced-program.ts`;
  const { status, stdout, stderr } = await xenTs(["trace", "--", "bun", program]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "2\n" });
  expect(stderr).toMatch(/^sysctl\(getdomaininfolist /m);
});

test("events lists ports with the domain at the other end and their use", async () => {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  const { stdout } = await said(machine, ["events", "web", "-o", "json"]);
  expect(JSON.parse(stdout)).toEqual([
    { port: 1, kind: "unbound", vcpu: 0, remote: 0, remotePort: null, interrupt: null, use: "console" },
  ]);
});

test("devices says whom a device waits for", async () => {
  const { stdout } = await simulated("devices", "-o", "json");
  const rows = JSON.parse(stdout) as { name: string; kind: string; waits: string | null }[];
  const waits = rows.map(({ name, kind, waits }) => [name, kind, waits]);
  expect(waits).toContainEqual(["web", "vbd", null]);
  expect(waits).toContainEqual(["build", "vbd", "the guest's driver"]);
  expect(waitsFor("Connected", null, undefined)).toBe("nobody: its back end is gone");
});

test("dmesg escapes what a guest may have written, and keeps lines", async () => {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  simulated.console.write("(d1) \u001b[2J\u202eevil\n");
  expect((await said(machine, ["dmesg"])).stdout).toEndWith("(d1) \\u{1b}[2J\\u{202e}evil\n");
});

describe("trace --hypervisor", () => {
  test("prints what Xen does, a line a record", async () => {
    const { stdout, status } = await simulated("trace", "--hypervisor", "--seconds", "1", "--events", "sched");
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).toMatch(
        /^ +\d+\.\d{6} {2}\d {2}SCHED_SWITCH +prev_domid=\d+ prev_vcpu=\d+ next_domid=\d+ next_vcpu=\d+$/,
      );
    }
  });

  test("writes a timeline: which vcpu ran where, on tracks with names", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xen-ts-trace-"));
    using _removed = { [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
    const file = join(folder, "xen.json");
    const { status, stderr } = await simulated("trace", "--hypervisor", "--seconds", "1", "--out", file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`written to ${file}`) });
    const { traceEvents } = (await Bun.file(file).json()) as { traceEvents: TimelineEvent[] };
    const named = traceEvents.filter(({ ph }) => ph === "M").map(({ args }) => args?.["name"]);
    expect(named).toEqual(expect.arrayContaining(["Cpus", "cpu 0", "web (domain 1)", "vcpu 0"]));
    const runs = traceEvents.filter(({ ph, pid }) => ph === "X" && pid === 1);
    expect(runs.length).toBeGreaterThan(1);
    for (const cpu of new Set(runs.map(({ tid }) => tid))) {
      const own = runs.filter(({ tid }) => tid === cpu);
      const overlaps = own.filter(({ ts = 0 }, index) => {
        const before = own[index - 1];
        return before !== undefined && ts < (before.ts ?? 0) + (before.dur ?? 0) - 0.001;
      });
      expect(overlaps).toEqual([]);
    }
  });

  test.each([
    [["list"], "it traces Xen itself"],
    [["--seconds", "0"], "a number above 0"],
    [["--events", "shed"], 'did you mean "sched"?'],
  ])("refuses %j", async (words, message) => {
    const { stderr } = await simulated("trace", "--hypervisor", ...words);
    expect(stderr).toContain(message);
  });
});
