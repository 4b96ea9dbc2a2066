/** Simulated monitors: Xen's side of vm_event. */

export { DomainMonitor, type EventRecord, MonitorRing, Monitors } from "./monitors.ts";
export { causeEvent, type SimulatedEvent, type SimulatedEventAnswer } from "./simulated-event.ts";
