/** Shared folders and networks that this program serves. */

import {
  Capture,
  completeChecksum,
  type FileSystem,
  Folder,
  divideFrame,
  type Frame,
  FrameStreams,
  Network,
  NetworkBackEnd,
  Share,
  ShareBackEnd,
  Switch,
  Tap,
  Xenbus,
} from "../../../../src/devices.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const GUEST = 1;
const frame: Frame = { bytes: new Uint8Array(60), checksumBlank: true };
const receiver = { receive: () => {} };
const shareLimits = {
  readOnly: true,
  devices: false,
  maximumFiles: 10,
  maximumFileBytes: 1000,
  onGuestError: () => {},
  onFailure: () => {},
};
const networkLimits = { maximumQueues: 2, onGuestError: () => {} };

type Made = Parameters<Parameters<typeof onStage>[0]>[0];

const systemOf = (): FileSystem => ({ root: () => ({ attributes: () => ({ kind: "directory", inode: 1 }) }) });

const partsOf = ({ xen: { store, eventChannels, grants } }: Pick<Stage, "xen">): object => ({
  store,
  eventChannels,
  grants,
});

const guestOf = ({ xen }: Pick<Stage, "xen">): object => {
  const { store, eventChannels, grants } = xen;
  return { domid: GUEST, store, eventChannels: () => eventChannels, grants: () => grants, signal };
};

/** Closes an object of its own at the end of a stage. */
function closedWith<T extends { close(): void }>(xen: Stage["xen"], object: T): T {
  const { close } = xen;
  xen.close = () => {
    object.close();
    Reflect.apply(close, xen, []);
  };
  return object;
}

/** Makes an object on a stage whose guest has a device of a kind. */
const withDevice = async <T extends object>(kind: "9pfs" | "vif", make: (made: Made) => T | Promise<T>) =>
  await onStage(async (made) => {
    await Xenbus.plug({ store: made.xen.store }, { kind, id: 0, frontEnd: GUEST });
    return await make(made);
  });

