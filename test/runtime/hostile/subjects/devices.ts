/** Devices that this program serves, and the two ends of any device. */

import {
  BlockBackEnd,
  Console,
  ConsoleBackEnd,
  Disk,
  MemoryStore,
  Pci,
  Xenbus,
  type XenbusBackEnd,
  XenbusBackEnd as XenbusBackEndClass,
  XenbusDevice,
  type XenbusFrontEnd,
  XenbusFrontEnd as XenbusFrontEndClass,
} from "../../../../src/devices.ts";
import type { XenStore } from "../../../../src/index.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const GUEST = 1;
const DISK = 51712;
const vbd = { kind: "vbd", id: DISK, frontEnd: GUEST } as const;
const nodes = { "feature-flush-cache": true, sectors: 16, mode: "w", folder: { big: 1n } };

type Made = Parameters<Parameters<typeof onStage>[0]>[0];

const partsOf = ({ xen: { store, eventChannels, grants } }: Pick<Stage, "xen">): object => ({
  store,
  eventChannels,
  grants,
});

const guestOf = ({ xen }: Pick<Stage, "xen">): object => {
  const { store, eventChannels, grants } = xen;
  return { domid: GUEST, store, eventChannels: () => eventChannels, grants: () => grants, signal };
};

/** Makes an object on a stage whose guest has a device of a kind. */
const withDevice = async <T extends object>(
  kind: "console" | "vbd",
  make: (made: Made) => T | Promise<T>,
): Promise<Stage & { object: T }> =>
  await onStage(async (made) => {
    await Xenbus.plug({ store: made.xen.store }, { kind, id: kind === "vbd" ? DISK : 1, frontEnd: GUEST });
    return await make(made);
  });

/** The guest's client of xenstore, which ends with the stage. */
const storeOfGuest = ({ xen, simulated }: Pick<Stage, "xen" | "simulated">): XenStore => {
  const store = simulated.store.open(GUEST);
  const { close } = xen;
  xen.close = () => {
    store.close();
    Reflect.apply(close, xen, []);
  };
  return store;
};

const backEnd = ({ xen: { store } }: Made): Promise<XenbusBackEnd> => Xenbus.backEnd({ store }, { ...vbd, nodes });
const frontEnd = (made: Made): Promise<XenbusFrontEnd> =>
  Xenbus.frontEnd({ store: storeOfGuest(made) }, { kind: "vbd", id: DISK });

/** The first connection of a back end, which a front end in the guest's place wants. */
async function connectionOf(made: Made) {
  const [back, front] = await Promise.all([backEnd(made), frontEnd(made)]);
  const connected = front.connect(() => ({ "ring-ref": 8, "event-channel": 1 }));
  connected.catch(() => {});
  const { value } = await back.connections().next();
  if (value === undefined) throw new Error("the front end has not connected");
  return { connection: value, connected };
}

const plugged = {
  ...vbd,
  backEnd: 0,
  backEndKind: "vbd",
  frontEndNodes: nodes,
  backEndNodes: nodes,
  signal,
};

