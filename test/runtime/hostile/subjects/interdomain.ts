/** Event channels, grants, foreign memory and vchans. */

import {
  EventChannels,
  ForeignMemory,
  Grants,
  RawEventChannels,
  type LinuxEventChannels,
  Vchan,
} from "../../../../src/index.ts";
import { SocketDevice } from "../../interdomain/event-channel/socket-device.ts";
import type { Subject, Target } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const disposable = { close: none, [Symbol.dispose]: none };

const memoryCalls = {
  read: () => [0, 16],
  readInto: () => [new Uint8Array(16), 0],
  write: () => [0, new Uint8Array(16)],
  snapshot: () => [Word, 0],
  view: () => [Word, 0],
  array: () => [Uint32Array, 0, 4],
  loadUint8: () => [0],
  loadUint16: () => [0],
  loadUint32: () => [0],
  loadBigUint64: () => [0],
  storeUint8: () => [0, 1],
  storeUint16: () => [0, 1],
  storeUint32: () => [0, 1],
  storeBigUint64: () => [0, 1n],
  unmap: none,
  [Symbol.dispose]: none,
};

import { Sample as Word } from "../../sample.ts";

interface OnDevice extends Target {
  readonly xen: Stage["xen"];
  readonly simulated: Stage["simulated"];
  /** Makes an event of port 5 come. */
  readonly fire: () => void;
}

/** Makes an object on event channels of a socket that stands for the device; its ioctls fail. */
async function onDevice(make: (channels: LinuxEventChannels) => object): Promise<OnDevice> {
  const stage = await onStage(() => ({}));
  const device = new SocketDevice();
  const channels = device.open();
  return {
    ...stage,
    object: make(channels),
    fire: () => device.fire(5),
    end: () => {
      channels.close();
      device[Symbol.dispose]();
      return stage.end();
    },
  };
}

const fireOf = (stage: object): void => (stage as OnDevice).fire();

const PATH = "/local/domain/0/data/pipe";

