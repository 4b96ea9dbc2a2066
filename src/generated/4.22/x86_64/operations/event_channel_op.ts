export * from "../../../4.21/x86_64/operations/event_channel_op.ts";
