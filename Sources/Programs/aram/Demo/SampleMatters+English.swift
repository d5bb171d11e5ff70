import Listening
import TextAnalysis

extension SampleMatter {
    static let english = [
        SampleMatter(
            .email, .delivery, "missed_delivery", "Delivery missed for the third time",
            "I was at home all day. Your courier never rang. This is the third time. Please call me before the next one.",
            answer:
                "Thank you for the quick answer. Thursday between eight and ten would suit me, but only if somebody calls.",
            fact: "Three agreed windows, nobody came; the courier's log shows no attempt.",
            feeling: "Worn out; feels that her time counts for nothing.", stake: .work),
        SampleMatter(
            .email, .billing, "wrong_charge", "Charged twice for order 88 120",
            "My account is overdrawn because you took the price twice. I want the second amount back and the bank's fee as well.",
            answer: "The money has not arrived yet. When exactly was it sent?",
            fact: "Two bookings of the same order within one minute; the second is ours.",
            feeling: "Frightened about the rent that is due on Monday.", stake: .money),
        SampleMatter(
            .phone, .repair, "repair_returned", "Repaired device came back with the same fault",
            "She phones from work: second repair of the dishwasher, the same noise and water on the floor after every run.",
            answer: "All right, then I will wait for the technician. Please no third attempt with the same part.",
            fact: "The pump was changed twice; the seal was never looked at.",
            feeling: "Does not believe us any more.", stake: .family),
        SampleMatter(
            .visit, .store, "wrong_item", "Wrong model handed out at the store",
            "He brings the box back: the label says induction, inside is the ceramic hob. He took the bus twice.",
            answer: "Fine if you bring it. I am in after five.",
            fact: "Two boxes were swapped at the counter.", feeling: "Embarrassed in front of his wife.",
            stake: .identity),
        SampleMatter(
            .letter, .return, "refund_slow", "Refund of 14 October",
            "I returned the oven on 14 October and have your receipt. Neither the money nor an answer to my two letters has come.",
            answer: "I have received your letter and await the transfer.",
            fact: "The return was booked; the refund lies unsigned in accounts.",
            feeling: "Cold anger; writes for the record.", stake: .money),
        SampleMatter(
            .email, .use, "wrong_information", "How do I switch the child lock off?",
            "The manual says hold the key, but nothing happens. My little one keeps pressing it and the oven goes off. I am lost.",
            answer: "It worked, thank you! Could you put that into the manual?",
            fact: "The key has to be held for seven seconds; the manual says three.",
            feeling: "At a loss, a little ashamed to ask.", stake: .family),
        SampleMatter(
            .form, .support, "no_answer", "Nobody answers my warranty question",
            "I wrote on Monday and on Thursday. Is the compressor covered or not? A yes or no would do.",
            answer: "Good to know. Then please send somebody.",
            fact: "Both messages were filed under sales.", feeling: "Ignored.", stake: .identity),
        SampleMatter(
            .email, .order, "price_unclear", "The price changed between basket and bill",
            "The basket said 489, the bill says 519. That is not a small thing for us.",
            answer: "Thank you for putting it right so fast.",
            fact: "The offer ended at midnight while the basket was open.", feeling: "Suspects a trick.", stake: .money),
    ]
}
