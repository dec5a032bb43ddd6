"""Writes a corpus of any size to test memory and speed on: short articles made of sentences of real ones, mixed anew.

    .ci/recombine.py --articles N --output FOLDER FILE...

FILE is JSON Lines with `text` and `published` (also .gz). FOLDER gets one JSON Lines file for every 50,000 articles. Each article has a
title and two or three sentences of as many articles; the same N and FILEs give the same corpus.
"""

import argparse
import gzip
import json
import pathlib
import random
import re

PER_FILE = 50_000
LONGEST = 400
SENTENCE_END = re.compile(r'(?<=[a-z)"][.!?])\s+(?=[A-Z"])')


def articles(path):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def sentences(paths):
    found = []
    for path in paths:
        for article in articles(path):
            whole = (s.strip() for p in article["text"].split("\n") for s in SENTENCE_END.split(p))
            found += [s for s in whole if 40 <= len(s) <= LONGEST]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("inputs", type=pathlib.Path, nargs="+")
    options = parser.parse_args()

    pool = sentences(options.inputs)
    dice = random.Random(options.articles)
    options.output.mkdir(parents=True, exist_ok=True)
    for first in range(0, options.articles, PER_FILE):
        with open(options.output / f"articles-{first:09d}.jsonl", "w", encoding="utf-8") as out:
            for number in range(first, min(first + PER_FILE, options.articles)):
                picked = dice.sample(pool, dice.randint(3, 4))
                article = {
                    "id": f"mixed-{number}",
                    "title": " ".join(picked[0].split()[:9]),
                    "text": " ".join(picked[1:]),
                    "published": f"20{dice.randint(11, 24)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}",
                    "publisher": f"Paper {dice.randint(1, 200)}",
                }
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
    print(f"{options.articles:,} articles of {len(pool):,} sentences in {options.output}")


if __name__ == "__main__":
    main()
