/** Public methods that no subject of the harness has, by their type, each with the reason. "*" stands for all of them. */

const OF_THE_CALLER = "an interface that a program implements: the library calls it";
const OF_THE_ENDS = "made by the library alone: its arguments are objects that no program has";
const WITH_LINUX = "only with a device of Linux's, and for experts: its arguments have tests under test/xen";
const GENERATED = "a static method of generated classes: decodeAll calls it";
/** The reason of a class whose objects a subject makes by a call of that name. */
export const CLASS: string = "the name of the class is a call of a subject";

export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AddressArray: { constructor: CLASS },
  BackEndConnection: { constructor: OF_THE_ENDS },
  Capture: { constructor: CLASS },
  EmulatedDevice: { "*": OF_THE_CALLER },
  DeviceTransport: { constructor: CLASS },
  DevicePages: { "*": WITH_LINUX },
  DmaBufGntdev: { "*": WITH_LINUX },
  FileNode: { "*": OF_THE_CALLER },
  FileSystem: { "*": OF_THE_CALLER },
  FlexRingType: { "*": GENERATED },
  Folder: { constructor: CLASS },
  formatTrace: { "()": "its argument is a trace that the library has made" },
  FrameNetwork: { "*": OF_THE_CALLER },
  FrameReceiver: { "*": OF_THE_CALLER },
  FrameStreams: { constructor: CLASS },
  ForeignDevice: { "*": OF_THE_CALLER },
  Gntalloc: { "*": OF_THE_CALLER },
  Gntdev: { "*": OF_THE_CALLER },
  KernelDisk: { "*": "wants a block device of Linux's: KernelNetwork has the same methods, and is a subject" },
  LockedPages: { constructor: CLASS },
  MappedBuffers: { constructor: CLASS },
  MemoryTransport: { constructor: CLASS },
  NestedArray: { constructor: CLASS },
  OpenFile: { "*": OF_THE_CALLER },
  PageMapper: { "*": OF_THE_CALLER },
  PageSource: { "*": OF_THE_CALLER },
  PrivcmdHypercall: { "*": `${WITH_LINUX}; it is a MappedBuffers, which is a subject` },
  Slice: { "*": "the type of a typed array or an array of records, which are subjects" },
  SocketTransport: { constructor: CLASS },
  Switch: { constructor: CLASS },
  Tap: { "*": "an interface of this computer's Linux: it has a test of its own" },
  StructType: { "*": GENERATED },
  TracedBuffer: { constructor: OF_THE_ENDS },
  TracingHypercall: { constructor: CLASS },
  ValidatingHypercall: { constructor: CLASS },
  Vchan: { constructor: OF_THE_ENDS },
  XenStoreConnection: { send: OF_THE_CALLER },
  XenStoreReceiver: { "*": OF_THE_CALLER },
  XenbusConnection: { constructor: OF_THE_ENDS },
};
