extension WordingTable {
    /// English wording to avoid, and better sentences.
    static let english = WordingTable(
        rows: [
            WordingRow(
                .refusalWall, "What I can do for you right now is ...", excuse: .alternative,
                phrases: """
                    we|i cannot|cant, we|i can not, we|i am|are|were unable to, we|i am not able to, we're unable to,
                    im unable to, we're not able to, im not able to, unfortunately ~ not possible, it is not possible,
                    is impossible, its impossible, its not possible, not possible to, we dont do that, i dont do that,
                    there is nothing we|i can, theres nothing we|i can, nothing i|we can do, nothing more we|i can,
                    we|i wont be able to, not eligible for, your request is|was|has been? denied|rejected|declined, we
                    have to decline|reject|refuse, no exceptions, we dont make exceptions, we do not make exceptions,
                    cannot be refunded|returned|changed|exchanged|processed|accepted, we do not offer|accept|provide
                    """),
            WordingRow(
                .refusalWall, "I will find a way around this and tell you by ... what we can do.",
                excuse: .alternative,
                phrases: """
                    system ~ not|doesnt|wont|cannot|cant allow|accept|let|permit|support, computer says no, system
                    wont|doesnt|does not let, against our? policy|company|rules, our|company policy ~
                    not|prohibits|forbids, not our|company policy, its our|company policy, it is our|company policy,
                    per our|company policy, according to our policy ~ not, rules are rules, rules dont allow, the
                    rules do not allow, policy is policy, my hands are tied, our hands are tied, im not allowed to, i
                    am not allowed to, we are not allowed to, we're not allowed to
                    """),
            WordingRow(
                .refusalWall, "That is with another team; I will bring them in and stay your contact.",
                excuse: .alternative,
                phrases: """
                    not my department|job|responsibility|problem, not our department|responsibility|job|problem, that
                    is not something we, thats not something we, you will have to call|contact ~
                    else|department|another, that's above my, above my pay grade
                    """),
            WordingRow(
                .blamesCustomer, "Here is what happened, and here is how I put it right: ...",
                phrases: """
                    you should have, you shouldve, you could have, if you had ~
                    read|followed|checked|told|called|waited|used, you failed to, you neglected to, you did not|didnt
                    ~ read|follow|provide|tell|check|inform|pay|notice|mention|respond|attend, you forgot to, you must
                    have ~ misused|dropped|broken|missed|misread|entered|done|mis*, your own?
                    fault|mistake|error|negligence, your failure to, as you failed, you misread, you misunderstood,
                    you have misunderstood, you used it wrong|wrongly|incorrectly, you entered ~ wrong|incorrect, you
                    gave us the wrong, your misuse, improper use on your, user error, you claim that, you claim to,
                    you allege*, as you should know, you were supposed to, you ought to have, because you didnt|did
                    not, why didnt you, why did you not, due to your
                    """),
            WordingRow(
                .blamesColleague, "We got this wrong, and I am putting it right: ...",
                phrases: """
                    my colleague|colleagues ~ mistake|wrong|error|forgot|messed|failed|misinformed|fault, our
                    warehouse|courier|driver|technician|logistics|sales|billing ~
                    mistake|messed|forgot|fault|failed|lost|error|blame,
                    courier|couriers|carrier|clinic|supplier|partner|manufacturer|warehouse|driver is|are to blame,
                    courier|carrier|supplier|partner|manufacturer|clinic|warehouse ~
                    fault|responsible|failed|lost|mistake|messed, fault of the|our|my, blame the, other
                    department|team ~ mistake|wrong|fault|failed|forgot|messed|supposed, the previous agent ~
                    wrong|mistake|should|forgot|misinformed|failed, not our fault, wasnt our fault, was not our fault,
                    new employee|trainee|guy|girl ~ mistake|wrong|forgot, sales team promised|should, agent was wrong,
                    whoever told you, i dont know who|why ~ told|promised, they should have told, that was the ~
                    department|team, its the ~ fault|mistake of
                    """),
            WordingRow(
                .emptyApology, "I am sorry that ... ; because of it you had to ...",
                phrases: """
                    sorry|apologise|apologize|apologies|regret for|about any ~
                    inconvenience|trouble|frustration|confusion, sorry|apologise|apologize|apologies for|about
                    the|this|your inconvenience, any inconvenience this|caused|it|that, inconvenience caused,
                    inconvenience this may|might have, sorry if you ~ feel|felt|were|are|think, sorry you feel|felt
                    that|this way?, sorry that you feel|felt|think, sorry if we|this|that|it|there,
                    apologise|apologize if, we are sorry you feel, sorry for how you feel, please accept our|my
                    sincere|sincerest|deepest? apologies$, apologies for the inconvenience, our apologies$, ^sorry$,
                    ^we are sorry$, ^sorry about that$, ^we apologise$, ^we apologize$, ^my apologies$, ^our
                    apologies$, regret any, sorry to hear that$, mistakes may have been made, mistakes were made
                    """),
            WordingRow(
                .commandsCalm, "I understand why this makes you angry; here is what I do now: ...",
                phrases: """
                    calm down, please calm, stay calm, remain calm, keep calm, relax, please relax, take it easy, no
                    need to be|get|shout ~ angry|upset|emotional|rude|aggressive, no need to shout|yell, theres no
                    need to get, there is no need to get|be, dont be ~ angry|upset|mad|emotional, do not be ~
                    angry|upset, dont get ~ upset|angry|worked|emotional, lower your voice, watch your tone|language,
                    mind your language|tone, be reasonable, please be reasonable, chill, cool down, settle down,
                    control yourself, be patient, please be patient, just be patient, stop
                    shouting|yelling|complaining
                    """),
            WordingRow(
                .minimises, "I see that this has cost you ... ; I take it seriously.",
                phrases: """
                    its only|just a|an, it is only|just a|an, only a small|minor|few|little, just a
                    small|minor|little, minor issue|problem|inconvenience|glitch|delay|hiccup, small
                    issue|problem|glitch|thing, not a big deal, no big deal, isnt a big deal, not that bad, not so
                    bad, isnt that bad, it could be|have worse, could have been worse, happens to
                    everyone|everybody|all, these things happen, such things happen, things happen, it happens,
                    mistakes happen, youre overreacting, you are overreacting, you're overreacting, overreact*,
                    nothing to worry about, not the end of the world, nothing serious, dont make a ~ fuss|drama|scene,
                    other customers ~ worse|happy|fine|problem|complain*, nobody else ~ complained|complains|problem,
                    no one else ~ complained|complains|problem, you are the only one|customer, you're the only
                    one|customer, merely a, at least you|it, slight inconvenience|delay, relatively minor, a bit of a
                    delay
                    """),
            WordingRow(
                .defensive, "You are right to raise this. What went wrong is ...",
                phrases: """
                    as i|we ~ already said|told|explained|mentioned|stated|informed, as i said, as we said, as
                    previously stated|mentioned|explained|advised|informed|communicated, as already
                    explained|stated|mentioned|said, like i said, i already told|explained, we already
                    told|explained|informed, i have already told|explained, we have already told|explained|informed,
                    we did nothing wrong, we have done nothing wrong, i did nothing wrong, did everything
                    right|correctly, did everything by the book, did everything we could, we did our job, to be fair,
                    in our defence|defense, its not like we, it is not as if we, we never said|promised|told|agreed, i
                    never said|promised|told, that is not true, thats not true, that is simply not|untrue|false, you
                    have to understand that, you need to understand that, you must understand, please understand that
                    we, our records ~ show|prove ~ otherwise|you, we are one of the ~ best|leading|largest, our
                    products ~ highest|excellent|best|rigorous*|undergo, we have thousands of ~ customers, most of our
                    customers ~ satisfied|happy|love, high quality standards, we pride ourselves, with all due
                    respect, actually you, we disagree with your
                    """),
            WordingRow(
                .robotic, "Thank you for telling me about ... ; I have read it all, and ...",
                phrases: """
                    your ~ call|feedback|opinion|satisfaction|business|complaint|message ~ is important|valuable, your
                    ~ feedback|opinion|satisfaction|business|call is very|extremely|really important|valuable, we
                    value your ~ feedback|business|custom|opinion|patronage, we take ~ feedback|complaints|matters ~
                    seriously, dear valued customer, valued customer, dear customer, dear sir or madam, to whom it may
                    concern, this is an automated, do not reply to this, please do not hesitate to, dont hesitate to,
                    your ticket|case|request|query|enquiry|inquiry|complaint has been ~
                    received|logged|registered|forwarded|escalated|closed|noted, has been forwarded to the ~
                    department|team, forwarded to the relevant|appropriate|competent|responsible, has been duly noted,
                    we have taken note of, we acknowledge receipt, please be advised, please be informed, kindly be
                    informed|advised|note, we regret to inform, we are currently experiencing, higher than
                    normal|usual ~ volumes|volume|calls, reference number ~ quote, in reference to your, with regard
                    to your ~ complaint|query|request|enquiry, with reference to your, as per, pursuant to, hereby, we
                    strive to, we are committed to ~ providing|delivering|excellence|customer, rest assured, per your
                    request, please refer to our ~ faq|website|terms, visit our faq|website, check our faq, thank you
                    for contacting ~ support|service|us|team$, thank you for reaching out
                    """),
            WordingRow(
                .overFamiliar, "Use the customer's name and a courteous tone.",
                phrases: """
                    hey there, hey buddy, hey, buddy, mate, dude, pal, bro, sweetie, honey, darling, love ya, my dear,
                    my friend, dear friend, hiya, yo, no worries, no probs, no prob, my bad, oops, oopsie, whoops,
                    lol, haha, hahaha, cheers mate, guys, hun, sweetheart, chin up, you guys, yikes, bummer, gotcha,
                    yep, nope, wanna, gonna, 😉, 😜, 😂, 🤣, xoxo, cheer up
                    """),
            WordingRow(
                .jargon, "Say it in everyday words, for instance what the customer will see happen.",
                phrases: """
                    sla, slas, kpi, rma, rma number, sku, crm, erp, backend, back end, front end, api, escalation
                    matrix, tier 1|2|3|two|three|one, level 2|3|two|three support, l1, l2, l3, provisioning,
                    provisioned, ticketing system, root cause analysis, rca, churn, onboarding, workflow, payment
                    gateway, chargeback process, reconciliation, ledger, csat, nps, first line support, second line
                    support, second level support, escalated to tier, dispatch window, firmware, latency, packet loss,
                    dns, ip address, cpe, ont, provision*, edge case, work order, wismo, touchpoint*, omnichannel,
                    force majeure, pro rata, indemnity, subrogation, deductible, aht, tat, backlog, bandwidth, known
                    issue in our
                    """),
            WordingRow(
                .vaguePromise, "I will ... by ... o'clock on ... and write to you then.",
                phrases: """
                    as soon as possible, asap, as soon as we can, as soon as i can, in due course, shortly, soon, very
                    soon, in the near future, at our earliest convenience, at the earliest, at your earliest
                    convenience, we will|shall try, i will|shall try, we'll try, i'll try, we will do our best, i will
                    do my best, we'll do our best, i'll do my best, do everything we|i can, do everything in our, do
                    what we|i can, hopefully, we hope to, we aim to, we will look into, i will look into, we'll look
                    into, i'll look into, looking into it|this|the|your, we will see what, i will see what, we'll see
                    what, i'll see what, will get back to you$, get back to you ~ soon|shortly|asap, someone
                    will|should ~ contact|call|get|be, in a few days|weeks, in a couple of? days|weeks, sometime, at
                    some point, when possible, if possible, when we can, when we get ~ chance|time, eventually, when
                    the time comes, we are working on it, working on it, stay tuned, sooner or later, bear with us
                    """),
            WordingRow(
                .legalThreat, "You can have this looked at by ... ; I would rather settle it with you directly.",
                phrases: """
                    our lawyers|lawyer|attorneys|attorney|solicitors|legal, legal action against you, take|taking
                    legal action, legal steps|consequences|proceedings, we will|shall sue, will be prosecuted, see you
                    in court, press charges, debt collection, debt collector*, collection agency, collections agency,
                    credit rating ~ affected|suffer, defamation, libel, slander, libellous, defamatory, hold you
                    liable|responsible, you will be liable, held liable, report you to, legally obliged to pay, you
                    are legally, we reserve the right to, without prejudice, we reserve all, at your own risk, not
                    legally obliged|obligated|required|liable, no legal obligation, we are not
                    liable|obliged|obligated, accept no liability, cannot be held ~ liable|responsible
                    """),
        ] + englishPatterns.wide,
        alternatives: """
            but i can, but we can, but i will, but we will, but ~ can|will|offer|able, however ~ can|will|offer|happy,
            instead, what i can do, what we can do, i can offer, we can offer, i can ~
            send|arrange|refund|repair|give|book|do|replace, we can ~
            send|arrange|refund|repair|give|book|do|replace|exchange, alternatively, as an alternative, i'll ~
            send|arrange|refund|replace, i will ~ send|arrange|refund|replace|repair|find, we will ~
            send|arrange|refund|replace|repair|find, or you can, you can choose|have|also, i suggest, would you
            prefer, would you rather, until then, so i have, so i will, so we will, i offer, we offer you
            """,
        denials: """
            not ask|tell|say|hide|write|claim|repeat|pretend|use, wont
            ask|tell|say|hide|write|claim|repeat|pretend|use, never ask|tell|say|write, instead of ~
            saying|telling|asking|writing, not going to ~ say|tell|ask|hide, rather than ~ say|saying|telling|asking,
            i wish we had not|never, without ~ saying|telling, you should not have been told|heard, should never have
            ~ told|said|heard|asked, it was wrong ~ to tell|say|ask
            """,
        lookAlikes: """
            every reason to, good reason to, right to be, i see why, that is fair,
            i cannot|cant thank you|apologise|apologize|imagine|promise, we cannot|cant thank you, cannot|cant ~
            excuse|justify, we cant|cannot wait, i can not imagine, not the answer, as soon as i have|know|hear, as
            soon as the|your|it|my|our|we have|know|receive|get, see you soon, get well soon, so soon, too soon, no
            sooner, how soon, as soon as you ~ have|tell|send|reply|know, my dear customer name, hope you ~ well,
            thank you for your patience, thank you for being ~ patient|calm, should have told you|been, you should
            have received|got|had|heard|been|gotten, you should have our, you could have been|expected, you should not
            have, you shouldnt have, you could not have, love to, would love, per your request we, dear mr, dear ms,
            dear mrs, sorry if i ~ name, you ~ right, its only right|fair|natural, it is only right|fair|natural, only
            a phone call
            """,
        classes: englishGroups)
}
