/** Scenes that need options of Xen or of QEMU, each set on its own boot: `npm run coverage -- scenes --with NAME TARGET`. */

import { bootOptionScenes } from "./boot-options.ts";
import { counterScenes } from "./counters.ts";
import { flaskOptionScenes } from "./flask.ts";
import { frequencyScenes } from "./frequencies.ts";
import { passthroughScenes } from "./passthrough.ts";
import type { Scene } from "./scene.ts";

export interface OptionSet {
  readonly xenArguments: string;
  readonly qemuArguments?: string;
  readonly scenes: readonly Scene[];
}

/** The lab's processor, but for what a set is about. */
const processor = "-cpu max,-smap,-rdtscp,-xsave";

export const optionSets: Readonly<Record<string, OptionSet>> = {
  boot: {
    xenArguments: "crashkernel=64M cpufreq=dom0-kernel dom0_vcpus_pin psr=cat,mba console_to_ring",
    scenes: bootOptionScenes,
  },
  counters: { xenArguments: "vpmu=1", qemuArguments: `${processor},family=21`, scenes: counterScenes },
  flask: { xenArguments: "xsm=flask flask=permissive", scenes: flaskOptionScenes },
  intel: {
    xenArguments: "",
    qemuArguments: `${processor},vendor=GenuineIntel,family=6,model=94,stepping=3 -smp 2,sockets=1,cores=1,threads=2`,
    scenes: frequencyScenes,
  },
  iommu: {
    xenArguments: "iommu=1",
    qemuArguments: "-device amd-iommu -device edu -device e1000e",
    scenes: passthroughScenes,
  },
};
