import { describe, expect, test } from "bun:test";
import { readAnnotations } from "../../../codegen/annotations/index.ts";
import { deriveOperations, findLeftOver, unusedAnnotations } from "../../../codegen/model/operations/index.ts";
import { isComplete, recordedModels } from "./models.ts";

const models = recordedModels();
const annotations = readAnnotations();

const FAMILIES = [
  "argo_op",
  "console_io",
  "domctl",
  "event_channel_op",
  "grant_table_op",
  "hvm_op",
  "hypfs_op",
  "memory_op",
  "platform_op",
  "sched_op",
  "sysctl",
  "vcpu_op",
  "vm_assist",
  "xen_version",
  "xsm_op",
];

const X86 = ["callback_op", "kexec_op", "mca", "mmuext_op", "nmi_op", "xenpmu_op"];

/** On Arm their first operations came later. */
const SOME_RELEASES: ReadonlySet<string> = new Set(["dm_op", "physdev_op"]);

test("some models are recorded", () => {
  expect(models.length).toBeGreaterThan(0);
});

describe.each(models.map((abi) => [`Xen ${abi.xen} on ${abi.arch}`, abi] as const))("%s", (_, abi) => {
  test("leaves no constant, sub-operation, handle or hypercall unexplained", () => {
    expect(findLeftOver(abi, annotations)).toEqual([]);
  });

  test("has every family that its Xen answers", () => {
    const wanted = abi.arch.startsWith("x86") ? [...FAMILIES, ...X86] : FAMILIES;
    const has = Object.keys(deriveOperations(abi, annotations));
    expect(has.filter((name) => !SOME_RELEASES.has(name)).toSorted()).toEqual(wanted.toSorted());
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
      const both = Object.values(operations).filter(({ reads, unsafe }) => reads && unsafe?.why === "caller");
      expect(both.map(({ command }) => command)).toEqual([]);
    }
  });
});

test.skipIf(!isComplete(models))("every annotation says something about some release", () => {
  expect(unusedAnnotations(models, annotations)).toEqual([]);
});