export const interdomain: readonly Subject<Stage>[] = [
  {
    name: "xen.eventChannels",
    types: ["EventChannels"],
    make: () => onStage(({ xen }) => xen.eventChannels),
    calls: {
      bindUnbound: () => [1],
      bindInterdomain: ({ simulated }) => [1, simulated.eventChannels(1).bindUnbound(0).port],
      bindVirq: () => ["VIRQ_CONSOLE"],
      ...disposable,
    },
  },
  {
    name: "an event channel",
    types: ["AsyncEventChannel", "EventChannel", "WaitOptions"],
    make: () =>
      onStage(({ xen, simulated }) => {
        const channel = xen.eventChannels.bindUnbound(1);
        simulated.eventChannels(1).bindInterdomain(0, channel.port).notify();
        return channel;
      }),
    calls: {
      notify: none,
      unmask: none,
      ref: none,
      unref: none,
      wait: () => [{ after: 0, signal }],
      events: () => [{ signal }],
      [Symbol.asyncIterator]: none,
      ...disposable,
    },
  },
  {
    name: "EventChannels",
    types: ["EventChannels", "EventChannelsOptions", "LinuxEventChannelsOptions"],
    make: () => onStage(() => EventChannels),
    calls: { open: () => [{ fd: undefined, blockMs: 1, onOverflow: () => {} }] },
  },
  {
    name: "event channels of a descriptor",
    types: ["LinuxEventChannels", "AnyEventChannels"],
    make: () => onDevice((channels) => channels),
    calls: {
      bindUnbound: () => [1],
      bindInterdomain: () => [1, 1],
      bindVirq: () => ["VIRQ_CONSOLE"],
      adopt: () => [5],
      // An event is pending, since the thread would wait for ever if it may.
      poll: (stage) => (fireOf(stage), [0]),
      restrict: () => [1],
      ...disposable,
    },
  },
  {
    name: "an event channel of a descriptor",
    types: ["UnixXenEventChannel", "WaitOptions"],
    make: () => onDevice((channels) => channels.adopt(5)),
    calls: {
      notify: none,
      unmask: none,
      ref: none,
      unref: none,
      waitSync: (stage) => (fireOf(stage), [0]),
      wait: () => [{ after: 0, signal }],
      events: () => [{ signal }],
      [Symbol.asyncIterator]: none,
      ...disposable,
    },
  },
  {
    name: "RawEventChannels",
    types: ["RawEventChannels"],
    make: () => onStage(() => RawEventChannels),
    calls: { constructor: ({ simulated }: Stage) => [simulated.hypercall] },
  },
  {
    name: "raw event channels",
    types: ["RawEventChannels"],
    make: () => onStage(({ simulated }) => new RawEventChannels(simulated.hypercall)),
    calls: {
      bindUnbound: () => [1],
      allocateUnbound: () => [1, 0],
      status: () => [1, 1],
      reset: () => [1],
      ...disposable,
    },
  },
  {
    name: "a raw event channel",
    types: ["RawEventChannel"],
    make: () => onStage(({ simulated }) => new RawEventChannels(simulated.hypercall).bindUnbound(1)),
    calls: { notify: none, unmask: none, ...disposable },
  },
  {
    name: "xen.grants",
    types: ["Grants", "MapGrantsOptions", "ShareOptions", "OnUnmap", "GrantCopy", "GrantedBytes"],
    make: () => onStage(({ xen }) => xen.grants),
    calls: {
      map: (stage) => [
        1,
        [stage.simulated.memory.grants(1).share(0, { writable: true }).gref],
        { writable: true, onUnmap: { clearByteAt: 0, notify: stage.xen.eventChannels.bindUnbound(1).port }, signal },
      ],
      share: ({ xen }) => [
        1,
        { frames: 2, writable: true, onUnmap: { clearByteAt: 0, notify: xen.eventChannels.bindUnbound(1).port } },
      ],
      copy: ({ simulated, xen }) => [
        [
          {
            from: { domid: 1, gref: simulated.memory.grants(1).share(0).gref, offset: 0 },
            to: { domid: 0, gref: xen.grants.share(0, { writable: true }).gref, offset: 8 },
            length: 16,
          },
        ],
        { signal },
      ],
      "copy of bytes": ({ simulated }) => [
        [{ from: { domid: 1, gref: simulated.memory.grants(1).share(0).gref }, to: new Uint8Array(16) }],
        { signal },
      ],
      setMaximumGrants: () => [100],
      ...disposable,
    },
  },
  {
    name: "Grants",
    types: ["Grants", "GrantsOptions"],
    make: () => onStage(() => Grants),
    calls: { open: () => [{ gntdev: undefined, gntalloc: undefined }] },
  },
  {
    name: "ForeignMemory",
    types: ["ForeignMemory", "ForeignMemoryOptions"],
    make: () => onStage(() => ForeignMemory),
    calls: { open: () => [{ device: undefined }] },
  },
  {
    name: "granted memory",
    types: ["GrantMemory", "SharedMemory"],
    make: () => onStage(({ xen }) => xen.grants.share(1, { writable: true })),
    calls: memoryCalls,
  },
  {
    name: "xen.foreignMemory",
    types: ["ForeignMemory", "MapFramesOptions", "MapResourceOptions"],
    make: () => onStage(({ xen }) => xen.foreignMemory),
    calls: {
      map: () => [1, [0, 1], { writable: true, allowHoles: true, signal }],
      "map of one frame": () => [1, 0n, { signal }],
      mapSync: () => [1, [0, 1], { writable: true, allowHoles: true }],
      mapResource: () => [
        1,
        { type: "grant_table", id: "shared" },
        { firstFrame: 0, frames: 1, writable: true, signal },
      ],
      resourceFrames: () => [1, { type: "grant_table", id: "shared" }],
      restrict: () => [1],
      ...disposable,
    },
  },
  {
    name: "a foreign mapping",
    types: ["ForeignMapping", "SharedMemory"],
    make: () => onStage(({ xen }) => xen.foreignMemory.map(1, [0, 1], { writable: true })),
    calls: memoryCalls,
  },
  {
    name: "Vchan",
    types: ["Vchan", "VchanListenOptions", "VchanConnectOptions", "VchanParts"],
    make: () => onStage(() => Vchan),
    calls: {
      listen: ({ xen: { store, eventChannels, grants } }) => [
        { store, eventChannels, grants },
        { client: 1, path: PATH, receiveBytes: 100, sendBytes: 5000, signal },
      ],
      connect: ({ xen: { store, eventChannels, grants } }) => [
        { store, eventChannels, grants },
        { server: 1, path: PATH, wait: false, signal },
      ],
    },
  },
  {
    name: "a vchan",
    types: ["Vchan", "VchanReadOptions"],
    make: () =>
      onStage(async ({ xen, simulated }) => {
        const server = await Vchan.listen(xen, { client: 1, path: PATH });
        const parts = {
          store: simulated.store.open(1),
          eventChannels: simulated.eventChannels(1),
          grants: simulated.memory.grants(1),
        };
        const client = await Vchan.connect(parts, { server: 0, path: PATH });
        await client.write(new Uint8Array(10));
        return server;
      }),
    calls: {
      read: () => [{ maximumBytes: 5, signal }],
      readInto: () => [new Uint8Array(5), { signal }],
      write: () => [new Uint8Array(5), { signal }],
      chunks: () => [{ signal }],
      close: () => [{ signal }],
      [Symbol.asyncIterator]: none,
      [Symbol.asyncDispose]: none,
    },
  },
  {
    name: "events",
    types: [],
    make: () => onStage(({ xen }) => xen.eventChannels.bindUnbound(1).events()),
    calls: { next: none, return: none },
  },
];
