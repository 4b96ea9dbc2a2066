import { describe, expect, test } from "bun:test";
import { Xen, XenStore } from "../../src/index.ts";
import { Metrics, metrics, type MetricsNames } from "../../src/metrics.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { hostileNames } from "../cli/hostile.ts";
import { type Sample, samplesIn } from "./samples.ts";

const domains = [
  { domid: 1, name: "web", vcpus: 2, memoryMiB: 1024, vifs: [{ receivedBytes: 7, transmittedBytes: 8 }] },
  { domid: 2, name: "db", memoryMiB: 512, maximumMemoryMiB: 768, vbds: [{ readRequests: 3, readBytes: 4096 }] },
  { domid: 5, name: "gone", state: "shutdown", shutdownReason: "crash" } as const,
];

async function scraped(xen: Parameters<typeof metrics>[0], names: MetricsNames = "xen-ts"): Promise<Sample[]> {
  return samplesIn(await metrics(xen, { names }).text());
}

/** Returns the value of the only sample with that name and those labels. */
function valueOf(samples: readonly Sample[], name: string, labels: Record<string, string> = {}): number | undefined {
  const found = samples.filter(
    (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  expect(`${found.length} ${name}`).toBe(`1 ${name}`);
  return found[0]?.value;
}

describe("the metrics of a host", () => {
  test("have the numbers that Xen tells, in base units", async () => {
    using simulated = new SimulatedXen({ memoryMiB: 8192, cpus: 2, nodes: 2, domains });
    simulated.advance({ seconds: 100 });
    using xen = simulated.open();
    const samples = await scraped(xen);
    const host = xen.host.info();
    expect(valueOf(samples, "xen_host_memory_total_bytes")).toBe(8192 * 2 ** 20);
    expect(valueOf(samples, "xen_host_memory_free_bytes")).toBe(host.freePages * 4096);
    expect(valueOf(samples, "xen_host_frequency_hertz")).toBe(host.cpuKHz * 1000);
    expect(valueOf(samples, "xen_host_cpus")).toBe(2);
    expect(valueOf(samples, "xen_info", { release: "4.20", scheduler: "credit2" })).toBe(1);
    expect(valueOf(samples, "xen_host_cpu_idle_seconds_total", { cpu: "1" })).toBe(
      Number(xen.host.cpuIdleTimesNs()[1]) / 1e9,
    );
    expect(valueOf(samples, "xen_host_cpu_info", { cpu: "1", node: "1" })).toBe(1);
    const [node] = xen.host.numaNodes();
    expect(valueOf(samples, "xen_host_numa_memory_free_bytes", { node: "0" })).toBe(node?.freeBytes);
    const { states } = xen.host.power.performance(0);
    expect(valueOf(samples, "xen_host_cpu_pstate_seconds_total", { cpu: "0", state: "P0" })).toBe(
      Number(states[0]?.residencyNs) / 1e9,
    );
    expect(valueOf(samples, "xen_host_cpu_frequency_hertz", { cpu: "0" })).toBe((states[0]?.frequencyMHz ?? 0) * 1e6);
    expect(valueOf(samples, "xen_host_cpu_cstate_seconds_total", { cpu: "0", state: "C2" })).toBe(
      Number(xen.host.power.idle(0).states[2]?.residencyNs) / 1e9,
    );
  });

  test("have each domain's numbers, with its number and name as labels", async () => {
    using simulated = new SimulatedXen({ domains });
    simulated.advance({ seconds: 10 });
    using xen = simulated.open();
    const samples = await scraped(xen);
    const web = { domid: "1", domain: "web" };
    const { cpuTimeNs, uuid } = xen.domains.get(1).info();
    expect(valueOf(samples, "xen_domain_info", { ...web, uuid, kind: "hvm", cpupool: "0" })).toBe(1);
    expect(valueOf(samples, "xen_domain_cpu_seconds_total", web)).toBe(Number(cpuTimeNs) / 1e9);
    expect(valueOf(samples, "xen_domain_vcpus_online", web)).toBe(2);
    expect(valueOf(samples, "xen_domain_memory_current_bytes", web)).toBe(1024 * 2 ** 20);
    expect(valueOf(samples, "xen_domain_memory_maximum_bytes", { domain: "db" })).toBe(768 * 2 ** 20);
    expect(samples.filter(({ name }) => name === "xen_domain_memory_maximum_bytes").length).toBe(3);
    expect(valueOf(samples, "xen_domain_state", { ...web, state: "running" })).toBe(1);
    expect(valueOf(samples, "xen_domain_state", { ...web, state: "paused" })).toBe(0);
    expect(valueOf(samples, "xen_domain_shutdown_reason", { domid: "5", reason: "crash" })).toBe(1);
    const vcpu = xen.domains.get(1).vcpus.get(1).info();
    expect(valueOf(samples, "xen_domain_vcpu_seconds_total", { ...web, vcpu: "1" })).toBe(Number(vcpu.cpuTimeNs) / 1e9);
    expect(valueOf(samples, "xen_domain_vcpu_state", { ...web, vcpu: "1", state: vcpu.state })).toBe(1);
    expect(valueOf(samples, "xen_domain_vif_receive_bytes_total", { ...web, vif: "0" })).toBe(7);
    expect(valueOf(samples, "xen_domain_vif_transmit_bytes_total", { ...web, vif: "0" })).toBe(8);
    expect(valueOf(samples, "xen_domain_vbd_read_bytes_total", { domain: "db", vbd: "xvda" })).toBe(4096);
    expect(valueOf(samples, "xen_domain_vbd_read_requests_total", { domain: "db", vbd: "xvda" })).toBe(3);
  });

  test("count event channels by kind", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    using first = xen.eventChannels.bindUnbound(0);
    using second = xen.eventChannels.bindInterdomain(0, first.port);
    using waiting = simulated.eventChannels(1).bindUnbound(0);
    const samples = await scraped(xen);
    expect([second.port, waiting.port].every((port) => port > 0)).toBe(true);
    expect(valueOf(samples, "xen_domain_event_channels", { domid: "0", kind: "interdomain" })).toBe(2);
    expect(valueOf(samples, "xen_domain_event_channels", { domid: "1", kind: "unbound" })).toBe(1);
    expect(valueOf(samples, "xen_domain_event_channels", { domid: "2", kind: "unbound" })).toBe(0);
  });

  test("tell the run states of the exporter's own vcpus", async () => {
    using simulated = new SimulatedXen({ architecture: "x86_64", dom0: { vcpus: 2 } });
    simulated.advance({ seconds: 50 });
    using xen = simulated.open();
    const samples = await scraped(xen);
    const ran = valueOf(samples, "xen_domain_vcpu_runstate_seconds_total", { domid: "0", vcpu: "1", state: "running" });
    expect(ran).toBe(valueOf(samples, "xen_domain_vcpu_seconds_total", { domid: "0", vcpu: "1" }));
  });

  test("lack power states on a machine whose power Xen does not manage, which is not a failure", async () => {
    using simulated = new SimulatedXen({ powerManagement: false });
    using xen = simulated.open();
    const samples = await scraped(xen);
    expect(samples.filter(({ name }) => /state_seconds/.test(name) && name.startsWith("xen_host"))).toEqual([]);
    expect(valueOf(samples, "xen_collector_success", { collector: "power" })).toBe(1);
  });

  test("can be those of some collectors", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    const samples = samplesIn(await metrics(xen, { collectors: ["host", "disks"] }).text());
    const collectors = samples
      .filter(({ name }) => name === "xen_collector_success")
      .map(({ labels }) => labels["collector"]);
    expect(collectors).toEqual(["names", "host", "disks"]);
    expect(samples.some(({ name }) => name === "xen_domain_cpu_seconds_total")).toBe(false);
  });

  test("have every sample once, and every family in one piece", async () => {
    using simulated = new SimulatedXen({ domains: [...domains, { name: "web" }, { name: "web" }] });
    using xen = simulated.open();
    for (const names of Metrics.namesChoices) {
      const exporter = metrics(xen, { names });
      await exporter.text();
      simulated.advance({ seconds: 5 });
      const text = await exporter.text();
      const keys = samplesIn(text).map(({ name, labels }) => `${name} ${JSON.stringify(labels)}`);
      expect(new Set(keys).size).toBe(keys.length);
      const types = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
      expect(new Set(types).size).toBe(types.length);
    }
  });
});

