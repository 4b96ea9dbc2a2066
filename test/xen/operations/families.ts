/** All scenes, by hypercall family. */

import { deviceModelScenes } from "./device-models.ts";
import { accessScenes } from "./access.ts";
import { deviceScenes } from "./devices.ts";
import { argoScenes, fileScenes, machineScenes } from "./machine.ts";
import { domainScenes } from "./domains.ts";
import { eventChannelScenes } from "./event-channels.ts";
import { grantScenes } from "./grants.ts";
import { hostScenes, hotplugScenes } from "./host.ts";
import * as lacking from "./lacking.ts";
import { memoryScenes } from "./memory.ts";
import { monitorScenes } from "./monitors.ts";
import { traceScenes } from "./traces.ts";
import { pageTableScenes } from "./page-tables.ts";
import { platformScenes } from "./platform.ts";
import type { Scene } from "./scene.ts";
import { schedulingScenes } from "./scheduling.ts";
import { vcpuScenes } from "./vcpus.ts";

export const families: Readonly<Record<string, readonly Scene[]>> = {
  event_channel_op: eventChannelScenes,
  grant_table_op: grantScenes,
  // before those that look into the trace, since the first of these makes Xen's buffers
  trace: traceScenes,
  sched_op: schedulingScenes,
  vcpu_op: vcpuScenes,
  mmuext_op: pageTableScenes,
  memory_op: memoryScenes,
  sysctl: hostScenes,
  platform_op: platformScenes,
  dm_op: deviceModelScenes,
  domctl: domainScenes,
  access: accessScenes,
  physdev_op: deviceScenes,
  hypfs_op: fileScenes,
  machine: machineScenes,
  argo_op: argoScenes,
  vm_event: monitorScenes,
  psr: lacking.psrScenes,
  altp2m: lacking.altp2mScenes,
  firmware: lacking.firmwareScenes,
  xenpmu_op: lacking.pmuScenes,
  profiling: lacking.profilingScenes,
  xsm_op: lacking.flaskScenes,
  // last, so that a crash would cost the least
  hotplug: hotplugScenes,
};

/** The families that a plain run plays, within CI's time. */
export const quickFamilies: readonly string[] = ["event_channel_op", "mmuext_op"];
