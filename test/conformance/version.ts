/** Xen's description of itself. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { textOf } from "../../src/runtime/struct/text.ts";

export function version(of: () => Subject): void {
  describe("Xen's version", () => {
    test("has a major and a minor number, and a text that follows them", () => {
      const { xen } = of();
      const { major, minor, release, extraversion } = xen.version;
      expect(xen.versionOp("version")).toBe(major * 0x1_0000 + minor);
      expect(release).toBe(`${major}.${minor}`);
      expect(textOf(xen.versionOp("extraversion"))).toBe(extraversion);
    });

    test("lists the kinds of guests that Xen can run", () => {
      const subject = of();
      const { capabilities } = subject.xen.version;
      expect(capabilities).toContain(isArm(subject) ? "xen-3.0-aarch64" : "xen-3.0-x86_64");
      expect(textOf(subject.xen.versionOp("capabilities"))).toBe(capabilities.map((one) => `${one} `).join(""));
    });

    test("has texts that end with a NUL within their arrays", () => {
      const { xen } = of();
      const { compiler, compile_by, compile_domain, compile_date } = xen.versionOp("compile_info");
      for (const text of [compiler, compile_by, compile_domain, compile_date, xen.versionOp("changeset")]) {
        expect([...text]).toContain(0);
      }
    });

    test("has equal texts through the operations for any length, if the release has them", () => {
      const { xen } = of();
      const here: typeof xen = xen;
      if (!here.atLeast("4.20")) return;
      for (const name of ["extraversion", "changeset", "capabilities", "commandline"] as const) {
        const { value } = here.versionOp(`${name}2`, null);
        const whole = here.versionOp(`${name}2`, { len: value }, ({ buf }) => textOf(buf));
        expect(whole.length).toBe(value);
        expect(whole).toStartWith(textOf(here.versionOp(name)));
        const short = (): unknown => here.versionOp(`${name}2`, { len: value - 1 });
        if (value > 1) expect(codeOf(short)).toBe("ENOBUFS");
      }
    });

    test("has a build id, and refuses a buffer that is too small for it", () => {
      const { xen } = of();
      const { value: length } = xen.versionOp("build_id", null);
      expect(length).toBeGreaterThan(0);
      const id = xen.versionOp("build_id", { len: length + 4 }, ({ buf }, value) => buf.slice(0, value).toHex());
      expect(id).toBe(xen.version.buildId ?? "");
      expect(codeOf(() => xen.versionOp("build_id", { len: length - 1 }))).toBe("ENOBUFS");
      const empty = xen.atLeast("4.20") ? "ENOBUFS" : "EINVAL";
      expect(codeOf(() => xen.versionOp("build_id", { len: 0 }))).toBe(empty);
    });

    test("has one word of features, those of dom0's kind", () => {
      const subject = of();
      const { xen } = subject;
      const { features } = xen.version;
      const direct = xen.atLeast("4.16") ? ["direct_mapped"] : [];
      const own = isArm(subject)
        ? ["writable_page_tables", "auto_translated_physmap", "ARM_SMCCC_supported"]
        : ["mmu_pt_update_preserve_ad", "highmem_assist", "gnttab_map_avail_bits"];
      const newer = xen.atLeast("4.18")
        ? ["runstate_phys_area", ...(isArm(subject) ? [] : ["vcpu_time_phys_area"])]
        : [];
      const newest = xen.atLeast("4.19") && !isArm(subject) ? ["dm_msix_all_writes"] : [];
      const expected = ["dom0", "memory_op_vnode_supported", ...direct, ...own, ...newer, ...newest];
      // Only Linux decides if its page tables may lie above 4 GiB.
      const told = features.filter((name) => name !== "pae_pgdir_above_4gb").map(String);
      expect(told.toSorted()).toEqual(expected.toSorted());
      expect(codeOf(() => xen.versionOp("get_features", { submap_idx: 1 }))).toBe("EINVAL");
    });

    test("returns the page size without an argument", () => {
      expect(of().xen.versionOp("pagesize")).toBe(4096);
    });

    test("returns the caller's handle, as in the list of domains", () => {
      const { xen } = of();
      expect(xen.versionOp("guest_handle").toHex()).toBe(xen.domains.get(0).info().uuid.replaceAll("-", ""));
    });
  });
}
