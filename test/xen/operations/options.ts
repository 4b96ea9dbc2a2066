/** Scenes that need options of Xen or of QEMU, each set on its own boot: `npm run coverage -- scenes --with NAME TARGET`. */

import { bootOptionScenes } from "./boot-options.ts";
import { flaskOptionScenes } from "./flask.ts";
import { passthroughScenes } from "./passthrough.ts";
import type { Scene } from "./scene.ts";

export interface OptionSet {
  readonly xenArguments: string;
  readonly qemuArguments?: string;
  readonly scenes: readonly Scene[];
}

export const optionSets: Readonly<Record<string, OptionSet>> = {
  boot: { xenArguments: "crashkernel=64M cpufreq=dom0-kernel dom0_vcpus_pin", scenes: bootOptionScenes },
  flask: { xenArguments: "xsm=flask flask=permissive", scenes: flaskOptionScenes },
  iommu: {
    xenArguments: "iommu=1",
    qemuArguments: "-device amd-iommu -device edu -device e1000e",
    scenes: passthroughScenes,
  },
};
