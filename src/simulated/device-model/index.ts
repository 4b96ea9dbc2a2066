/** Simulated ioreq servers: the other side of a device model. */

export { DeviceModels, type DomainServers, ioreqNumbers, type SimulatedMessage } from "./device-models.ts";
export { guestOf, type SimulatedAccess, type SimulatedGuest } from "./simulated-guest.ts";
export type { IoreqMembers, SimulatedServer } from "./ioreq-server.ts";
