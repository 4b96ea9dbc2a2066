export { schedulerId, schedulerName, type SchedulerName } from "./scheduler.ts";
