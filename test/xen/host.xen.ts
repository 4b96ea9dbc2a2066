import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { xlInfo } from "./xl.ts";

test("the host is what xl info says", async () => {
  using xen = await Xen.open();
  const host = xen.host.info();
  const info = await xlInfo();
  const { pageBytes } = xen.version;
  const mebibytes = (pages: number): number => Math.floor((pages * pageBytes) / 2 ** 20);
  expect({
    nr_cpus: host.nrCpus,
    max_cpu_id: host.maxCpuId,
    nr_nodes: host.nrNodes,
    cores_per_socket: host.coresPerSocket,
    threads_per_core: host.threadsPerCore,
    cpu_mhz: (host.cpuKhz / 1000).toFixed(3),
    total_memory: mebibytes(host.totalPages),
    outstanding_claims: host.outstandingPages,
  }).toEqual({
    nr_cpus: Number(info.get("nr_cpus")),
    max_cpu_id: Number(info.get("max_cpu_id")),
    nr_nodes: Number(info.get("nr_nodes")),
    cores_per_socket: Number(info.get("cores_per_socket")),
    threads_per_core: Number(info.get("threads_per_core")),
    cpu_mhz: info.get("cpu_mhz") ?? "",
    total_memory: Number(info.get("total_memory")),
    outstanding_claims: Number(info.get("outstanding_claims")),
  });
  expect(Math.abs(mebibytes(host.freePages + host.scrubPages) - Number(info.get("free_memory")))).toBeLessThanOrEqual(
    4,
  );
});

test("the platform's capabilities are those that xl info names", async () => {
  using xen = await Xen.open();
  const info = await xlInfo();
  // xl shows pass-through once for each kind of guest.
  const theirs = (info.get("virt_caps") ?? "").replaceAll("-", "_").split(" ");
  const named = theirs.filter((name) => !name.endsWith("_directio")).toSorted();
  const ours = xen.host.info().capabilities;
  expect(ours.includes("directio")).toBe(named.length < theirs.length);
  expect(ours.filter((name) => name !== "directio").toSorted()).toEqual(expect.arrayContaining(named));
});
