import type { Import } from "refuel";

export interface LogFile {
  /** as messages call it, without its folders */
  name: string;
  bytes: Uint8Array;
}

export interface ReadOptions {
  /** local time minus UTC in seconds, of files whose times are UTC */
  zone_s?: number;
  /** which user of a scale counts */
  user?: number;
  /** of numbers whose file names no unit: one of weight, one of distance, as "lb", "mi" */
  units?: string[];
}

/** Makes one log of files of watches, scales and diaries: CSV for "log" of load, track and fatigue, and what was read and what was not. */
export function read(files: LogFile[], options?: ReadOptions): { report: Import; log: string };
