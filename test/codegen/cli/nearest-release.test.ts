import { expect, test } from "bun:test";
import { nearestRelease } from "../../../codegen/cli/nearest-release.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import { model } from "../model/models.ts";

function release(xen: string, constants: Record<string, string>, arch: Abi["arch"] = "x86_64"): Abi {
  return model({ xen, arch, constants });
}

test("the nearest release is the one with the fewest differences over all architectures", () => {
  const recorded = [
    release("4.17", { A: "1", B: "2" }),
    release("4.17", { A: "1" }, "arm64"),
    release("4.18", { A: "1", B: "3" }),
    release("4.18", { A: "9", B: "9" }, "arm64"),
  ];
  const models = [release("4.99", { A: "1", B: "3" }), release("4.99", { A: "1" }, "arm64")];
  expect(nearestRelease(recorded, models)).toMatchObject({ release: "4.17", differences: [{}, {}] });
  expect(nearestRelease(recorded, models.slice(0, 1))?.release).toBe("4.18");
});

test("the nearest release is the newest of equally near ones, and never the kernel's interfaces", () => {
  const recorded = [release("4.17", { A: "1" }), release("4.18", { A: "1" }), release("linux", { A: "2" })];
  expect(nearestRelease(recorded, [release("4.99", { A: "2" })])?.release).toBe("4.18");
});

test("no release is nearest if no recorded release has the architecture", () => {
  expect(nearestRelease([release("4.17", {})], [release("4.99", {}, "arm64")])).toBeNull();
});
