extension Lexicon {
    /// English phrases for what a writer wants or announces.
    static let englishIntents: [LexiconRow] = [
        LexiconRow(
            .intent(.complaint), .valence(-1.2),
            phrases: """
                complain, complaining, complaint, file|make|lodge|raise a? formal? complaint, not satisfied,
                not happy with, unacceptable, still waiting,
                hasnt|havent|didnt|not ~ arrived|received|delivered|refunded, never arrived|came|received|turned,
                not working, doesnt work, stopped working, no reply, no response, no answer,
                nobody|noone ~ replied|answered|called|came|answers|replies,
                no one ~ replied|answered|called|came|answers|replies|showed,
                where is my order|parcel|refund|money|package|technician, when will you finally, charged|billed ~ twice,
                double charged, overcharged, wrong item|product|size|colour|order|amount, still no|not|nothing,
                i was promised, you promised, didnt show, did not show, no show, fix this, sort this out,
                waited ~ hours|weeks|days|months
                """),
        LexiconRow(
            .intent(.question),
            phrases: """
                how do i, how can i, can i|we|you, could you|i, is it possible, do you have|offer|know|ship,
                what is|are|time|does, when will|do|does|is|can, where is|can|do|are, which, who can,
                why is|are|was|did|do|does|has|have|cant, is there, are there, does it|the|this,
                will it|the|there|you|my, am i
                """),
        LexiconRow(
            .intent(.request),
            phrases: """
                please, could you, can you, would you, i would like, id like, i'd like, i want|need you,
                i need|want a|an|my|the|to, kindly, i request, i ask you, send me, let me know, help me, change my,
                i expect, i demand, fix it|this, sort it out
                """),
        LexiconRow(
            .intent(.praise), .valence(1),
            phrases: """
                well done, great service|job|work|team|experience|support, excellent, amazing, fantastic, wonderful,
                brilliant, superb, outstanding, perfect, love it|this|the|your,
                very helpful|friendly|kind|polite|professional|pleased|happy|satisfied|good, so helpful|friendly|kind,
                highly recommend, recommend to, best service|company|team|experience, keep up the good work, delighted,
                impressed, five stars, exceeded ~ expectations, went above, good service|job|work|quality,
                friendly staff|driver|technician|team
                """),
        LexiconRow(
            .intent(.suggestion),
            phrases: """
                suggest*, suggestion*, it would be ~ good|nice|great|helpful|better, would be better, would be nice,
                why not ~ add|offer|make, you should|could ~ add|offer|make|consider|have|put|introduce,
                i recommend that, i recommend adding, i recommend you add, my idea, an idea, please add, please consider,
                consider adding|offering, improve by, wish you had|would, how about, maybe you could
                """),
        LexiconRow(
            .intent(.cancel),
            phrases: """
                cancel my|the|this|our|it, want to cancel, wish to cancel, like to cancel, terminate my|the|our,
                close my account, end my contract|subscription, unsubscribe, cancel immediately, cancellation of my,
                please cancel, stop my subscription, delete my account
                """),
        LexiconRow(
            .intent(.churnThreat), .valence(-1.5),
            phrases: """
                switch* to ~ competitor|another|other|provider, never ~ again, last time i, lost|losing a ~ customer,
                i am|im leaving, taking my business, take my business, go elsewhere, going elsewhere,
                go to ~ competitor|competitors, moving to ~ competitor|another,
                another provider|company|bank|shop|supplier, wont ~ order|buy|come|shop|use|be back,
                never buy|order|shop|come|use|return|fly|stay, not be back, not coming back, leave for good, last order,
                last purchase, look elsewhere, change provider*|bank*, wont be coming,
                will not ~ buy|order|return|renew|come|use, done with you
                """),
        LexiconRow(
            .intent(.authorityThreat), .valence(-1.5),
            phrases: """
                my|our lawyer|lawyers|solicitor|solicitors|attorney ~ will|contact|write|call|be|take|get|look,
                hear from ~ lawyer|lawyers|solicitor|solicitors|attorney,
                consult|hire|instruct|see|call|involve|contact|talk ~ lawyer|lawyers|solicitor|solicitors|attorney,
                through ~ lawyer|lawyers|solicitor|solicitors, legal action, sue you|the|this|your, suing,
                in|to|into|go court, lawsuit, ombudsman, consumer protection, regulator, trading standards, small claims, report you to, police, authority|authorities,
                consumer rights, file ~ with the, press charges, arbitration, data protection authority, legal steps,
                prosecut*
                """),
        LexiconRow(
            .intent(.publicityThreat), .valence(-1.5),
            phrases: """
                social media, go public, going public,
                post|share|tell ~ facebook|twitter|instagram|tiktok|youtube|online|linkedin|reddit, facebook, twitter,
                tiktok, instagram, trustpilot, bad review, one star, 1 star, negative review, newspaper*, journalist*,
                tv station, the press, the media, everyone will know, tell everyone, tell all my friends,
                warn everyone|others|people, viral, leave ~ review, google review
                """),
        LexiconRow(
            .intent(.callbackRequest),
            phrases: """
                call me, call me back, ring me, phone me, give me a call, callback, call back, please call,
                contact me by phone, reach me at|on, someone to call, expect a call, speak|talk to a|someone|somebody,
                someone call
                """),
        LexiconRow(
            .intent(.refundRequest),
            phrases: """
                want|need|demand|request|like|expect|get ~ refund, want|need|demand|request|like|expect|get ~ money back,
                refund me|my|the|please|immediately|now, please refund,
                give|send|return|transfer|pay ~ my? money back|refund, i want my money, money back now,
                where is my refund, full refund, refund my, reimburse me, pay me back, return my money,
                refund is overdue, waiting for my? a? refund
                """),
    ]
}
