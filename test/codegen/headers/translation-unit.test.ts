import { expect, test } from "bun:test";
import { linuxHeaders, openTree, unitText, xenHeaders } from "../../../codegen/headers/index.ts";
import { folder } from "./tree.ts";

const NAMES = [
  "arch-arm.h",
  "arch-arm/hvm/save.h",
  "arch-arm/smccc.h",
  "arch-ppc.h",
  "arch-riscv.h",
  "arch-x86/hvm/save.h",
  "arch-x86/xen-x86_32.h",
  "arch-x86/xen-x86_64.h",
  "arch-x86/xen.h",
  "arch-x86_32.h",
  "argo.h",
  "dom0_ops.h",
  "domctl.h",
  "foreign/x86_64.h",
  "hvm/params.h",
  "hvm/save.h",
  "sys/evtchn.h",
  "sys/privcmd.h",
  "sys/xenbus_dev.h",
  "xen-compat.h",
  "xen.h",
];

function headersOf<T>(release: string, look: (tree: ReturnType<typeof openTree>) => T): T {
  using dir = folder(Object.fromEntries(NAMES.map((name) => [name, ""])));
  return look(openTree({ release, dir: dir.path, origin: "a test" }));
}

test("Xen's unit begins with xen.h and hvm/save.h, and has only its own architecture's headers", () => {
  const x86 = [
    "xen.h",
    "hvm/save.h",
    "arch-x86/hvm/save.h",
    "arch-x86/xen.h",
    "arch-x86_32.h",
    "argo.h",
    "domctl.h",
    "hvm/params.h",
    "xen-compat.h",
  ];
  const arm = [
    "xen.h",
    "hvm/save.h",
    "arch-arm.h",
    "arch-arm/hvm/save.h",
    "arch-arm/smccc.h",
    "argo.h",
    "domctl.h",
    "hvm/params.h",
    "xen-compat.h",
  ];
  headersOf("4.17", (tree) => {
    expect(xenHeaders(tree, "x86_64")).toEqual(x86);
    expect(xenHeaders(tree, "x86_32")).toEqual(x86);
    expect(xenHeaders(tree, "arm64")).toEqual(arm);
    expect(xenHeaders(tree, "arm32")).toEqual(arm);
  });
});

test("a header that some trees of a release lack is in no unit of that release", () => {
  expect(headersOf("4.14", (tree) => xenHeaders(tree, "arm64"))).not.toContain("arch-arm/smccc.h");
});

test("the kernel's interfaces are a unit of their own", () => {
  expect(headersOf("4.17", linuxHeaders)).toEqual(["sys/evtchn.h", "sys/privcmd.h"]);
});

test("Xen's unit declares the toolstack's view, at the newest interface version", () => {
  const lines = unitText(["xen.h", "domctl.h"]).split("\n");
  const at = (line: string): number => lines.indexOf(line);
  expect(at("#define __XEN_TOOLS__ 1")).toBe(0);
  expect(at("#include <xen/xen-compat.h>")).toBeLessThan(
    at("#define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__"),
  );
  expect(at("#define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__")).toBeLessThan(
    at("#include <xen/xen.h>"),
  );
  expect(at("#include <xen/xen.h>")).toBeLessThan(at("#include <xen/domctl.h>"));
});
