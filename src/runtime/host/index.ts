export { Host, type HostCapability, type HostInfo } from "./host.ts";
