import Handling
import Prevention
import Primitives

/// One action of the sample shop; days count from the beginning of the story.
struct SampleAction: Sendable {
    let cause: String
    var kind = ActionKind.corrective
    let opens: Int
    let takes: Int
    let watched: Int
    let title: String
    let detail: String
    let whys: [String]
    let fixed: TrilingualText

    static let all = [
        SampleAction(
            cause: "no_call_before", opens: 8, takes: 7, watched: 14,
            title: "The driver calls an hour before arriving",
            detail: "The tour app dials the customer; the stop cannot be opened before the call was made.",
            whys: [
                "Nobody called before the delivery", "Drivers did not have the number at hand",
                "The tour list leaves the phone number out",
            ],
            fixed: TrilingualText(
                english:
                    "Our drivers now call you an hour before they arrive; the tour app reminds them at every stop.",
                hungarian:
                    "Sofőrjeink mostantól érkezés előtt egy órával felhívják; erre minden megállónál emlékeztetőt kapnak.",
                persian:
                    "راننده‌های ما از این پس یک ساعت پیش از رسیدن با شما تماس می‌گیرند؛ برنامهٔ مسیر در هر توقف یادآوری می‌کند."
            )),
        SampleAction(
            cause: "wrong_charge", opens: 30, takes: 12, watched: 45,
            title: "Invoices are checked against the order before they go out",
            detail: "A second look at delivery fees and double charges, every evening.",
            whys: ["The fee was charged although delivery was free", "The campaign code did not reach billing"],
            fixed: TrilingualText(
                english:
                    "Every invoice is now compared with the order before you get it, so promised fees stay promised.",
                hungarian:
                    "Minden számlát összevetünk a rendeléssel, mielőtt megkapja, így az szerepel rajta, amit ígértünk.",
                persian:
                    "هر فاکتور پیش از آن‌که به دستتان برسد با سفارش مقایسه می‌شود تا هزینه‌ها همان باشد که قول داده‌ایم.")),
        SampleAction(
            cause: "repair_returned", opens: 52, takes: 20, watched: 30,
            title: "Technicians test the appliance for ten minutes before leaving",
            detail: "With a short note to the customer of what was changed.",
            whys: ["The same noise came back", "The repair ended with the part, not with a test"],
            fixed: TrilingualText(english: "", hungarian: "", persian: "")),
        SampleAction(
            cause: "missing_part", kind: .preventive, opens: 20, takes: 5, watched: 21,
            title: "Parts list on the carton, ticked in the warehouse",
            detail: "Before anybody has to complain about a missing hose.",
            whys: ["The new oven comes in two cartons"],
            fixed: TrilingualText(
                english: "Every carton now carries its parts list, ticked before it leaves our warehouse.",
                hungarian: "Minden dobozon rajta van az alkatrészlista, amelyet indulás előtt kipipálunk a raktárban.",
                persian: "روی هر کارتن فهرست قطعه‌ها هست و پیش از خروج از انبار یک‌به‌یک بررسی می‌شود.")),
    ]
}

/// One lesson of the sample shop.
struct SampleLesson: Sendable {
    let day: Int
    let cause: String
    let language: LanguageCode
    let title: String
    let body: String

    static let all = [
        SampleLesson(
            day: 16, cause: "no_call_before", language: .english, title: "Ask who will be at home",
            body:
                "When somebody else takes the delivery, note their number too. Twice the call went to an empty office "
                + "while a mother of 82 waited at the door."),
        SampleLesson(
            day: 27, cause: "repair_returned", language: .hungarian, title: "A zajt vegyük fel telefonnal",
            body:
                "Ha az ügyfél lejátssza a hangot, a szerelő már a jó alkatrésszel érkezik. Ezzel két második kiszállást "
                + "kerültünk el."),
        SampleLesson(
            day: 41, cause: "wrong_charge", language: .persian, title: "پیش از توضیح، پول را برگردانید",
            body:
                "وقتی دو بار برداشت شده، مشتری نگران حساب خودش است. اول برگشت پول را ثبت کنید و تاریخش را بگویید، بعد "
                + "توضیح بدهید که چه شد."),
    ]
}
