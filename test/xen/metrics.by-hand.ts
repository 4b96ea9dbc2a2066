/**
 * Metrics of a real Xen, beside what `xl` prints. Run by hand: `npm run lab -- 4.17-x86_64 bun test --timeout 300000
 * ./test/xen/metrics.by-hand.ts`.
 */

import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { Metrics, metrics } from "../../src/metrics.ts";
import { type Sample, samplesIn } from "../metrics/samples.ts";
import { toolsTest } from "./c-tools.ts";
import { startGuest } from "./guests/index.ts";
import { xlInfo, xlList } from "./xl.ts";

/** Returns the value of the only sample with that name and those labels. */
function valueOf(samples: readonly Sample[], name: string, labels: Record<string, string> = {}): number {
  const found = samples.filter(
    (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  expect(`${found.length} ${name}`).toBe(`1 ${name}`);
  return found[0]?.value ?? Number.NaN;
}

/** A domain's cpu time in each exporter's names. */
const CPU_TIMES = new Set(["xen_domain_cpu_seconds_total", "xen_cpu_seconds_total", "xen_domain_cpu_time_total"]);

const NO_UUID = "00000000-0000-0000-0000-000000000000";

test("every collector succeeds on a real Xen, in every exporter's names", async () => {
  using xen = Xen.open();
  const errors: string[] = [];
  const onError = (collector: string, error: unknown): void => void errors.push(`${collector}: ${String(error)}`);
  for (const names of Metrics.namesChoices) {
    const exporter = metrics(xen, { names, onError });
    const samples = samplesIn(await exporter.text());
    expect(samples.filter(({ name, value }) => name.endsWith("collector_success") && value !== 1)).toEqual([]);
    // xen_exporter leaves out dom0 if it has no UUID.
    const shown = xen.domains.list().filter(({ uuid }) => names !== "xen_exporter" || uuid !== NO_UUID);
    expect(samples.filter(({ name }) => CPU_TIMES.has(name)).length).toBe(shown.length);
    const open = await exporter.text("openmetrics");
    expect(open.endsWith("\n# EOF\n")).toBe(true);
  }
  expect(errors).toEqual([]);
});

test("dom0 has event channels, a grant table, vcpus, and xenstored's account of it", async () => {
  using xen = Xen.open();
  const samples = samplesIn(await metrics(xen).text());
  const dom0 = { domid: "0", domain: "Domain-0" };
  expect(valueOf(samples, "xen_domain_event_channels", { ...dom0, kind: "virq" })).toBeGreaterThan(0);
  expect(valueOf(samples, "xen_domain_grant_frames_maximum", dom0)).toBeGreaterThan(0);
  expect(valueOf(samples, "xen_xenstore_nodes", dom0)).toBeGreaterThan(5);
  expect(valueOf(samples, "xen_domain_vcpu_seconds_total", { ...dom0, vcpu: "0" })).toBeGreaterThan(0.1);
  expect(valueOf(samples, "xen_domain_vcpu_state", { ...dom0, vcpu: "0", state: "running" })).toBe(1);
  expect(valueOf(samples, "xen_domain_memory_current_bytes", dom0)).toBeGreaterThan(2 ** 28);
});

test.skipIf(process.arch === "arm64")("dom0's vcpus have been in every run state for a time that adds up", async () => {
  using xen = Xen.open();
  const samples = samplesIn(await metrics(xen, { collectors: ["vcpus"] }).text());
  const times = samples.filter(({ name }) => name === "xen_domain_vcpu_runstate_seconds_total");
  const states = times.filter(({ labels }) => labels["vcpu"] === "0").map(({ labels }) => labels["state"]);
  expect(states).toEqual(["running", "runnable", "blocked", "offline"]);
  const running = valueOf(times, "xen_domain_vcpu_runstate_seconds_total", { vcpu: "0", state: "running" });
  expect(Math.abs(running - valueOf(samples, "xen_domain_vcpu_seconds_total", { vcpu: "0", domid: "0" }))).toBeLessThan(
    1,
  );
});

test("a guest's ports are counted, and a vcpu that it has not started is offline", async () => {
  using xen = Xen.open();
  using guest = await startGuest({ xen, vcpus: 2 });
  const samples = samplesIn(await metrics(xen).text());
  const labels = { domid: String(guest.domid), domain: "" };
  const ports = samples.filter(
    ({ name, labels: { domid } }) => name === "xen_domain_event_channels" && domid === labels.domid,
  );
  expect(ports.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(0);
  expect(valueOf(samples, "xen_domain_vcpus_maximum", labels)).toBe(2);
  expect(valueOf(samples, "xen_domain_vcpu_state", { ...labels, vcpu: "1", state: "offline" })).toBe(1);
  expect(valueOf(samples, "xen_domain_grant_frames_maximum", labels)).toBe(4);
});

toolsTest("the host and its domains are what xl says", async () => {
  using xen = Xen.open();
  const before = await xlList();
  const samples = samplesIn(await metrics(xen).text());
  const info = await xlInfo();
  expect(Math.floor(valueOf(samples, "xen_host_memory_total_bytes") / 2 ** 20)).toBe(Number(info.get("total_memory")));
  expect(valueOf(samples, "xen_host_cpus")).toBe(Number(info.get("nr_cpus")));
  for (const { domid, memoryMiB, vcpus, seconds, uuid } of before) {
    const labels = { domid: String(domid) };
    expect(valueOf(samples, "xen_domain_info", { ...labels, uuid })).toBe(1);
    expect(valueOf(samples, "xen_domain_vcpus_online", labels)).toBe(vcpus);
    expect(Math.round(valueOf(samples, "xen_domain_memory_current_bytes", labels) / 2 ** 20)).toBe(memoryMiB);
    expect(valueOf(samples, "xen_domain_cpu_seconds_total", labels)).toBeGreaterThanOrEqual(seconds - 0.1);
  }
});
