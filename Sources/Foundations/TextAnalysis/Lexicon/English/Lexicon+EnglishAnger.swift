extension Lexicon {
    /// English words of anger, abuse, worry, hurt and confusion.
    static let englishAnger: [LexiconRow] = [
        LexiconRow(
            .anger(.annoyed),
            phrases: """
                annoy*, irritat*, frustrat*, ridiculous*, absurd, fed up, sick of, tired of, unbelievable, seriously,
                not happy, disappointed, very disappoint*, again and again, how hard can, how many times, second time,
                yet again, enough, what a joke, is a joke, had enough, not good enough, still waiting, dissatisfied,
                unprofessional, useless
                """),
        LexiconRow(
            .anger(.angry), .valence(-2.5),
            phrases: """
                angry, furious, outrag*, unacceptable, disgrac*, disgust*, appall*, scandal*, livid, shocking,
                third time, fourth time, fifth time, last straw, intolerable, inexcusable, infuriat*, enraged, fuming,
                shame on you, how dare, pathetic, i demand, patience has run out, my patience, insult to, unforgivable,
                utterly unacceptable, had it with you, seething, rip off, ripoff, ripped off,
                complete|total|absolute joke, what the hell, wtf
                """),
        LexiconRow(
            .anger(.furious), .valence(-3),
            phrases: """
                fuck you, fuck off, go to hell, rot in hell, burn in hell, i hate you, boiling with rage, screw you,
                piss off, absolutely furious, beyond furious, livid beyond, hope you go bankrupt, go fuck*, drop dead,
                incandescent
                """),
        LexiconRow(
            .swearing,
            phrases: """
                fuck, fucking, fucked, fuckin, shit, shitty, bullshit, damn, goddamn, bloody hell, crap, hell, arse, ass,
                bollocks, pissed, wtf, ffs, bitch, bastard*, asshole*, arsehole*, dickhead*, cunt*, wanker*, twat*,
                prick, pricks
                """),
        LexiconRow(
            .abuse(.insult), .valence(-3), .anger(.angry),
            phrases: """
                you ~ idiot*, you ~ moron*,
                you ~ thieves|thief|crooks|scammers|liars|liar|criminals|fraudsters|bastards|clowns, idiots, morons,
                imbeciles, cretins, scammers, crooks, bunch of ~ idiots|clowns|thieves|liars|amateurs|morons,
                company of thieves, you ~ stupid|dumb|pathetic|clueless|brainless|worthless, stupid cow,
                stupid agent|staff|people, fuck you, fuck off, screw you, go to hell, piss off, assholes, arseholes,
                asshole, arsehole, dickheads, cunts, cunt, wankers, wanker, bastards, bitch,
                you people are stupid|useless|disgusting|trash|scum, scum, lowlife*, incompetent fools|idiots|clowns,
                brain dead, braindead, retard*, you ~ fools, shove it, parasites,
                your ~ is|are ~ idiot|idiots|moron|morons|stupid|imbecile|clown|clowns, drop dead, thieving, halfwit*
                """),
        LexiconRow(
            .abuse(.threat), .anger(.furious), .valence(-3),
            phrases: """
                kill you, ill|will ~ hurt you, beat you up, i know where you live|work, ill|will ~ find you,
                you will regret this, youll regret, watch your back, burn ~ down, smash your,
                break your ~ legs|neck|face|bones, come to your ~ and make, make you pay, you are dead, you're dead,
                bring a gun, punch you, come after you, knock your teeth, you will be sorry, blow up your,
                wait for you outside, wring your neck, come over there and
                """),
        LexiconRow(
            .distress,
            phrases: """
                desperate*, i beg you, begging you, please help, please please, panic*, worried, worry|worries|worrying,
                anxious, anxiety, scared, afraid, terrified, frightened, in tears, crying, cried, cant sleep, sleepless,
                dont know what to do, at my wits end, my wits end, stranded, urgent help, emergency,
                ran out of medication|medicine|insulin, without medication|medicine|insulin, helpless, distress*,
                breaking down, losing sleep, frantic*, worried sick
                """),
        LexiconRow(
            .confusion,
            phrases: """
                confus*, dont understand, do not understand, cant figure, cannot figure, makes no sense, no idea,
                not sure, dont know how|what|which|where|whether|if, unclear, how do i|you|we, how am i supposed,
                what am i supposed, what do i ~ do, what should i do, which one ~ right|correct, different answers,
                contradict*, lost with, puzzled, is it normal, dont get it, i am lost, im lost, baffled, bewilder*,
                where do i, told ~ something different
                """),
        LexiconRow(
            .hurt, .valence(-1.8),
            phrases: """
                ignored, ignoring me, ignores me, humiliat*, belittl*, disrespect*, patroni*, condescend*,
                talked down to, treated|treats|treat ~ like ~ idiot|criminal|dirt|fool|child|liar|nobody|nuisance|number,
                made me feel, felt stupid|small|unwelcome|like, dont care, doesnt care, nobody cares, no one cares,
                do not care, dont listen, doesnt listen, nobody listens, not listening, laughed at, mocked, mocking,
                blamed me, blame me, blaming me, accused me, called me a, shouted at me, yelled at me, hung up on me,
                hang up on me, brushed off, fobbed off, dismissive, not taken seriously, insulted, rolled ~ eyes,
                as if i were, like i was ~ stupid|idiot|problem, passed around, sent from pillar, no empathy,
                cold-hearted, didnt ~ apologi*, not even an? apology, without an? apology, unheard, felt ignored,
                abandoned
                """),
        LexiconRow(
            .mask,
            phrases: """
                like an? idiot|idiots|moron|fool|fools|liar, i am an? idiot, i felt ~ stupid, felt like an? idiot,
                my ~ is an? idiot,
                my neighbour|neighbor|boss|husband|wife|ex|landlord ~ idiot|moron|bastard|asshole|bitch, for idiots,
                any idiot
                """),
    ]
}