describe("a collector that fails", () => {
  test("fails alone: its success is 0, its metrics are absent, and the error is told", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    const errors: string[] = [];
    const exporter = metrics(xen, {
      onError: (collector, error) => errors.push(`${collector}: ${(error as Error).name}`),
    });
    using fault = simulated.fail("domctl getvcpuinfo", "EPERM");
    const samples = samplesIn(await exporter.text());
    expect(fault).toBeDefined();
    expect(valueOf(samples, "xen_collector_success", { collector: "vcpus" })).toBe(0);
    expect(valueOf(samples, "xen_collector_success", { collector: "domains" })).toBe(1);
    expect(samples.some(({ name }) => name.startsWith("xen_domain_vcpu_"))).toBe(false);
    expect(valueOf(samples, "xen_domain_cpu_seconds_total", { domid: "1" })).toBeNumber();
    expect(errors).toEqual(["vcpus: XenPermissionError"]);
  });

  test("in the middle of its work leaves none of its metrics", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    using fault = simulated.fail("sysctl getcpuinfo", "EFAULT");
    const samples = await scraped(xen);
    expect(fault).toBeDefined();
    expect(samples.some(({ name }) => name === "xen_host_cpu_info")).toBe(false);
    expect(valueOf(samples, "xen_collector_success", { collector: "cpus" })).toBe(0);
  });

  test("does not fail the scrape, even if every collector fails for want of permission", async () => {
    using simulated = new SimulatedXen({ domains, runsIn: 1 });
    using xen = simulated.open();
    const samples = await scraped(xen);
    expect(valueOf(samples, "xen_collector_success", { collector: "host" })).toBe(0);
    expect(valueOf(samples, "xen_collector_success", { collector: "domains" })).toBe(0);
  });
});

