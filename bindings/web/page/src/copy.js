// Copying. A browser may have no clipboard (without https), or refuse it.
import { say } from "./show.js";

/** Copies the text of a field; where the browser does not let it, the text is selected, and false. what names it. */
export async function copyField(field, what) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(`${what} copied.`);
    return true;
  } catch {
    field.closest("[hidden]")?.removeAttribute("hidden");
    field.focus();
    field.select();
    say(`${what} could not be copied by this browser. It is selected: copy it by hand.`);
    return false;
  }
}