export const sharesAndNetworks: readonly Subject<Stage>[] = [
  {
    name: "the makers of shares and networks",
    types: ["Share", "Network", "ShareOptions", "NetworkOptions", "KernelNetworkOptions"],
    make: () =>
      onStage(() => ({
        serve: (...args: Parameters<typeof Share.serve>) => Share.serve(...args),
        connect: (...args: Parameters<typeof Network.connect>) => Network.connect(...args),
        kernel: (...args: Parameters<typeof Network.kernel>) => Network.kernel(...args),
      })),
    calls: {
      serve: () => [systemOf(), { tag: "share", id: 0, ...shareLimits }],
      "serve of a folder": () => ["/proc/self", { tag: "share" }],
      connect: () => [new Switch(), { mac: "00:16:3e:00:00:01", id: 0, ...networkLimits }],
      kernel: () => [{ mac: "00:16:3e:00:00:01", id: 0 }],
    },
  },
  {
    name: "a share to attach",
    types: ["AttachableDevice", "AttachingGuest"],
    make: () => onStage(() => Share.serve(systemOf())),
    calls: { attach: (stage) => [guestOf(stage)] },
  },
  {
    name: "a network to attach",
    types: ["AttachableDevice", "AttachingGuest"],
    make: () => onStage(() => Network.connect(new Switch())),
    calls: { attach: (stage) => [guestOf(stage)] },
  },
  {
    name: "a network of the kernel's to attach",
    types: ["AttachableDevice", "AttachingGuest"],
    make: () => onStage(() => Network.kernel()),
    calls: { attach: (stage) => [guestOf(stage)] },
  },
  {
    name: "a network that the kernel serves",
    types: ["KernelNetwork"],
    make: () => onStage((made) => Network.kernel().attach(guestOf(made) as never)),
    calls: { unplug: () => [{ timeoutMs: 20, signal }], close: () => [{ signal }] },
  },
  {
    name: "a share that is served",
    types: ["ServedShare"],
    make: () => onStage((made) => Share.serve(systemOf()).attach(guestOf(made) as never)),
    calls: { unplug: () => [{ timeoutMs: 20, signal }], close: () => [{ signal }] },
  },
  {
    name: "a network that is served",
    types: ["ServedNetwork"],
    make: () => onStage((made) => Network.connect(new Switch()).attach(guestOf(made) as never)),
    calls: { unplug: () => [{ timeoutMs: 20, signal }], close: () => [{ signal }] },
  },
  {
    name: "ShareBackEnd",
    types: ["ShareBackEnd", "ShareBackEndOptions"],
    make: () => withDevice("9pfs", () => ShareBackEnd),
    calls: { open: (stage) => [partsOf(stage), systemOf(), { frontEnd: GUEST, id: 0, ...shareLimits, signal }] },
  },
  {
    name: "NetworkBackEnd",
    types: ["NetworkBackEnd", "NetworkBackEndOptions"],
    make: () => withDevice("vif", () => NetworkBackEnd),
    calls: {
      open: (stage) => [
        partsOf(stage),
        new Switch(),
        { frontEnd: GUEST, id: 0, kind: "vif", ...networkLimits, signal },
      ],
    },
  },
  {
    name: "the back end of a share",
    types: ["ShareBackEnd"],
    make: () =>
      withDevice("9pfs", (made) => ShareBackEnd.open(partsOf(made) as never, systemOf(), { frontEnd: GUEST, id: 0 })),
    calls: { close: () => [{ signal }], [Symbol.asyncDispose]: none },
  },
  {
    name: "the back end of a network",
    types: ["NetworkBackEnd"],
    make: () =>
      withDevice("vif", (made) =>
        NetworkBackEnd.open(partsOf(made) as never, new Switch(), { frontEnd: GUEST, id: 0 }),
      ),
    calls: { close: () => [{ signal }], detach: () => [{ signal }], [Symbol.asyncDispose]: none },
  },
  {
    name: "the classes of networks and folders",
    types: [
      "Switch",
      "FrameStreams",
      "Capture",
      "Tap",
      "Folder",
      "completeChecksum",
      "divideFrame",
      "SwitchOptions",
      "FrameStreamsOptions",
    ],
    make: () =>
      onStage(() => ({
        Switch: (...args: ConstructorParameters<typeof Switch>) => new Switch(...args),
        FrameStreams: (...args: ConstructorParameters<typeof FrameStreams>) => new FrameStreams(...args),
        Capture: (...args: ConstructorParameters<typeof Capture>) => new Capture(...args),
        // The name is of no interface: making one is a matter of the lab and of its own test.
        Tap: (...args: ConstructorParameters<typeof Tap>) => new Tap(...args),
        Folder: (...args: ConstructorParameters<typeof Folder>) => new Folder(...args).close(),
        completeChecksum: (...args: Parameters<typeof completeChecksum>) => completeChecksum(...args),
        divideFrame: (...args: Parameters<typeof divideFrame>) => divideFrame(...args),
      })),
    calls: {
      Switch: () => [{ maximumAddresses: 10 }],
      FrameStreams: () => [{ maximumFrames: 10 }],
      Capture: () => [new Switch(), () => {}],
      Tap: () => ["a/b"],
      Folder: () => ["/proc/self"],
      completeChecksum: () => [frame],
      divideFrame: () => [{ ...frame, segmentBytes: 1448 }],
    },
  },
  {
    name: "a switch",
    types: ["Switch"],
    make: () => onStage(() => new Switch()),
    calls: { connect: () => [receiver] },
  },
  {
    name: "a port of a switch",
    types: ["FrameConnection"],
    make: () => onStage(() => new Switch().connect(receiver)),
    calls: { receive: () => [frame], close: none },
  },
  {
    name: "a capture",
    types: ["Capture"],
    make: () => onStage(() => new Capture(new Switch(), () => {})),
    calls: { connect: () => [receiver] },
  },
  {
    name: "frames as streams",
    types: ["FrameStreams"],
    make: () => onStage(({ xen }) => closedWith(xen, new FrameStreams())),
    calls: {
      connect: () => [receiver],
      send: () => [frame],
      read: () => [{ signal }],
      close: none,
      [Symbol.dispose]: none,
    },
  },
  {
    name: "a folder",
    types: ["Folder"],
    make: () =>
      onStage(({ xen }) => {
        const folder = closedWith(xen, new Folder("/proc/self"));
        // Its answer is a node with a descriptor, which the file server closes.
        return Object.assign(Object.create(folder) as Folder, {
          root: () => folder.root().close(),
          close: () => folder.close(),
          [Symbol.dispose]: () => folder.close(),
        });
      }),
    calls: { root: none, close: none, [Symbol.dispose]: none },
  },
];