describe("without xenstored:", () => {
  test("domains have no names, and the numbers go on", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    simulated.store.end();
    const samples = await scraped(xen);
    expect(valueOf(samples, "xen_collector_success", { collector: "names" })).toBe(0);
    expect(valueOf(samples, "xen_domain_vcpus_online", { domid: "1", domain: "" })).toBe(2);
  });

  test("domains keep the names that they had", async () => {
    using simulated = new SimulatedXen({ domains });
    using xen = simulated.open();
    const exporter = metrics(xen);
    await exporter.text();
    simulated.store.end();
    const samples = samplesIn(await exporter.text());
    expect(valueOf(samples, "xen_domain_vcpus_online", { domid: "1", domain: "web" })).toBe(2);
  });

  test("a scrape ends in time if xenstored hangs, and asks it nothing more", async () => {
    using simulated = new SimulatedXen({ domains });
    let connections = 0;
    const { promise: never } = Promise.withResolvers<never>();
    const transport = { name: "a hanging xenstored", connect: () => (connections++, never) };
    using xen = Xen.open({ hypercall: simulated.hypercall, store: transport });
    const exporter = metrics(xen, { collectors: ["domains"] });
    for (let scrapes = 0; scrapes < 2; scrapes++) {
      const samples = samplesIn(await exporter.text());
      expect(valueOf(samples, "xen_collector_success", { collector: "names" })).toBe(0);
      expect(valueOf(samples, "xen_domain_vcpus_online", { domid: "1" })).toBe(2);
    }
    expect(connections).toBe(1);
  }, 20_000);
});

/** An xenstored of Xen's own: the simulation's, with the accounts of a release. */
class AccountingStore extends XenStore {
  readonly #account: string;

  constructor(simulated: SimulatedXen, account: string) {
    super({ transport: simulated.store.transport(0) });
    this.#account = account;
  }