export const devices: readonly Subject<Stage>[] = [
  {
    name: "Xenbus",
    types: ["Xenbus", "XenbusParts", "XenbusPlugOptions", "XenbusNodesInput"],
    make: () => onStage(() => Xenbus),
    calls: {
      plug: ({ xen: { store } }) => [{ store }, plugged],
      device: ({ xen: { store } }) => [{ store }, { ...vbd, backEnd: 0, backEndKind: "vbd" }],
    },
  },
  {
    name: "Xenbus with a device",
    types: ["Xenbus", "XenbusBackEndOptions", "XenbusFrontEndOptions"],
    make: () => withDevice("vbd", () => Xenbus),
    calls: {
      backEnd: ({ xen: { store } }) => [{ store }, { ...vbd, frontEndKind: "vbd", nodes, signal }],
      frontEnd: (stage) => [{ store: storeOfGuest(stage) }, { kind: "vbd", id: DISK, signal }],
    },
  },
  {
    name: "the classes of ends",
    types: ["XenbusDevice", "XenbusBackEnd", "XenbusFrontEnd"],
    make: () =>
      withDevice("vbd", () => ({
        plug: (...args: Parameters<typeof XenbusDevice.plug>) => XenbusDevice.plug(...args),
        open: (...args: Parameters<typeof XenbusBackEndClass.open>) => XenbusBackEndClass.open(...args),
        openFront: (...args: Parameters<typeof XenbusFrontEndClass.open>) => XenbusFrontEndClass.open(...args),
      })),
    calls: {
      plug: ({ xen: { store } }) => [{ store }, { kind: "vif", id: 0, frontEnd: GUEST }],
      open: ({ xen: { store } }) => [{ store }, vbd],
      openFront: (stage) => [{ store: storeOfGuest(stage) }, { kind: "vbd", id: DISK }],
    },
  },
  {
    name: "new XenbusDevice",
    types: ["XenbusDevice"],
    make: () => onStage(() => XenbusDevice),
    calls: { constructor: ({ xen: { store } }: Stage) => [{ store }, vbd] } as never,
  },
  {
    name: "a device",
    types: ["XenbusDevice", "XenbusUnplugOptions"],
    make: () => withDevice("vbd", ({ xen: { store } }) => Xenbus.device({ store }, vbd)),
    calls: { info: () => [{ signal }], unplug: () => [{ timeoutMs: 20, signal }], remove: () => [{ signal }] },
  },
  {
    name: "a back end",
    types: ["XenbusBackEnd"],
    make: () => withDevice("vbd", backEnd),
    calls: {
      connections: () => [{ signal }],
      close: () => [{ signal }],
      detach: none,
      [Symbol.asyncDispose]: none,
    },
  },
  {
    name: "a front end",
    types: ["XenbusFrontEnd", "XenbusConnectOptions"],
    make: () => withDevice("vbd", frontEnd),
    calls: {
      connect: () => [() => ({ "ring-ref": 8 }), { publishAs: "initialised", onReconfigure: () => {}, signal }],
      close: () => [{ signal }],
      [Symbol.asyncDispose]: none,
    },
  },
  {
    name: "a connection of a back end",
    types: ["BackEndConnection"],
    make: () => withDevice("vbd", async (made) => (await connectionOf(made)).connection),
    calls: { accept: () => [nodes, { signal }], update: () => [nodes, { signal }] },
  },
  {
    name: "a connection that is accepted",
    types: ["BackEndConnection"],
    make: () =>
      withDevice("vbd", async (made) => {
        const { connection, connected } = await connectionOf(made);
        await connection.accept();
        await connected;
        return connection;
      }),
    calls: { reconfigure: () => [() => nodes, { signal }] },
  },
  {
    name: "nodes of the other end",
    types: ["XenbusNodes", "XenbusNumberOptions"],
    make: () => withDevice("vbd", async (made) => (await connectionOf(made)).connection.other),
    calls: {
      names: none,
      has: () => ["ring-ref"],
      text: () => ["ring-ref"],
      tryText: () => ["ring-ref"],
      number: () => ["ring-ref", { maximum: 100 }],
      tryNumber: () => ["ring-ref", { maximum: 100 }],
      flag: () => ["feature-persistent"],
      folder: () => ["queue-0"],
    },
  },
  {
    name: "the makers of devices",
    types: ["Disk", "Console", "DiskOptions", "KernelDiskOptions", "ConsoleDeviceOptions"],
    make: () =>
      onStage(() => ({
        serve: (...args: Parameters<typeof Disk.serve>) => Disk.serve(...args),
        kernel: (...args: Parameters<typeof Disk.kernel>) => Disk.kernel(...args),
        serveConsole: (...args: Parameters<typeof Console.serve>) => Console.serve(...args),
      })),
    calls: {
      serve: () => [
        new MemoryStore(1024),
        { as: "xvda", readOnly: false, sectorBytes: 512, maximumQueues: 2, onGuestError: () => {} },
      ],
      "serve of a store of one's own": () => [{ byteLength: 1024, read: () => {}, write: () => {} }],
      kernel: () => ["/dev/null", { as: "xvda", readOnly: true }],
      serveConsole: () => [{ id: 1, label: "log", onOpen: () => {} }],
    },
  },
  {
    name: "the maker of assignments",
    types: ["Pci", "PciAssignOptions"],
    make: () => onStage(() => ({ assign: (...args: Parameters<typeof Pci.assign>) => Pci.assign(...args) })),
    calls: { assign: () => ["0000:00:03.0", { permissive: true, messageVector: 64 }] },
  },
  {
    name: "a disk to attach",
    types: ["AttachableDevice", "AttachingGuest", "GuestDevice", "DeviceGuest"],
    make: () => onStage(() => Disk.serve(new MemoryStore(1024))),
    calls: { attach: (stage) => [guestOf(stage)] },
  },
  {
    name: "a console to attach",
    types: ["AttachableDevice", "AttachingGuest"],
    make: () => onStage(() => Console.serve()),
    calls: { attach: (stage) => [guestOf(stage)] },
  },
  {
    name: "a disk that is served",
    types: ["ServedDisk", "AttachedDevice", "AttachedDevice"],
    make: () => onStage((made) => Disk.serve(new MemoryStore(1024)).attach(guestOf(made) as never)),
    calls: { unplug: () => [{ timeoutMs: 20, signal }], close: () => [{ signal }] },
  },
  {
    name: "a console that is served",
    types: ["ServedConsole"],
    make: () => onStage((made) => Console.serve().attach(guestOf(made) as never)),
    calls: { close: () => [{ signal }] },
  },
  {
    name: "BlockBackEnd",
    types: ["BlockBackEnd", "BlockBackEndOptions", "DeviceParts"],
    make: () => withDevice("vbd", () => BlockBackEnd),
    calls: {
      open: (stage) => [
        partsOf(stage),
        new MemoryStore(1024),
        {
          frontEnd: GUEST,
          id: DISK,
          kind: "vbd",
          readOnly: true,
          sectorBytes: 512,
          maximumQueues: 2,
          onGuestError: () => {},
          signal,
        },
      ],
    },
  },
  {
    name: "the back end of a disk",
    types: ["BlockBackEnd"],
    make: () =>
      withDevice("vbd", (made) =>
        BlockBackEnd.open(partsOf(made) as never, new MemoryStore(1024), { frontEnd: GUEST, id: DISK }),
      ),
    calls: {
      announceSize: () => [{ signal }],
      close: () => [{ signal }],
      detach: () => [{ signal }],
      [Symbol.asyncDispose]: none,
    },
  },
  {
    name: "ConsoleBackEnd",
    types: ["ConsoleBackEnd", "ConsoleBackEndOptions"],
    make: () => withDevice("console", () => ConsoleBackEnd),
    calls: { open: (stage) => [partsOf(stage), { frontEnd: GUEST, id: 1, signal }] },
  },
  {
    name: "the back end of a console",
    types: ["ConsoleBackEnd"],
    make: () =>
      withDevice("console", (made) => ConsoleBackEnd.open(partsOf(made) as never, { frontEnd: GUEST, id: 1 })),
    calls: {
      read: () => [{ signal }],
      write: () => [new Uint8Array(4), { signal }],
      chunks: () => [{ signal }],
      close: () => [{ signal }],
      [Symbol.asyncIterator]: none,
      [Symbol.asyncDispose]: none,
    },
  },
];
