/** Facts that were read in Xen's own source (do_domctl and its like) and in libxenctrl, not in annotations.toml. */
import { describe, expect, test } from "bun:test";
import { readAnnotations } from "../../../codegen/annotations/index.ts";
import { type AbiOperation, type AbiOperations, deriveOperations } from "../../../codegen/model/operations/index.ts";
import { recordedModels } from "./models.ts";

const models = recordedModels().filter(({ arch }) => arch === "x86_64");

describe.each(models.map((abi) => [`Xen ${abi.xen}`, deriveOperations(abi, readAnnotations())] as const))(
  "%s",
  (_, all) => {
    test.each([
      ["domctl", "pausedomain", null],
      ["domctl", "getvcpuaffinity", "u.vcpuaffinity"],
      ["domctl", "gethvmcontext", "u.hvmcontext"],
      ["domctl", "unbind_pt_irq", "u.bind_pt_irq"],
      ["domctl", "gdbsx_guestmemio", "u.gdbsx_guest_memio"],
      ["sysctl", "page_offline_op", "u.page_offline"],
      ["sysctl", "get_cpu_featureset", "u.cpu_featureset"],
      ["platform_op", "cpu_hotadd", "u.cpu_add"],
      ["platform_op", "set_processor_pminfo", "u.set_pminfo"],
      ["xsm_op", "member", "u.transition"],
      ["dm_op", "track_dirty_vram", "u.track_dirty_vram"],
    ])("%s %s takes %p", (family, name, expected) => {
      expect(find(all, family, name).argument?.member ?? null).toBe(expected);
    });

    test.each([
      ["memory_op", "populate_physmap", "struct xen_memory_reservation"],
      ["memory_op", "maximum_gpfn", "domid_t"],
      ["memory_op", "maximum_ram_page", null],
      ["event_channel_op", "send", "struct evtchn_send"],
      ["vcpu_op", "get_runstate_info", "struct vcpu_runstate_info"],
      ["vcpu_op", "up", null],
      ["physdev_op", "prepare_msix", "struct physdev_pci_device"],
      ["xen_version", "capabilities", "xen_capabilities_info_t"],
      ["kexec_op", "kexec_unload_v1", "struct xen_kexec_load_v1"],
    ])("%s %s takes a %p", (family, name, expected) => {
      expect(find(all, family, name).argument?.type ?? null).toBe(expected);
    });

    test("counts a list of domains by max_domains, and tells how many there are in num_domains", () => {
      expect(find(all, "sysctl", "getdomaininfolist").handles).toEqual([
        {
          handle: "buffer",
          element: "struct xen_domctl_getdomaininfo",
          direction: "out",
          count: ["max_domains"],
          unit: "elements",
          returned: "num_domains",
        },
      ]);
    });

    test("counts an affinity in bits, and reads it or writes it", () => {
      expect(counted(find(all, "domctl", "getvcpuaffinity"))).toEqual([
        ["cpumap_hard.bitmap", "out", ["cpumap_hard.nr_bits"], "bits"],
        ["cpumap_soft.bitmap", "out", ["cpumap_soft.nr_bits"], "bits"],
      ]);
      expect(counted(find(all, "domctl", "setnodeaffinity"))).toEqual([
        ["nodemap.bitmap", "in", ["nodemap.nr_bits"], "bits"],
      ]);
      expect(counted(find(all, "domctl", "getnodeaffinity"))).toEqual([
        ["nodemap.bitmap", "out", ["nodemap.nr_bits"], "bits"],
      ]);
    });

    test("knows what comes back: extents done, a version, a size, plain 0", () => {
      expect(find(all, "memory_op", "populate_physmap").result).toEqual({ kind: "count", unit: "extents" });
      expect(find(all, "xen_version", "version").result).toEqual({ kind: "value", unit: "version" });
      expect(find(all, "xen_version", "build_id").result).toEqual({ kind: "size", unit: "bytes" });
      expect(find(all, "domctl", "createdomain").result).toEqual({ kind: "zero" });
    });

    test("says which operations act on the caller: closing a port does, asking for its status does not", () => {
      expect(find(all, "event_channel_op", "close").unsafe).toEqual({ why: "caller" });
      expect(find(all, "event_channel_op", "status").unsafe).toBeUndefined();
      expect(find(all, "sched_op", "shutdown").unsafe).toEqual({ why: "caller" });
      expect(find(all, "sched_op", "remote_shutdown").unsafe).toBeUndefined();
    });

    test("lets nothing be repeated that creates a domain, consumes what it tells, or overwrites its input", () => {
      expect(find(all, "domctl", "createdomain").reads).toBeUndefined();
      expect(find(all, "domctl", "gdbsx_domstatus").reads).toBeUndefined();
      expect(find(all, "domctl", "getpageframeinfo3").reads).toBeUndefined();
      expect(find(all, "memory_op", "reserved_device_memory_map").reads).toBeUndefined();
      expect(find(all, "sysctl", "physinfo").reads).toBe(true);
    });

    test("has only get_domain_state as stable, where it has it", () => {
      const { operations = {} } = all["domctl"] ?? {};
      const stable = Object.keys(operations).filter((name) => operations[name]?.stable);
      expect(stable).toEqual("get_domain_state" in operations ? ["get_domain_state"] : []);
    });

    test("nests the operations inside an operation, and the handles that are theirs", () => {
      const selector = find(all, "domctl", "scheduler_op").selector;
      expect(selector?.member).toBe("cmd");
      expect(Object.keys(selector?.operations ?? {})).toEqual(["putinfo", "getinfo", "putvcpuinfo", "getvcpuinfo"]);
      expect(selector?.operations["getvcpuinfo"]?.handles?.map(({ handle }) => handle)).toEqual(["u.v.vcpus"]);
      const event = find(all, "domctl", "monitor_op").selector?.operations["enable"]?.selector;
      expect(event?.operations["mov_to_msr"]?.uses).toEqual(["u.mov_to_msr"]);
    });

    test("follows handles into what they point to", () => {
      const [segments] = find(all, "kexec_op", "kexec_load").handles ?? [];
      expect(segments?.handles).toEqual([
        { handle: "buf.h", element: "void", direction: "in", count: ["buf_size"], unit: "bytes", null: "skip" },
      ]);
    });
  },
);

function find(all: AbiOperations, family: string, name: string): AbiOperation {
  const operation = all[family]?.operations[name];
  if (operation === undefined) throw new Error(`${family} has no ${name}`);
  return operation;
}

function counted({ handles = [] }: AbiOperation): unknown[] {
  return handles.map(({ handle, direction, count, unit }) => [handle, direction, count, unit]);
}
