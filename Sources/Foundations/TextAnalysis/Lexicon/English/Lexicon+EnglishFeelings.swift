extension Lexicon {
    /// English words of liking and dislike, and those that turn or strengthen them.
    static let englishFeelings: [LexiconRow] = [
        LexiconRow(
            .valence(-3.2),
            phrases: """
                terribl*, awful*, horribl*, horrendous*, appalling*, atrocious*, abysmal*, disgusting*, disgusted,
                dreadful*, worst, nightmare, disaster*, shambles, garbage, worthless, hate, hated, despise, horrid, vile,
                dire
                """),
        LexiconRow(
            .valence(-2.2),
            phrases: """
                bad, badly, poor, poorly, disappoint*, useless, unhelpful, broken, faulty, defect*, unhappy,
                dissatisfied, upset, frustrat*, annoy*, ridiculous*, absurd, fail, failed, fails, failure*, failing,
                mess, waste, wasted, wasting, incompetent*, unprofessional, unreliable, dirty, filthy, stale, mouldy,
                rotten, crap, rubbish, trash, junk, ruined, ruin, misled, misleading, lied, lies, lying, inconvenien*,
                unfair, unjust, regret, regrettable, worse, unsafe, sub-standard, unpleasant, sloppy, careless*,
                negligen*, nonsense, sad, sucks, lousy, shoddy
                """),
        LexiconRow(
            .valence(-1.4),
            phrases: """
                slow, slowly, delay*, problem*, issue|issues, missing, error*, mistake*, expensive, overpriced,
                unfortunately, stuck, damage*, wrong, wrongly, cracked, scratched, leak|leaks|leaking|leaked,
                cold|lukewarm food|meal|soup, lost, difficult, complicated, crash|crashes|crashed|crashing, trouble,
                worried, unclear, confus*, late, dead on arrival, unusable, unacceptable, concern*, noisy, stained, torn,
                expired, not as described
                """),
        LexiconRow(
            .valence(-2),
            phrases: """
                not working, doesnt|dont|didnt|wont|cant ~ work|works, stopped working,
                never arrived|came|received|replied,
                hasnt|havent|didnt|not ~ arrived|arrive|come|received|receive|delivered, still waiting,
                still no|not|nothing, no reply|answer|response|refund|solution|one,
                nobody|noone ~ answers|answered|replies|replied|called|cares, fell apart, let down,
                piece of shit|crap|junk|garbage|rubbish, bullshit, shit, shitty, falling apart, sick of, tired of,
                fed up, could be better, not happy, ended up, enough of this
                """),
        LexiconRow(
            .valence(3),
            phrases: """
                excellent, amazing, fantastic, wonderful*, perfect*, love, loved, loves, awesome, brilliant*, superb,
                outstanding, delighted, thrilled, exceptional*, fabulous, flawless*, incredible, best, terrific,
                marvellous, top notch, five stars, 5 stars, impressed, impressive, went above, over the moon, spot on,
                lifesaver, godsend
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                good, great, nice, nicely, friendly, helpful, happy, pleased, satisfied, appreciate*, kind, kindly,
                polite, pleasant, smooth*, recommend*, professional*, courteous, attentive, patient, patience, caring,
                lovely, glad, enjoy*, reliable, well done, worked, grateful, delicious, tasty, comfortable, generous,
                sorted out, comfy, warm welcome
                """),
        LexiconRow(
            .valence(1.2),
            phrases: """
                quick, quickly, fast, easy, easily, prompt*, clean, fine, ok, okay, works well, fair, fresh, clear
                """),
        LexiconRow(
            .valence(0.6), .intent(.thanks),
            phrases: """
                thank you, thanks, thankyou, many thanks, thx, cheers, grateful
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                not bad, isnt bad, no problem*, no issue*, no complaint*, nothing wrong, cant fault,
                couldnt be better|happier, cant complain, without any? problem*|issue*|trouble, no trouble,
                nothing to complain, not disappoint*
                """),
        LexiconRow(
            .ironic, .valence(-2),
            phrases: """
                great job guys?, nice job, well done ~ really, congratulations, bravo, what a surprise, so much for,
                good luck with that, way to go, just great, just wonderful, just perfect, how lovely, brilliant ~ again,
                great ~ again, thanks a lot, slow clap, oh great, oh wonderful
                """),
        LexiconRow(.valence(1.6), phrases: "thank you so|very much, thanks a million, thanks so much, many thanks"),
        LexiconRow(
            .valence(-3), .anger(.annoyed), .intent(.complaint),
            phrases: """
                thanks for nothing, thank you for nothing
                """),
        LexiconRow(
            .valence(-2),
            phrases: """
                avoid, bland, soggy, greasy, overcooked, dry and, tasteless, flavorless, flavourless, gross, nasty, weak,
                flimsy, not worth, isnt worth, wasnt worth, not recommend,
                wont|wouldnt|would|will not|never be|go|come back, stay away, steer clear, would not go|come|buy|order,
                do not buy|order|waste|use|go, dont buy|order|waste|bother|go, returned it, had to return, returning it,
                unimpressed, underwhelm*, mediocre, boring, dull, lame, stupid, dumb, ugly, sadly, fooled, disgrace,
                hung up, overcharged, pointless, neglected, insult*, stopped charging, doesnt hold|last|fit,
                dont|didnt like|enjoy|care for, not like, could care less, short lived, cheap plastic, cheaply made,
                drops calls, dropped calls, static, muffled, cant hear, couldnt hear,
                too loud|small|big|short|salty|sweet|dry|hot|cold, blah, meh
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                like, liked, likes, worth, well made, works fine|great|well|perfectly, worked fine|great|well,
                beautiful*, gorgeous, cute, fun, funny, interesting, charming, solid, sturdy, handy, convenient*,
                comfort*, useful, affordable, bargain, fresh, yummy, tender, juicy, cozy, cosy, clever, elegant, stylish,
                classic, must have, highly, bonus, stunning, welcoming, accommodating, knowledgeable, cheerful,
                thoughtful, efficient*, effective, sharp, crisp, durable, be back, coming back, go back, going back,
                will return, easy to, ideal, favorite, favourite, fan of, hit the spot, treat, winner, joy, joyful,
                pleasure, sincere, honest, honestly good, sweet, pleasantly, powerful, talented, win
                """),
        LexiconRow(
            .negator,
            phrases: """
                not, no, never, isnt, wasnt, arent, werent, dont, doesnt, didnt, cant, cannot, couldnt, wont, wouldnt,
                shouldnt, aint, hasnt, havent, hadnt, without, hardly, barely, neither, nor, nothing, far from,
                anything but, lack of
                """),
        LexiconRow(
            .intensifier,
            phrases: """
                very, really, extremely, absolutely, totally, completely, so, incredibly, utterly, too, such, truly,
                highly, fucking, bloody, damn, goddamn, insanely, beyond, deeply, entirely
                """),
        LexiconRow(.contrast, phrases: "but, however, although, though, except, yet, nevertheless"),
        LexiconRow(
            .mask,
            phrases: """
                customer service, customer care, problem solved, issue resolved, good morning, good afternoon,
                good evening, good day, best regards, kind regards, warm regards, best wishes, happy to help,
                would love to, look|looks|looking|felt|feel|feels|sounds|was|is like, like to,
                like this|that|a|an|i|you|the|it|when, would like to, id like to, complaints department, no love lost,
                in good faith, good faith, please be so kind, no longer, at least, at best
                """),
        LexiconRow(
            .settled,
            phrases: """
                problem|issue|matter|it ~ is|was|been solved|resolved|sorted|fixed, all sorted, sorted now, solved now,
                withdraw my complaint, please ignore my, disregard my, never mind, nevermind, no longer needed,
                works again, resolved now, already resolved, has been resolved, was resolved, everything is fine now,
                all good now
                """),
    ]
}
