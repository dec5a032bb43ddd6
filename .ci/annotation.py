"""usage: annotation.py unpack TSV OUT CORPUS... | pack ARTICLES GOLD TSV CORPUS...: annotations without the text that they annotate.

TSV holds what readers found in articles of CORPUS (JSON Lines, may be packed), as ids and character positions only; unpack writes
OUT.articles.jsonl and OUT.gold.jsonl, as `frontline evaluate` and `train confidence` read them. Lines:

article  id  from  to                                  the characters of the text that were read
mention  sentence  action  place  actor  counterparty  modality  past  source  stance  time
judged   sentence  action  place  right                what a reader said of one mention that the rules had found

A position is "t" for the title or "b" for the body, then begin-end in characters; words that stand apart are joined by "+", "-" is nothing.
"""
import gzip
import json
import re
import sys

ROLES = ("place", "actor", "counterparty", "source")


def records(path):
    with (gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")) as f:
        return [json.loads(line) for line in f if line.strip()]


def texts(article):
    return {"t": article.get("title") or "", "b": article["text"]}


def cut(positions, article):
    parts = []
    for position in positions.split("+"):
        begin, end = map(int, position[1:].split("-"))
        parts.append(texts(article)[position[0]][begin:end])
    return " ".join(parts)


def known_of(corpora):
    return {a["id"]: a for corpus in corpora for a in records(corpus)}


def unpack(tsv, out, *corpora):
    known = known_of(corpora)
    article, told = None, True
    with open(out + ".articles.jsonl", "w") as articles, open(out + ".gold.jsonl", "w") as gold, open(tsv) as rows:
        def say(row):
            gold.write(json.dumps(row, ensure_ascii=False) + "\n")

        def nothing():
            if not told:
                say({"doc_id": article["id"], "none": True})

        for line in rows:
            kind, *cells = line.rstrip("\n").split("\t")
            if kind == "article":
                nothing()
                whole = known[cells[0]]
                begin, end = int(cells[1]), int(cells[2])
                part = (begin, end) != (0, len(whole["text"]))
                article = dict(whole, id=f"{cells[0]}@{begin}" if part else cells[0], text=whole["text"][begin:end])
                articles.write(json.dumps(article, ensure_ascii=False) + "\n")
                told = False
            elif kind == "judged":
                sentence, action, place, right = cells
                say({"doc_id": article["id"], "sentence": cut(sentence, article), "place": cut(place, article), "action": action,
                     "right": right == "1"})
                told = True
            else:
                sentence, action, *roles, modality, past, source, stance, time = cells
                row = {"doc_id": article["id"], "sentence": cut(sentence, article), "action": action}
                for role, positions in zip(ROLES, [*roles, source]):
                    row[role] = None if positions == "-" else cut(positions, article)
                row.update(modality=modality, past=past == "1", stance=None if stance == "-" else stance,
                           time=None if time == "-" else time)
                say(row)
                told = True
        nothing()


def position(words, near, article):
    """Where words stand: in the sentence, else first in the article, else piece by piece; None where a piece is nowhere."""
    part, begin, end = near
    for where, start, stop in ((part, begin, end), ("b", 0, None), ("t", 0, None)):
        at = texts(article)[where].find(words, start, stop)
        if at >= 0:
            return f"{where}{at}-{at + len(words)}"
    pieces = words.split(" ")
    for n in range(len(pieces) - 1, 0, -1):
        first = position(" ".join(pieces[:n]), near, article)
        rest = first and position(" ".join(pieces[n:]), near, article)
        if rest:
            return f"{first}+{rest}"
    return None


def pack(articles, gold, tsv, *corpora):
    known = {i: a["text"] for i, a in known_of(corpora).items()}
    by = {}
    for row in records(gold):
        by.setdefault(row["doc_id"], []).append(row)
    lost = 0
    with open(tsv, "w") as out:
        for article in sorted((a for a in records(articles) if a["id"] in by), key=lambda a: a["id"]):
            whole, _, begin = re.fullmatch(r"(.*?)(@(\d+))?", article["id"]).groups()
            begin = int(begin or 0)
            assert known[whole][begin:begin + len(article["text"])] == article["text"], article["id"]
            print("article", whole, begin, begin + len(article["text"]), sep="\t", file=out)
            for row in by[article["id"]]:
                if row.get("none"):
                    continue
                part = "b" if row["sentence"] in article["text"] else "t"
                at = texts(article)[part].index(row["sentence"])
                near = (part, at, at + len(row["sentence"]))
                places = {r: "-" if row.get(r) is None else position(row[r], near, article) for r in ROLES}
                if None in places.values():
                    lost += 1
                    continue
                if "right" in row:
                    print("judged", f"{part}{near[1]}-{near[2]}", row["action"], places["place"], int(row["right"]), sep="\t", file=out)
                    continue
                print("mention", f"{part}{near[1]}-{near[2]}", row["action"], places["place"], places["actor"], places["counterparty"],
                      row["modality"], int(row["past"]), places["source"], row["stance"] or "-", row["time"] or "-", sep="\t", file=out)
    print(lost, "mentions have words that are not in their article")


if __name__ == "__main__":
    command, *given = sys.argv[1:] or [""]
    if (command, len(given) > 2) == ("unpack", True):
        unpack(*given)
    elif (command, len(given) > 3) == ("pack", True):
        pack(*given)
    else:
        sys.exit(__doc__)
