/**
 * The command `xen-ts` in dom0: every command, beside what Xen's own tools print. Emulated, each start of a program takes
 * seconds, so it is run by hand: `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 300000
 * ./test/xen/command.by-hand.ts`.
 */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { toolsDescribe } from "./c-tools.ts";
import { ran, tool, xenTs, xenTsJson } from "./command.ts";
import { createGuest } from "./guests/index.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";
import { xlCredit2, xlInfo, xlList, xlVcpuList } from "./xl.ts";

interface DomainRow {
  readonly domid: number;
  readonly name: string | null;
  readonly state: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly uuid: string;
  readonly cpuTimeSeconds: number;
}

toolsDescribe("xen-ts beside xl:", () => {
  let guest: Awaited<ReturnType<typeof createGuest>>;
  const id = (): string => String(guest.domid);

  beforeAll(async () => {
    guest = await createGuest({ name: "shop", vcpus: 2 });
    await guest.said("XEN-TS-GUEST");
  });
  afterAll(() => guest[Symbol.dispose]());

  test("list agrees with xl list", async () => {
    const [ours, theirs] = [await xenTsJson<DomainRow[]>("list"), await xlList()];
    expect(ours.map(({ domid, vcpus, uuid }) => ({ domid, vcpus, uuid }))).toEqual(
      theirs.map(({ domid, vcpus, uuid }) => ({ domid: domid as DomainRow["domid"], vcpus, uuid })),
    );
    // xl cuts what ours rounds
    for (const [index, { memoryMiB }] of theirs.entries()) {
      expect(Math.abs((ours[index]?.memoryMiB ?? 0) - memoryMiB)).toBeLessThanOrEqual(1);
    }
    expect(ours.map(({ name }) => name)).toEqual(["Domain-0", "shop"]);
    expect(await xenTs("list", "-o", "name")).toBe("Domain-0\nshop\n");
    expect(await xenTs("list", "shop")).toMatch(/^ID +NAME[^\n]+\n *\d+ +shop +\w+ +\w+ +1 +\d+ +[\d.]+\n$/);
  });

  test("vcpus agrees with xl vcpu-list", async () => {
    interface Row {
      readonly vcpu: number;
      readonly domid: number;
    }
    const ours = await xenTsJson<Row[]>("vcpus");
    const theirs = await xlVcpuList();
    expect(ours.map(({ domid, vcpu }) => [domid, vcpu])).toEqual(theirs.map(({ domid, vcpu }) => [domid, vcpu]));
    const lines = (await xenTs("vcpus", "shop", "--no-headers")).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/ all +all$/);
  });

  test("info agrees with xl info", async () => {
    const [ours, theirs] = [await xenTsJson<Record<string, unknown>>("info"), await xlInfo()];
    expect(`${String(ours["release"])}${String(ours["extraversion"])}`).toBe(theirs.get("xen_version") ?? "");
    expect(ours["onlineCpus"]).toBe(Number(theirs.get("nr_cpus")));
    expect(Math.floor(Number(ours["totalMemoryMiB"]))).toBe(Number(theirs.get("total_memory")));
    expect(ours["changeset"]).toBe(theirs.get("xen_changeset"));
    expect((ours["capabilities"] as string[]).join(" ")).toBe(theirs.get("xen_caps") ?? "");
    const domain = await xenTsJson<Record<string, unknown>>("info", "shop");
    expect(domain).toMatchObject({
      domid: guest.domid,
      name: "shop",
      vcpus: 1,
      maximumVcpus: 2,
      scheduler: "credit2",
      weight: 256,
    });
  });

  test("store prints trees, values and permissions byte for byte as Xen's tools do", async () => {
    const root = "/tool/xen-ts-command";
    await xenTs("store", "write", `${root}/a`, "x\\n\\x1b[2J", `${root}/a/b`, "\\\\ \\001", `${root}/c`, "");
    await xenTs("store", "chmod", `${root}/a`, "n0", `r${id()}`, "b5");
    for (const options of [[], ["-p"], ["-f"], ["-f", "-p"]]) {
      for (const path of [root, "/local/domain", `/local/domain/${id()}`, "/vm"]) {
        expect(await xenTs("store", "tree", path, ...options)).toBe(await tool("xenstore-ls", ...options, path));
      }
    }
    expect(await xenTs("store", "read", `${root}/a`)).toBe(await tool("xenstore-read", `${root}/a`));
    expect(await tool("xenstore-read", "-R", `${root}/a`)).toContain("x\n\u001b[2J");
    expect((await xenTs("store", "ls", root)).split("\n").toSorted()).toEqual(
      (await tool("xenstore-list", root)).split("\n").toSorted(),
    );
    await xenTs("store", "rm", root);
    expect((await ran(["xenstore-exists", root])).status).toBe(1);
    expect((await ran(["xen-ts", "store", "read", root])).status).toBe(3);
  });

  test("pause and unpause do what xl sees", async () => {
    await xenTs("pause", "shop");
    expect((await xlList()).find(({ domid }) => domid === guest.domid)?.state).toContain("p");
    expect((await xenTsJson<DomainRow[]>("list", "shop"))[0]?.state).toBe("paused");
    await xenTs("unpause", id());
    expect((await xlList()).find(({ domid }) => domid === guest.domid)?.state).not.toContain("p");
  });

  test("set changes what xl sees", async () => {
    await xenTs("set", "shop", "weight=512", "cap=50", "memory=3", "vcpus=1");
    expect(await xlCredit2(guest.domid)).toEqual({ weight: 512, cap: 50 });
    expect(await tool("xenstore-read", `/local/domain/${id()}/memory/target`)).toBe("3072\n");
    expect(await tool("xenstore-read", `/local/domain/${id()}/cpu/1/availability`)).toBe("offline\n");
    await xenTs("set", "shop", "name=store");
    expect((await tool("xl", "domname", id())).trim()).toBe("store");
    await xenTs("set", "store", "name=shop");
  });

  test("dmesg prints the text of xl dmesg", async () => {
    const theirs = (await tool("xl", "dmesg")).replaceAll("\r", "");
    const ours = await xenTs("dmesg");
    expect(ours.slice(0, theirs.length)).toBe(theirs);
    expect(ours).toContain("(XEN) ");
  });

  test("events and devices show the guest's console and its connection to xenstored", async () => {
    const ports = await xenTsJson<{ port: number; kind: string; remote: number | null; use: string | null }[]>(
      "events",
      "shop",
    );
    const uses = new Map(ports.map(({ use, kind, remote }) => [use, { kind, remote }]));
    expect(uses.get("console")).toEqual({ kind: "interdomain", remote: 0 });
    expect(uses.get("store")).toEqual({ kind: "interdomain", remote: 0 });
    const devices = await xenTsJson<{ kind: string; backDomid: number | null }[]>("devices", "shop");
    expect(devices).toEqual([expect.objectContaining({ kind: "console", backDomid: 0 })] as never);
  });

  test("call makes operations, and takes what it prints", async () => {
    const info = JSON.parse(await xenTs("call", "domctl", "getdomaininfo", "shop")) as Record<string, unknown>;
    expect(info).toMatchObject({ domain: guest.domid, nr_online_vcpus: 1 });
    const before = await xenTs("call", "domctl", "scheduler_op.getinfo", "shop", '{"sched_id": 6}', "--compact");
    const change = JSON.parse(before) as Record<string, unknown>;
    delete change["cmd"];
    await xenTs("call", "domctl", "scheduler_op.putinfo", "shop", JSON.stringify(change), "--yes");
    expect(await xenTs("call", "domctl", "scheduler_op.getinfo", "shop", '{"sched_id": 6}', "--compact")).toBe(before);
    expect((await ran(["xen-ts", "call", "domctl", "pausedomain", "shop"])).status).toBe(2);
    expect(JSON.parse(await xenTs("call", "xen_version", "version"))).toBeGreaterThan(4 << 16);
  });

  test("trace shows the hypercalls of a command, and of a program", async () => {
    const command = await ran(["xen-ts", "trace", "--", "list", "-o", "name"]);
    expect(command).toMatchObject({ status: 0, stdout: "Domain-0\nshop\n" });
    expect(command.stderr).toMatch(/^sysctl\(getdomaininfolist .*\) = 0 \{num_domains: 2\}/m);
    const program = await ran(["xen-ts", "trace", "--", "bun", "examples/list-domains.ts"]);
    expect(program.status).toBe(0);
    expect(program.stderr).toContain("sysctl(getdomaininfolist ");
    expect((await ran(["xen-ts", "trace", "--", "xl", "list"])).status).toBe(2);
  });

  test("console shows what the guest says, and types", async () => {
    const { stdout } = await ran(["timeout", "-s", "INT", "15", "xen-ts", "console", "shop"], "hello~m");
    expect(stdout).toContain("hello");
    expect(stdout).toContain("XEN-TS-MARKER");
  });

  test("console, top and list --watch work on a terminal", async () => {
    using console = new PseudoTerminal(["xen-ts", "console", "shop"]);
    await console.until(/Ctrl-\] leaves/);
    console.type("terminal");
    await console.until(/terminal/);
    console.type("\u001d");
    expect(await console.exited).toBe(0);

    using top = new PseudoTerminal(["xen-ts", "top", "-d", "0.5"]);
    await top.until(/\[\?1049h[^]*Domain-0[^]*shop/);
    const before = top.shown.length;
    await top.until(/\[\d+;1H/, before);
    // drawn by difference: an update is shorter than the first screen
    expect(top.shown.length - before).toBeLessThan(before);
    top.type("q");
    expect(await top.exited).toBe(0);
    await top.until(/\[\?25h[^]*\[\?1049l$/);

    using watch = new PseudoTerminal(["xen-ts", "list", "--watch=0.3"]);
    await watch.until(/shop/);
    watch.type("\u0003");
    expect(await watch.exited).toBe(0);
  });

  test("top and metrics have a figure for each domain", async () => {
    interface Row {
      readonly name: string;
      readonly cpuPercent: number | null;
    }
    const rows = await xenTsJson<Row[]>("top", "-d", "0.5");
    expect(rows.map(({ name }) => name)).toEqual(["Domain-0", "shop"]);
    for (const { cpuPercent } of rows) expect(cpuPercent).toBeGreaterThanOrEqual(0);
    expect(await xenTs("metrics", "--collectors", "domains")).toContain('domain="shop"');
  });

  test("doctor finds nothing wrong in this dom0", async () => {
    const checks = await xenTsJson<{ subject: string; grade: string }[]>("doctor");
    expect(checks.filter(({ grade }) => grade !== "ok")).toEqual([]);
    expect(checks.map(({ subject }) => subject)).toContain("xenstored");
  });

  test("a hostile name stays in its cell", async () => {
    await tool("xenstore-write", `/local/domain/${id()}/name`, "\u001b[2Jevil\u202e");
    expect(await xenTs("list", id(), "--columns", "name", "--no-headers")).toBe("\\u{1b}[2Jevil\\u{202e}\n");
    expect(await xenTsJson<DomainRow[]>("list", id())).toMatchObject([{ name: "\u001b[2Jevil\u202e" }]);
    await tool("xenstore-write", `/local/domain/${id()}/name`, "shop");
  });

  test.each(["pause", "shutdown", "reboot", "kill", "destroy"])("%s of dom0 itself is refused", async (name) => {
    const { status, stderr } = await ran(["xen-ts", name, "0"]);
    expect({ status, stderr }).toEqual({ status: 4, stderr: expect.stringContaining(`refused to ${name} domain 0`) });
  });

  test("shutdown asks through xenstore, and says that this guest does not hear", async () => {
    const { status, stderr } = await ran(["xen-ts", "shutdown", "shop", "--timeout", "1"]);
    expect({ status, stderr }).toEqual({ status: 124, stderr: expect.stringContaining("has not read the request") });
    expect(await tool("xenstore-read", `/local/domain/${id()}/control/shutdown`)).toBe("poweroff\n");
  });

  test("watch, kill and destroy: the domain stops, is gone from xl, and leaves nothing in xenstore", async () => {
    const watch = Bun.spawn(["xen-ts", "watch", "shop", "-o", "ndjson", "--existing"], { stdout: "pipe" });
    const changes = lines(watch.stdout);
    expect(JSON.parse((await changes.next()).value ?? "")).toMatchObject({ domid: guest.domid, change: "created" });
    await xenTs("kill", "shop", "--reason", "crash");
    expect((await xlList()).find(({ domid }) => domid === guest.domid)?.state).toContain("c");
    await xenTs("destroy", "shop");
    expect((await xlList()).map(({ domid }) => domid)).toEqual([0]);
    for (const path of [`/local/domain/${id()}`, `/libxl/${id()}`, `/local/domain/0/backend/console/${id()}`]) {
      expect({ path, status: (await ran(["xenstore-exists", path])).status }).toEqual({ path, status: 1 });
    }
    const seen: string[] = [];
    for await (const line of changes) {
      const { change } = JSON.parse(line) as { change: string };
      seen.push(change);
      if (change === "gone") break;
    }
    watch.kill("SIGINT");
    expect(seen).toContain("shutdown");
    expect(await watch.exited).toBe(0);
  });
});

async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, undefined> {
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + new TextDecoder().decode(chunk)).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}
