// The readers of files that watches, scales and diaries write: a module of its own, for whoever has such files.
import { load } from "./wasm.js";

const { library, text, put } = await load(new URL("./readers.wasm", import.meta.url));

function given(what) {
  const it = put(what);
  if (it.at === 0) throw new Error("there is no memory for the file");
  return it;
}

/** Makes one log of files, each {name, bytes}: its text as "log", for load, track and others, and what was read and what was not as "report". */
export function read(files, { zone_s = NaN, user = -1, units = [] } = {}) {
  library.set_clock(Date.now() / 1000);
  library.begin(zone_s, user);
  for (const unit of units) {
    const { at, length } = given(unit);
    if (!library.say_unit(at, length)) throw new RangeError(`"${unit}" is no unit of weight or distance`);
  }
  for (const { name, bytes } of files) {
    const called = given(name), body = given(bytes);
    if (!library.read_file(called.at, body.at, body.length)) throw new Error(`${name}: there is no memory for it`);
  }
  const told = library.told_at(), log = library.log_at();
  if (told === 0 || log === 0) throw new Error("there is no memory for the log");
  return { report: JSON.parse(text(told, library.told_length())), log: text(log, library.log_length()) };
}
