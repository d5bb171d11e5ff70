#!/usr/bin/env python3
"""Writes a list of invented feedback in three languages, for trying the import: sample_list.py [ROWS] [SEED] > feedback.csv"""
import csv
import datetime
import random
import sys

PEOPLE = {
    "en": (["Emma", "Olivia", "Jack", "Harry", "Grace", "Noah"], ["Brown", "Wilson", "Taylor", "Evans", "Walker", "Hill"]),
    "hu": (["Anna", "Lili", "Péter", "Gergő", "Ágnes", "Ödön"], ["Kovács", "Horváth", "Nagy", "Varga", "Bíró", "Kőműves"]),
    "fa": (["مینا", "رضا", "نیلوفر", "علی", "سارا", "کاوه"], ["احمدی", "کریمی", "رضایی", "موسوی", "جعفری", "صادقی"]),
}
LATIN = ["mina", "reza", "niloufar", "ali", "sara", "kaveh"]
WORDS = {
    "en": {
        4: ["Came a day early and worked at once.", "The technician was kind and quick.", "Best service in years, thank you!"],
        3: ["All fine.", "Delivery on time, packaging a little dented.", "Good advice in the shop."],
        2: ["Waited two weeks for the spare part.", "The invoice had the wrong address again.", "Nobody could tell me when you would come."],
        1: ["Third time nobody came, and nobody called!", "I was charged twice and want my money back.", "The repaired machine came back broken."],
    },
    "hu": {
        4: ["Egy nappal előbb hozták, és azonnal működött.", "A szerelő kedves és gyors volt.", "Köszönöm, évek óta a legjobb kiszolgálás!"],
        3: ["Minden rendben.", "Időben jött, a doboz kicsit horpadt volt.", "Jó tanácsot kaptam az üzletben."],
        2: ["Két hetet vártam az alkatrészre.", "Megint rossz cím volt a számlán.", "Senki nem tudta megmondani, mikor jönnek."],
        1: ["Harmadszor sem jött senki, és fel sem hívtak!", "Kétszer vonták le, kérem vissza a pénzem.", "A megjavított gép hibásan jött vissza."],
    },
    "fa": {
        4: ["یک روز زودتر رسید و همان لحظه کار کرد.", "تعمیرکار مهربان و سریع بود.", "سال‌هاست چنین خدماتی ندیده بودم، سپاس!"],
        3: ["همه چیز خوب بود.", "به‌موقع رسید، فقط جعبه کمی فرورفته بود.", "راهنمایی فروشگاه خوب بود."],
        2: ["دو هفته منتظر قطعه ماندم.", "باز هم نشانی صورت‌حساب اشتباه بود.", "کسی نمی‌دانست کی می‌آیید."],
        1: ["بار سوم است که کسی نیامد و کسی هم زنگ نزد!", "دو بار از حسابم کم شده، پولم را پس بدهید.", "دستگاه تعمیرشده دوباره خراب برگشت."],
    },
}
TOUCHPOINTS = ["order", "delivery", "use", "billing", "support", "return", "repair", "store"]


def row(number, chance):
    language = chance.choices(["en", "hu", "fa"], [4, 4, 2])[0]
    first, last = PEOPLE[language]
    index = chance.randrange(6)
    name = f"{last[chance.randrange(6)]} {first[index]}" if language == "hu" else f"{first[index]} {last[chance.randrange(6)]}"
    face = chance.choices([4, 3, 2, 1], [35, 40, 15, 10])[0]
    day = datetime.date(2025, 10, 20) - datetime.timedelta(days=chance.randrange(180))
    words = chance.choice(WORDS[language][face]) if chance.random() < 0.7 else ""
    customer = f"{LATIN[index]}{chance.randrange(900)}@example.com"
    return [f"{day} {chance.randrange(8, 20):02d}:{chance.randrange(60):02d}", face, words, chance.choice(TOUCHPOINTS),
            language, f"old-{number}", customer, name]


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    out = csv.writer(sys.stdout, lineterminator="\r\n")
    out.writerow(["date", "face", "comment", "touchpoint", "language", "external_id", "email", "name"])
    for number in range(1, rows + 1):
        out.writerow(row(number, chance))


main()
