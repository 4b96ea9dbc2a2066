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
      expect(find(all, "domctl", "gethvmcontext").reads).toBeUndefined();
      expect(find(all, "domctl", "gethvmcontext_partial").reads).toBeUndefined();
      expect(inner(all, "platform_op", "firmware_info", "disk_info").reads).toBeUndefined();
      expect(inner(all, "platform_op", "firmware_info", "vbeddc_info").reads).toBe(true);
      expect(find(all, "sysctl", "physinfo").reads).toBe(true);
    });

    test("says which domctls may be made on dom0 itself, as xl does: no others than these change it", () => {
      const { operations = {} } = all["domctl"] ?? {};
      const harmless: string[] = [];
      for (const [name, { self, selector }] of Object.entries(operations)) {
        if (self) harmless.push(name);
        for (const [inner, one] of Object.entries(selector?.operations ?? {})) {
          if (one.self && !self) harmless.push(`${name}.${inner}`);
        }
      }
      expect(harmless.filter((name) => name !== "get_domain_state").toSorted()).toEqual([
        "createdomain",
        "gdbsx_domstatus",
        "get_vcpu_msrs",
        "getpageframeinfo3",
        "max_mem",
        "psr_alloc.set_l2_cbm",
        "psr_alloc.set_l3_cbm",
        "psr_alloc.set_l3_code",
        "psr_alloc.set_l3_data",
        "psr_alloc.set_mba_thrtl",
        "psr_cmt_op.attach",
        "psr_cmt_op.detach",
        "scheduler_op.putinfo",
        "scheduler_op.putvcpuinfo",
        "set_virq_handler",
        "setdomainhandle",
        "setnodeaffinity",
        "setvcpuaffinity",
      ]);
    });

    test.each([
      ["domctl", "max_mem", undefined],
      ["memory_op", "exchange", "in.domid"],
      ["memory_op", "maximum_gpfn", "argument"],
      ["sched_op", "remote_shutdown", "domain_id"],
      ["xsm_op", "relabel_domain", "domid"],
      ["event_channel_op", "reset", "dom"],
      ["grant_table_op", "setup_table", "dom"],
    ])("%s %s acts on the domain in %p", (family, name, expected) => {
      expect(find(all, family, name).domain).toBe(expected);
    });

    test("knows what Xen writes though it fails, and what it does not compare", () => {
      expect(find(all, "memory_op", "exchange").onError).toEqual([]);
      expect(find(all, "sysctl", "get_cpu_featureset").onError).toEqual(["ENOBUFS"]);
      expect(find(all, "domctl", "createdomain").onError).toBeUndefined();
      const [info] = find(all, "mca", "physcpuinfo").handles ?? [];
      expect(info?.least).toEqual([{ family: "sysctl", operation: "physinfo", member: "max_cpu_id", plus: 1 }]);
      expect(find(all, "mca", "msrinject").handles).toMatchObject([{ handle: "mcinj_msr", length: 8 }]);
    });

    test("returns what the firmware has written, also where the names of the operations say set", () => {
      for (const name of ["set_time", "set_wakeup_time", "set_variable"]) {
        expect([name, inner(all, "platform_op", "efi_runtime_call", name).direction]).toEqual([name, "inout"]);
      }
    });

    test("has a buffer for one entry more than the machine's memory map, and none for an acknowledged machine check", () => {
      expect(find(all, "memory_op", "machine_memory_map").errors).toMatchObject({ EINVAL: "one-more" });
      expect(find(all, "mca", "fetch").handles).toMatchObject([{ handle: "data", null: "ack" }]);
    });

    test("refuses what Xen's own faults make dangerous, or what may end the machine", () => {
      expect(find(all, "kexec_op", "kexec_load_v1").unsafe).toEqual({ why: "machine-addresses" });
      expect(find(all, "platform_op", "enter_acpi_sleep").unsafe).toEqual({ why: "machine" });
      expect(find(all, "memory_op", "acquire_resource").unsafe).toEqual({ why: "own-frames", member: "nr_frames" });
      const levels = find(all, "dm_op", "set_isa_irq_level").needs ?? [];
      expect(levels.map(({ operation, member }) => [operation, member])).toEqual([
        ["getdomaininfo", "arch_config.emulation_flags"],
      ]);
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

type Selected = NonNullable<AbiOperation["selector"]>["operations"][string];

/** One of the operations that another one's member selects. */
function inner(all: AbiOperations, family: string, outer: string, name: string): Selected {
  const operation = find(all, family, outer).selector?.operations[name];
  if (operation === undefined) throw new Error(`${family} ${outer} has no ${name}`);
  return operation;
}

function counted({ handles = [] }: AbiOperation): unknown[] {
  return handles.map(({ handle, direction, count, unit }) => [handle, direction, count, unit]);
}

test("operations that Arm's Xen does not answer are in no table of it, and those that it gained are", () => {
  const arm = recordedModels()
    .filter(({ arch }) => arch === "arm64")
    .map((abi) => [abi.xen, deriveOperations(abi, readAnnotations())] as const);
  for (const [xen, all] of arm) {
    const domctls = Object.keys(all["domctl"]?.operations ?? {});
    for (const name of ["gettscinfo", "soft_reset", "gethvmcontext"]) expect(domctls).not.toContain(name);
    const ofShadow = all["domctl"]?.operations["shadow_op"]?.selector?.operations ?? {};
    const hasPool = ["4.14", "4.15", "4.16"].includes(xen);
    expect([xen, Object.keys(ofShadow)]).toEqual([xen, hasPool ? ["set_allocation"] : []]);
    for (const name of ["max_mem", "cacheflush", "vuart_op"]) expect(domctls).toContain(name);
    expect([xen, "kexec_op" in all]).toEqual([xen, false]);
    expect([xen, "dm_op" in all]).toEqual([xen, xen !== "4.14"]);
    expect([xen, "irq_permission" in (all["domctl"]?.operations ?? {})]).toEqual([
      xen,
      ["4.14", "4.15", "4.16", "4.17", "4.18"].includes(xen),
    ]);
    expect(Object.keys(all["platform_op"]?.operations ?? {})).toEqual(["settime64"]);
  }
  expect(arm.length).toBe(9);
});

/** The operations of a release on x86. */
function at(xen: string): AbiOperations {
  const model = models.find((abi) => abi.xen === xen);
  if (model === undefined) throw new Error(`no model of Xen ${xen}`);
  return deriveOperations(model, readAnnotations());
}

/** The meaning of an error of getvcpuinfo in a release. */
function meaningIn(xen: string, code: string): string | undefined {
  return find(at(xen), "domctl", "getvcpuinfo").errors?.[code];
}

/** Returns the number of factors in the least count of get_pxstat in a release. */
function leastIn(xen: string): number | undefined {
  const { selector } = find(at(xen), "sysctl", "get_pmstat");
  return selector?.operations["get_pxstat"]?.handles?.[0]?.least?.length;
}

test("the annotations of a changed operation name the release of the change", () => {
  expect([meaningIn("4.21", "ESRCH"), meaningIn("4.22", "ESRCH")]).toEqual(["domain-or-vcpu", undefined]);
  expect([meaningIn("4.21", "ENOENT"), meaningIn("4.22", "ENOENT")]).toEqual([undefined, "vcpu"]);
  const disables = ["4.15", "4.16"].map((xen) => "disable" in (at(xen)["xsm_op"]?.operations ?? {}));
  expect(disables).toEqual([true, false]);
  expect([leastIn("4.20"), leastIn("4.21")]).toEqual([2, undefined]);
});
