import { describe, expect, test } from "bun:test";
import { readAnnotations } from "../../../codegen/annotations/index.ts";
import { deriveOperations, findLeftOver, unusedAnnotations } from "../../../codegen/model/operations/index.ts";
import { isComplete, recordedModels } from "./models.ts";

const models = recordedModels();
const annotations = readAnnotations();

const FAMILIES = [
  "argo_op",
  "callback_op",
  "console_io",
  "dm_op",
  "domctl",
  "event_channel_op",
  "grant_table_op",
  "hvm_op",
  "hypfs_op",
  "kexec_op",
  "memory_op",
  "mmuext_op",
  "nmi_op",
  "physdev_op",
  "platform_op",
  "sched_op",
  "sysctl",
  "vcpu_op",
  "vm_assist",
  "xen_version",
  "xenpmu_op",
  "xsm_op",
];

test("some models are recorded", () => {
  expect(models.length).toBeGreaterThan(0);
});

describe.each(models.map((abi) => [`Xen ${abi.xen} on ${abi.arch}`, abi] as const))("%s", (_, abi) => {
  test("leaves no constant, sub-operation, handle or hypercall unexplained", () => {
    expect(findLeftOver(abi, annotations)).toEqual([]);
  });

  test("has every family", () => {
    const x86 = abi.arch.startsWith("x86") ? ["mca"] : [];
    expect(Object.keys(deriveOperations(abi, annotations)).toSorted()).toEqual([...FAMILIES, ...x86].toSorted());
  });

  test("derives data that survives JSON", () => {
    const operations = deriveOperations(abi, annotations);
    expect(JSON.parse(JSON.stringify(operations))).toEqual(operations);
  });

  test("numbers no two operations of a family alike", () => {
    for (const [name, { operations }] of Object.entries(deriveOperations(abi, annotations))) {
      const numbers = Object.values(operations).map(({ number }) => number);
      expect([name, new Set(numbers).size]).toEqual([name, numbers.length]);
    }
  });

  test("lets nothing both only read and act on the caller", () => {
    for (const { operations } of Object.values(deriveOperations(abi, annotations))) {
      const both = Object.values(operations).filter(({ reads, actsOnCaller }) => reads && actsOnCaller);
      expect(both.map(({ command }) => command)).toEqual([]);
    }
  });
});

test.skipIf(!isComplete(models))("every annotation says something about some release", () => {
  expect(unusedAnnotations(models, annotations)).toEqual([]);
});
