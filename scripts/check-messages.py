#!/usr/bin/env python3
"""Checks Samples/messages: form, marks, doubles and near-doubles, and the balance of labels in every language."""
import collections
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Samples" / "messages"
WORDS = {
    "sentiment": "negative neutral positive".split(),
    "anger": [0, 1, 2, 3],
    "abuse": "none insult threat".split(),
    "distress": [0, 1],
    "confusion": [0, 1],
    "problem": "practical emotional both none".split(),
    "is_complaint": [0, 1],
}
SETS = {
    "at_stake": "work family love leisure identity money health_safety".split(),
    "topics": """delivery product_quality billing refund_return staff_behaviour wait_time no_reply technical price contract
        broken_promise safety privacy availability information other""".split(),
    "intents": """complaint question request thanks praise suggestion cancel churn_threat authority_threat publicity_threat
        callback_request refund_request""".split(),
}
CATEGORIES = """refusal_wall blames_customer blames_colleague empty_apology commands_calm minimises defensive robotic
    over_familiar jargon vague_promise legal_threat""".split()
LEAST_MESSAGES, LEAST_REPLIES, LEAST_HARD = 2500, 600, 0.15


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            yield f"{path.name}:{number}", json.loads(line)


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")


def grams(text):
    return {text[at:at + 5] for at in range(max(1, len(text) - 4))}


def near_doubles(texts):
    """Pairs of texts whose sets of five characters have a Jaccard index above 0.6."""
    holders = collections.defaultdict(list)
    known = []
    for place, text in texts:
        own = grams(text)
        shared = collections.Counter(other for gram in own for other in holders[gram][:400])
        for other, count in shared.most_common(3):
            if count / len(own | known[other][1]) > 0.6:
                yield f"{place} is nearly {known[other][0]}"
        for gram in own:
            holders[gram].append(len(known))
        known.append((place, own))


def check_messages(folder, faults):
    texts, counts, hard, splits = [], collections.Counter(), 0, {}
    for split in ("train", "dev", "test"):
        for place, row in rows(folder / f"messages-{split}.jsonl"):
            for name, words in WORDS.items():
                if row[name] not in words:
                    faults.append(f"{place}: {name} {row[name]!r}")
            for name, words in SETS.items():
                faults += [f"{place}: {name} {word!r}" for word in row[name] if word not in words]
                counts.update(f"{name} {word}" for word in row[name])
            if row["is_complaint"] != int("complaint" in row["intents"]):
                faults.append(f"{place}: is_complaint and the intent differ")
            batch = row["id"].rsplit("-", 1)[0]
            if splits.setdefault(batch, split) != split or row["split"] != split:
                faults.append(f"{place}: batch {batch} stands in two splits")
            hard += bool(row["hard"])
            texts.append((place, row["text"]))
    for name, words in SETS.items():
        faults += [f"{folder.name}: no message has {name} {word}" for word in words if not counts[f"{name} {word}"]]
    if hard < LEAST_HARD * len(texts):
        faults.append(f"{folder.name}: only {hard} of {len(texts)} messages are hard cases")
    faults += near_doubles(texts)
    return len(texts)


def check_replies(folder, faults):
    count, categories = 0, collections.Counter()
    for split in ("train", "dev", "test"):
        for place, row in rows(folder / f"replies-{split}.jsonl"):
            count += 1
            for mark in row["flags"] + row["promises"]:
                if utf16(row["text"], mark["start"], mark["end"]) != mark["phrase"]:
                    faults.append(f"{place}: {mark['phrase']!r} does not stand at its place")
            for flag in row["flags"]:
                categories[flag["category"]] += 1
                if flag["category"] not in CATEGORIES:
                    faults.append(f"{place}: category {flag['category']!r}")
    faults += [f"{folder.name}: no reply has {category}" for category in CATEGORIES if not categories[category]]
    return count


def main():
    faults = []
    for language in ("en", "hu", "fa"):
        folder = ROOT / language
        messages, replies = check_messages(folder, faults), check_replies(folder, faults)
        print(f"{language}: {messages} messages, {replies} replies")
        if messages < LEAST_MESSAGES or replies < LEAST_REPLIES:
            print(f"{language}: fewer than {LEAST_MESSAGES} messages or {LEAST_REPLIES} replies")
    print("\n".join(faults[:50]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
