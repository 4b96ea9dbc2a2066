import { expect, test } from "bun:test";
import { Xen } from "../../../../src/index.ts";
import * as sysctl from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

test("the host's info has the values of Xen's record", () => {
  using hypercall = new StandInXen();
  hypercall.state.physinfo = (info) => {
    info.threads_per_core = 2;
    info.cores_per_socket = 8;
    info.nr_cpus = 16;
    info.max_cpu_id = 31;
    info.nr_nodes = 1;
    info.max_node_id = 3;
    info.cpu_khz = 4_000_000_000;
    info.capabilities = sysctl.XEN_SYSCTL_PHYSCAP_pv | sysctl.XEN_SYSCTL_PHYSCAP_gnttab_v2;
    info.total_pages = 2n ** 40n;
    info.free_pages = 5n;
    info.scrub_pages = 6n;
    info.outstanding_pages = 7n;
    info.max_mfn = 8n;
  };
  using xen = Xen.open({ hypercall });
  expect(xen.host.info()).toEqual({
    onlineCpus: 16,
    highestCpu: 31,
    threadsPerCore: 2,
    coresPerSocket: 8,
    onlineNodes: 1,
    highestNode: 3,
    cpuKHz: 4_000_000_000,
    totalPages: 2 ** 40,
    freePages: 5,
    scrubPages: 6,
    outstandingPages: 7,
    highestMfn: 8,
    capabilities: ["pv", "gnttab_v2"],
  });
});

test("every capability of the release has a name, but bounds and masks do not", () => {
  using hypercall = new StandInXen();
  hypercall.state.physinfo = (info) => {
    info.capabilities = 0xffff_ffff;
  };
  using xen = Xen.open({ hypercall });
  expect(xen.host.info().capabilities).toEqual([
    "hvm",
    "pv",
    "directio",
    "hap",
    "shadow",
    "iommu_hap_pt_share",
    "vmtrace",
    "vpmu",
    "gnttab_v1",
    "gnttab_v2",
  ]);
});

test("an operation sends zeroes in unused fields, regardless of the previous operation", () => {
  using hypercall = new StandInXen();
  hypercall.state.domains = [{ domid: 1, fill: () => {} }];
  let sent = "";
  hypercall.state.physinfo = (info) => {
    sent = new Uint8Array(info.dataView.buffer, info.dataView.byteOffset + info.byteOffset, 128).toHex();
  };
  using xen = Xen.open({ hypercall });
  xen.domains.list();
  xen.host.info();
  expect(sent).toBe("00".repeat(128));
});
