// The words of trace records, by the events' constants (trace.h). Made by `bun run codegen`: do not edit.

export const traceWords = {
  TRC_LOST_RECORDS: "records domid/vcpu first_tsc_low first_tsc_high",
  TRC_SCHED_RUNSTATE_CHANGE: "old_state@8:2 new_state@4:2 vcpu/domid",
  TRC_SCHED_CONTINUE_RUNNING: "vcpu/domid",
  TRC_SCHED_DOM_ADD: "domid",
  TRC_SCHED_DOM_REM: "domid",
  TRC_SCHED_SHUTDOWN: "domid vcpu reason",
  TRC_SCHED_SLEEP: "domid vcpu",
  TRC_SCHED_WAKE: "domid vcpu",
  TRC_SCHED_YIELD: "domid vcpu",
  TRC_SCHED_BLOCK: "domid vcpu",
  TRC_SCHED_SWITCH: "prev_domid prev_vcpu next_domid next_vcpu",
  TRC_SCHED_SWITCH_INFPREV: "domid vcpu ran_ns",
  TRC_SCHED_SWITCH_INFNEXT: "domid vcpu waited_ns slice_ns",
  TRC_SCHED_SWITCH_INFCONT: "domid vcpu ran_ns slice_ns",
  TRC_DOM0_DOM_ADD: "domid",
  TRC_DOM0_DOM_REM: "domid",
} as const;