  override async control(command: string, values: readonly string[] = []): Promise<string> {
    expect(command).toBe("quota");
    if (values.length > 0) return `Domain ${values[0]}:\n${this.#account}`;
    return "Quota settings:\nnodes           :     1000 Nodes per domain\nwatches         :      128 Watches per domain\n";
  }
}

describe("xenstored's accounts", () => {
  const since418 = "nodes            :       12 (max     2000)\nmemory           :     4096 (max        0)\n";
  const before = "nodes           :       12\nwatches         :        3\ntransactions    :        0\n";

  test.each([
    ["of 4.18 and later have the domain's own limits", since418, 2000],
    ["of earlier releases have the limits of all domains", before, 1000],
  ])("%s", async (_, account, limit) => {
    using simulated = new SimulatedXen({ domains });
    using store = new AccountingStore(simulated, account);
    using xen = Xen.open({ hypercall: simulated.hypercall, store });
    await store.write("/local/domain/1/memory/target", "1024");
    const samples = samplesIn(await metrics(xen, { collectors: ["xenstore"] }).text());
    const web = { domid: "1", domain: "web" };
    expect(valueOf(samples, "xen_xenstore_nodes", web)).toBe(12);
    expect(valueOf(samples, "xen_xenstore_quota", { ...web, resource: "nodes" })).toBe(limit);
    expect(valueOf(samples, "xen_domain_memory_target_bytes", web)).toBe(2 ** 20);
    expect(samples.some(({ name, labels }) => name === "xen_xenstore_quota" && labels["domid"] === "0")).toBe(false);
  });
});

test("a hostile name cannot leave its label, in any names", async () => {
  for (const names of Metrics.namesChoices) {
    using simulated = new SimulatedXen({
      memoryMiB: 2 ** 17,
      domains: hostileNames.map((name) => ({ name: name.replaceAll("\0", "x"), memoryMiB: 1, vifs: [{}], vbds: [{}] })),
    });
    using xen = simulated.open();
    const text = await metrics(xen, { names }).text();
    // oxlint-disable-next-line no-control-regex
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{DI}]|(?! )\p{Z}/u);
    for (const line of text.split("\n").slice(0, -1)) {
      expect(line).toMatch(
        /^(?:# (?:HELP|TYPE) [a-z0-9_]+ |[a-z0-9_]+(?:\{(?:[a-z_]+="(?:[^"\\\n]|\\\\|\\")*",?)*\})? \S+$)/,
      );
    }
    const named = samplesIn(text).filter(({ labels }) => Object.values(labels).includes('"quoted", {"json": true}'));
    expect(named.length > 0).toBe(names !== "xen_exporter");
  }
});

test("scrapes that are asked for at once share one", async () => {
  using simulated = new SimulatedXen({ domains });
  using xen = simulated.open();
  const exporter = metrics(xen);
  const [first, second] = await Promise.all([exporter.text(), exporter.text()]);
  expect(first).toBe(second);
  expect(await exporter.text()).not.toBe(first);
});

test("mistakes are refused with the right words", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  expect(() => metrics(xen, { colectors: [] } as never)).toThrow('did you mean "collectors"?');
  expect(() => metrics(xen, { collectors: ["disk"] as never })).toThrow('"disks"');
  expect(() => metrics(xen, { names: "xentopp" as never })).toThrow('"xentop"');
  expect(metrics(xen).text("json" as never)).rejects.toThrow('expected format to be "text" or "openmetrics"');
});

test("a scrape that is waited for ends with the reason of its signal, and the next one is whole", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const exporter = metrics(xen);
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(exporter.text("text", { signal })).rejects.toThrow("enough");
  await expect(exporter.text("text", { singal: signal } as object)).rejects.toThrow('did you mean "signal"?');
  const controller = new AbortController();
  const waiting = exporter.text("text", { signal: controller.signal });
  controller.abort(new Error("later"));
  await expect(waiting).rejects.toThrow("later");
  expect(await exporter.text()).toContain("xen_info{");
});
