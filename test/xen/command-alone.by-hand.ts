/**
 * The command `xen-ts` where `xl` does not work: without xenstored, and on a Xen that is newer than C's tools. Run by
 * hand: `npm run lab -- --timeout 1800 --bare --xen FILE 4.17-x86_64 bun test --timeout 300000
 * ./test/xen/command-alone.by-hand.ts`, with the file of another release's hypervisor.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { ran, xenTs, xenTsJson } from "./command.ts";
import { startGuest } from "./guests/index.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

describe("xen-ts without xenstored", () => {
  let guest: Awaited<ReturnType<typeof startGuest>>;
  const id = (): string => String(guest.domid);

  beforeAll(async () => {
    expect(existsSync("/run/xenstored/socket")).toBe(false);
    guest = await startGuest({ vcpus: 2 });
    await guest.hello();
  });
  afterAll(() => guest[Symbol.dispose]());

  test("xl fails here, or waits for ever", async () => {
    expect((await ran(["timeout", "10", "xl", "list"])).status).not.toBe(0);
  });

  test("list, vcpus and info have all but names, and list says why", async () => {
    const { status, stdout, stderr } = await ran(["xen-ts", "list", "-o", "json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("names are missing") });
    const rows = JSON.parse(stdout) as { domid: number; name: string | null; vcpus: number }[];
    expect(rows.map(({ domid, name }) => [domid, name])).toEqual([
      [0, null],
      [guest.domid, null],
    ]);
    const vcpus = await xenTsJson<{ domid: number; vcpu: number }[]>("vcpus", id());
    expect(vcpus.map(({ vcpu }) => vcpu)).toEqual([0, 1]);
    const host = await xenTsJson<{ domains: number; release: string }>("info");
    expect(host).toMatchObject({ domains: 2 });
    expect(await xenTsJson("info", id())).toMatchObject({ domid: guest.domid, name: null, maximumVcpus: 2 });
  });

  test("top, metrics, dmesg, events, call and trace work", async () => {
    const rows = await xenTsJson<{ domid: number; cpuPercent: number }[]>("top", "-d", "0.5");
    expect(rows.map(({ domid }) => domid)).toEqual([0, guest.domid]);
    const { status, stdout } = await ran(["xen-ts", "metrics"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`xen_domain_cpu_seconds_total{domid="${id()}"`);
    expect(stdout).toContain('xen_collector_success{collector="domains"} 1');
    expect(stdout).toContain('xen_collector_success{collector="xenstore"} 0');
    expect(await xenTs("dmesg")).toContain("(XEN) ");
    const ports = await xenTsJson<{ port: number; kind: string }[]>("events", id());
    expect(ports.length).toBeGreaterThan(0);
    expect(JSON.parse(await xenTs("call", "domctl", "getdomaininfo", id()))).toMatchObject({ domain: guest.domid });
    const traced = await ran(["xen-ts", "trace", "--", "list", "-o", "name"]);
    expect(traced.stdout).toBe(`0\n${id()}\n`);
    expect(traced.stderr).toContain("sysctl(getdomaininfolist ");
  });

  test("pause, unpause and set change a domain by its number", async () => {
    const state = async (): Promise<string | undefined> =>
      (await xenTsJson<{ state: string }[]>("list", id()))[0]?.state;
    await xenTs("pause", id());
    expect(await state()).toBe("paused");
    await xenTs("unpause", id());
    expect(await state()).not.toBe("paused");
    await xenTs("set", id(), "weight=512");
    expect(await xenTsJson("info", id())).toMatchObject({ weight: 512 });
  });

  test("top and list --watch work on a terminal", async () => {
    using top = new PseudoTerminal(["xen-ts", "top", "-d", "0.5"]);
    await top.until(/\[\?1049h[^]*ID[^]*NAME[^]*STATE/);
    top.type("q");
    expect(await top.exited).toBe(0);
    using watch = new PseudoTerminal(["xen-ts", "list", "--watch=0.3"]);
    await watch.until(/running|blocked/);
    watch.type("\u0003");
    expect(await watch.exited).toBe(0);
  });

  test("commands that are about xenstore end with the status for a machine without it", async () => {
    for (const words of [
      ["store", "tree", "/"],
      ["devices", id()],
      ["shutdown", id()],
    ]) {
      const { status, stdout, stderr } = await ran(["xen-ts", ...words]);
      expect({ words, status, stdout }).toEqual({ words, status: 5, stdout: "" });
      expect(stderr).toContain("xenstored");
    }
  });

  test("doctor warns of xenstored, and says whether C's tools belong to the running Xen", async () => {
    const { status, stdout } = await ran(["xen-ts", "doctor", "-o", "json"]);
    expect(status).toBe(0);
    const checks = JSON.parse(stdout) as { subject: string; grade: string; found: string }[];
    const graded = new Map(checks.map(({ subject, grade }) => [subject, grade]));
    expect(graded.get("xenstored")).toBe("warning");
    expect([...graded].filter(([, grade]) => grade === "fault")).toEqual([]);
    const { release } = await xenTsJson<{ release: string }>("info");
    const isOwn = release.startsWith(process.env["XEN_TOOLS_RELEASE"] ?? "");
    expect(checks.filter(({ subject, grade }) => /tools/i.test(subject) && grade !== "ok").length).toBe(isOwn ? 0 : 1);
  });

  test("watch sees a domain stop and go, and kill and destroy need no xenstored", async () => {
    const watch = Bun.spawn(["xen-ts", "watch", id(), "-o", "ndjson"], { stdout: "pipe", stderr: "ignore" });
    const text = watch.stdout.text();
    await Bun.sleep(5000);
    await xenTs("kill", id(), "--reason", "crash");
    await Bun.sleep(3000);
    await xenTs("destroy", id());
    // This process has the page of the guest's console mapped, which keeps the domain dying.
    guest[Symbol.dispose]();
    await Bun.sleep(5000);
    watch.kill("SIGINT");
    expect(await watch.exited).toBe(0);
    const changes = (await text)
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { change: string }).change);
    expect(changes).toContain("shutdown");
    expect(changes).toContain("gone");
    expect(await xenTs("list", "-o", "name")).toBe("0\n");
  });
});
