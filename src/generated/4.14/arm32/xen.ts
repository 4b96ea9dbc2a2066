// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

export {
  VcpuTimeInfo,
  type VcpuTimeInfoPlain,
  VcpuInfo,
  type VcpuInfoPlain,
  SharedInfo,
  type SharedInfoPlain,
} from "../arm64/xen.ts";
