"""usage: towns.py OUTPUT [-v]: the timeline of an output against src/test/resources/timeline/towns.tsv; needs pyarrow.

Printed: towns that the timeline covers, turns that it finds within 14 days, and the share of the weeks of which both speak that they agree
on; with -v each turn, and of those not found what is told near them.
"""
import datetime
import pathlib
import re
import sys
import unicodedata

import pyarrow.dataset as ds

TRUTH = pathlib.Path(__file__).parent.parent / "src/test/resources/timeline/towns.tsv"
NAMES = {  # what holders of a side are called
    "syria": r"syria|assad|hezbollah|government|regime", "islamic state": r"islamic state|isil|isis|daesh",
    "syrian opposition": r"nusra|tahrir|free syrian|rebel|opposition|insurgent|ahrar|conquest|front|sham|shura|aqsa|suqour",
    "sdf": r"democratic forces|people.s protection|ypg|kurd|sdf", "turkey and allies": r"turk|free syrian|national army|rebel|opposition",
    "iraq": r"iraq|mobili|government", "iraqi kurds": r"pesh|kurd|iraq", "gaddafi": r"gaddafi|loyalist|libyan army|libya",
    "libyan revolution": r"transitional|rebel|libya", "national accord": r"national accord|libya|misrata", "national army": r"national army|haftar",
    "afghan republic": r"afghan|nato|united states|government", "taliban": r"taliban", "congo": r"congo", "m23": r"m23|march 23",
    "mali and france": r"mali|fr[ea]nch?", "azawad rebels": r"azawad|ansar|islamist|rebel|aqim|oneness", "armenia": r"armen|artsakh",
    "azerbaijan": r"azer", "georgia": r"georgia", "russia": r"russia", "south ossetia": r"ossetia", "ichkeria": r"chechen|ichkeria",
    "croatia": r"croat", "yugoslavia": r"yugoslav|serb", "bosnia": r"bosn", "bosnian serbs": r"srpska|serb", "philippines": r"philippin",
    "sudan": r"sudan", "rsf": r"rapid support"}
NOT_NAMES = {"syria": r"free syrian|democratic|syrian national|syrian rebel|opposition"}
NEAR, MONTH = datetime.timedelta(14), datetime.timedelta(31)


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]", "", plain.lower())


def rows(output, table, columns):
    return ds.dataset(f"{output}/{table}", format="parquet", partitioning="hive").to_table(columns=columns).to_pylist()


def held(row, side):
    fought = row["state"] in ("contested", "besieged")
    name = (row["holder_name"] or row["holder"] or "").lower()
    if side == "contested" or fought:
        return side == "contested" and fought
    return bool(re.search(NAMES[side], name)) and not re.search(NOT_NAMES.get(side, "$^"), name)


def truth():
    towns = {}
    for line in TRUTH.read_text(encoding="utf-8").splitlines():
        if not line.startswith(("#", "place\t")):
            place, day, side = line.split("\t")
            towns.setdefault(place, []).append((datetime.date.fromisoformat(day), side))
    return towns


def by_place(table):
    found = {}
    for row in table:
        found.setdefault(key(row.get("place_name") or row.get("place")), []).append(row)
    return found


def main(output, verbose):
    timeline = by_place(rows(output, "control_timeline", ["place_name", "valid_from", "valid_to", "state", "holder", "holder_name"]))
    mentions = by_place(rows(output, "control_mentions",
                             ["place", "place_name", "event_start", "time_precision", "action", "modality", "actor", "actor_name", "sentence"]))
    covered = turns = hits = reach = weeks = agree = 0
    for place, held_by in truth().items():
        names = dict.fromkeys(map(key, place.split("|")))
        intervals = sorted((r for n in names for r in timeline.get(n, [])), key=lambda r: r["valid_from"])
        told = [m for n in names for m in mentions.get(n, [])
                if m["event_start"] and m["action"] in ("gain", "loss", "hold") and m["modality"] == "actual" and m["time_precision"] != "year"]
        covered += bool(intervals)
        for (_, before), (day, side) in zip(held_by, held_by[1:]):
            if side in ("contested", before):
                continue
            turns += 1
            hit = any(abs(r["valid_from"] - day) <= NEAR and held(r, side) for r in intervals)
            near = [m for m in told if abs(m["event_start"] - day) <= MONTH]
            hits, reach = hits + hit, reach + bool(hit or near)
            if verbose:
                print("found " if hit else "missed", place, day, side)
                for m in [] if hit else near[:4]:
                    print("        ", m["event_start"], m["action"], m["actor_name"] or m["actor"], "|", m["sentence"][:160].replace("\n", " "))
        for i, (start, side) in enumerate(held_by):
            end = held_by[i + 1][0] if i + 1 < len(held_by) else start + datetime.timedelta(365)
            for day in (start + datetime.timedelta(d) for d in range(0, (end - start).days, 7)):
                row = next((r for r in intervals if r["valid_from"] <= day and (r["valid_to"] is None or day <= r["valid_to"])), None)
                if row and row["state"] != "unknown":
                    weeks, agree = weeks + 1, agree + held(row, side)
    print(f"{covered} of {len(truth())} towns covered; {hits} of {turns} turns found, {reach} with a mention near; "
          f"agreement {agree / max(1, weeks):.3f} of {weeks} weeks")


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(sys.argv[1], "-v" in sys.argv)
