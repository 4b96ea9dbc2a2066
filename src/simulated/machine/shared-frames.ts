/** The simulated machine's frames, as memory that domains share. */

import { domid as checkDomid, gfn } from "../../runtime/abi/numbers.ts";
import { FrameContent, type FrameMemory, MachineMemory } from "../shared-memory/index.ts";
import { hasMappableResources, OLD_RESOURCE_FRAMES } from "./machine-frames.ts";
import { knownDomain } from "./known-domain.ts";
import type { Machine } from "./machine.ts";

/**
 * Makes the memory. Mappings keep a destroyed domain dying, notifications raise events, and returned frames disappear.
 * A dying domain keeps only the pages that others have mapped.
 */
export function memoryOf(machine: Machine): MachineMemory {
  const xens = machine.abi.load("xen.constants").DOMID_XEN;
  const memory = new MachineMemory({
    checkDomain: (domid) => void knownDomain(machine, domid),
    exists: (domid) => domid === xens || machine.domain(domid)?.isDying === false,
    privileged: (domid) => machine.domain(domid)?.isPrivileged ?? false,
    hold: (domid) => machine.domain(domid)?.hold(),
    mapsResources: hasMappableResources(machine.abi),
    resourceFrames: machine.abi.atLeast("4.15") ? undefined : OLD_RESOURCE_FRAMES,
    hasFrame: (domid, frame) =>
      domid === xens ? machine.trace.hasFrame(frame) : (machine.domain(domid)?.frames.has(frame) ?? false),
    sharedInfoFrame: (domid) => machine.domain(domid)?.sharedInfoFrame,
    grantFrames: (domid) => machine.domain(domid)?.maximumGrantFrames,
    serverPage: (domid, id, frame, pages) => machine.deviceModels.page(domid, id, frame, pages),
    hasPort: (domid, port) => machine.eventChannels.end(domid, port) !== undefined,
    notify: (domid, port) => machine.eventChannels.send(domid, port),
  });
  machine.listeners.add((domain, change) => {
    if (change === "gone" || domain.isDying) memory.forget(domain.domid);
  });
  machine.frames.listeners.add((domid, frame) => memory.framesOf(checkDomid(domid)).remove(gfn(frame)));
  return memory;
}

/** Returns the frames' content, for hypercalls. */
export function contentOf(memory: MachineMemory): FrameMemory {
  return new FrameContent(memory);
}
