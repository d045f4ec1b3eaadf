#!/usr/bin/env python3
"""The completions of the shells: each is read by its shell and completes a few lines; what they offer is what help lists."""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
program = Path(os.environ.get("REFUEL_BUILD_DIR", root / "build")) / "refuel"
faults = []


def run(*command, **more):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=60, **more)
    if done.returncode or done.stderr:
        faults.append(f"{command[0]}: exit {done.returncode}: {done.stderr.strip()[:400]}")
    return done.stdout.split("\n")[:-1]


def flags_of(command):
    return set(re.findall(r"^  (--[a-z0-9-]+)", "\n".join(run(program, "help", command)), re.MULTILINE))


def expect(shell, line, got, wanted):
    if set(got) != set(wanted):
        faults.append(f"{shell}: {line!r} completes to {sorted(got)[:12]}, not to {sorted(wanted)[:12]}")


def by_bash(words, folder):
    script = (f"source {shlex.quote(str(root / 'data/completion/refuel.bash'))}; complete -p refuel >/dev/null; COMP_WORDS=({shlex.join(words)}); "
              f"COMP_CWORD={len(words) - 1}; _refuel; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    return [it for it in run("bash", "--norc", "-c", script, cwd=folder) if it]


def by_fish(words, folder):
    script = f"source {shlex.quote(str(root / 'data/completion/refuel.fish'))}; complete -C {shlex.quote(' '.join(words))}"
    return [it.split("\t")[0] for it in run("fish", "--no-config", "-c", script, cwd=folder, env={**os.environ, "HOME": folder})]


def by_zsh(words, _):
    """What is handed to _arguments and _describe; zsh completes inside its editor alone."""
    script = ("_arguments() { printf '%s\\n' \"$@\" }; _describe() { print -l ${(P)2} }; compdef() { : }; "
              f"source {shlex.quote(str(root / 'data/completion/refuel.zsh'))}; words=({shlex.join(words)}); CURRENT={len(words)}; _refuel")
    return run("zsh", "-f", "-c", script)


def words_of_flags():
    """The words of each (command, flag), as the completion of bash has them: plan:--sex | check:--sex) words='female male unknown' ;;"""
    script = (root / "data/completion/refuel.bash").read_text(encoding="utf-8")
    return {tuple(it.split(":")): words.split() for of, words in re.findall(r"^    (\S.*)\) words='(.*)' ;;$", script, re.MULTILINE)
            for it in of.split(" | ")}


def is_refused(command, flag, word):
    """Whether a command that answers without a choice of an input does not with it."""
    person = {"--sex": "female", "--age": "34", "--height": "170cm", "--weight": "65kg", flag: word}
    more = {"check": ["--intake", "2000kcal"], "run": ["10km", "--pace", "6:00/km"]}.get(command, [])
    needed = {"pregnant": ["--gestation-week", "20"], "lactating": ["--months-since-birth", "3"] if command != "run" else []}.get(word, [])
    done = subprocess.run([program, command, *more, *needed, *(part for it in person.items() for part in it)], capture_output=True, text=True, timeout=60)
    return done.returncode != 0


COMMANDS = re.findall(r"^  ([a-z]+)  +\S", "\n".join(run(program, "help")), re.MULTILINE)
plan = flags_of("plan")
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "my run.json").write_text("{}", encoding="utf-8")
    Path(folder, "other.json").write_text("{}", encoding="utf-8")
    for shell, complete in (("bash", by_bash), ("fish", by_fish)):
        if not shutil.which(shell):
            print(f"{shell} is not installed: its completion is not tested")
            continue
        cases = [(["pl"], {"plan"}), (["plan", "--terr"], {"--terrain"}), (["plan", "--sex", ""], {"female", "male", "unknown"}),
                 (["plan", "--units", "metric"], {"metric", "metric,kJ"}), (["plan", "--equation", "mifflin-1990-w-"], {"mifflin-1990-w-sex"}),
                 (["project", "--sodium", "c"], {"constant"}),
                 (["project", "--sex", ""], {"female", "male"}), (["project", "--life-stage", ""], {"none"}), (["plan", "--sodium", "c"], set()), (["help", "equ"], {"equations"}),
                 (["help", "--completion", ""], {"bash", "zsh", "fish"}), (["equations", "sh"], {"show"}),
                 (["equations", "show", "mifflin-1990-w-"], {"mifflin-1990-w-sex"}), (["plan", "--input", "my"], {"my run.json"}),
                 (["load", "my"], {"my run.json"}), (["load", "--kind", "tr"], {"trimp"}), (["load", "--units", "m"], {"metric"})]
        for words, wanted in cases:
            got = complete(["refuel", *words], folder)
            if shell == "fish":
                got = [it.replace("\\", "") for it in got]
            expect(shell, " ".join(words), got, wanted)
        expect(shell, "plan --", complete(["refuel", "plan", "--"], folder), plan)
    expect("bash", "after a flag", by_bash(["refuel", "plan", "--sex", "female", "--json", "--"], folder), plan - {"--sex", "--json"})
    expect("bash", "--sex=", by_bash(["refuel", "plan", "--sex", "="], folder), {"female", "male", "unknown"})
    expect("bash", "--sex=f", by_bash(["refuel", "plan", "--sex", "=", "f"], folder), {"female"})
    expect("bash", "a free value", by_bash(["refuel", "plan", "--age", ""], folder), set())
    expect("bash", "no command", by_bash(["refuel", ""], folder), {*COMMANDS, "--help", "--version"})
    if shutil.which("zsh"):
        run("zsh", "-n", root / "data/completion/refuel.zsh")
        expect("zsh", "commands", [it.split(":")[0] for it in by_zsh(["refuel", ""], folder)], COMMANDS)
        for command in COMMANDS:
            got = {re.split(r"[=\[]", it)[0] for it in by_zsh(["refuel", command, ""], folder) if it.startswith("--")}
            expect("zsh", command, got, flags_of(command))
        for command, words in (("plan", "female male unknown"), ("project", "female male")):
            got = [it for it in by_zsh(["refuel", command, ""], folder) if it.startswith("--sex=")]
            expect("zsh", f"{command} --sex", got, [f"--sex=[selects the equations]:sex:({words})"])
    else:
        print("zsh is not installed: its completion is not tested")

# What a command refuses it does not offer, and what it offers it takes: of words that go with no other input.
offered = words_of_flags()
alone = set(re.findall(r"^  (--[a-z-]+)", "\n".join(run(program, "help", "plan")).split("Health questions.")[0], re.MULTILINE))
alone -= {"--nursing", "--activity", "--method", "--equation"}
for (command, flag), words in offered.items():
    for word in offered.get(("plan", flag), []) if flag in alone and words != ["@file"] and command in ("plan", "check", "project", "run") else []:
        refused = is_refused(command, flag, word)
        if refused == (word in words):
            faults.append(f"{command} {flag} {word}: it is {'refused' if refused else 'taken'}, and {'' if refused else 'not '}offered")
if [it for it in offered[("plan", "--sex")] if it not in offered[("project", "--sex")]] != ["unknown"]:
    faults.append("what a command refuses was not looked at")
sys.exit("\n".join(faults) or 0)
