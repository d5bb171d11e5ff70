extension WordingTable {
    /// English patterns that name classes of words, for sentences that no list holds.
    static let englishPatterns = [
        WordingRow(
            .refusalWall, "What I can do for you right now is ...", excuse: .alternative,
            phrases: """
                we|i dont|wont|cant|cannot, we|i do|can|will not, not in a position to, no way round|around, nothing
                more|else for us|me|we, nothing more|else to add, nothing to add, end of story|discussion|matter, end
                of$, ^end of, no can do, we|i are|am powerless, simply dont|do not qualify, you dont|do not qualify,
                doesnt|does not qualify, decision stands|is final, our decision is, is final, no explanation,
                cant|cannot be reviewed|reopened|changed|appealed, no more out of us, height of it, no compensation,
                no refund|refunds, non refundable means, claim|application|request|appeal is?
                rejected|denied|refused|declined|void|dismissed, is|remains void, is|remains closed, closed as, wont
                fix, just our policy, our policy$, company policy$, take it up with, take it elsewhere, try|go
                somewhere else, sold as seen, nowt i|we can, ^sorry no$, ^no$, ^computer says no$, case closed, thats
                that$, thats it$, that's all we can, nothing doing, tough luck, out of our|my hands, hands are tied,
                beyond our|my control, out of the question, not going to happen, not happening, wont happen, will not
                happen, not our problem|concern|business, not my problem|concern, outside our|my remit|control|scope,
                out of scope, take it or leave it, read the small print, terms are terms, terms are clear, no way,
                cant|cannot make an|any exception*, too late now, its too late, it is too late, past the deadline,
                deadline has passed, warranty is|has void|expired, warranty's off, out of warranty, have to live with,
                deal with it, refuse to, refused$, declined$, denied$, unable to, impossible, no possibility, not
                provided for, is not covered$, isnt covered$, not accepted, not allowed$, not permitted, against the
                rules, not supported, not possible, not foreseen, forget it, not a chance, no chance, request cannot
                be, not be considered, no further correspondence, will not discuss, wont discuss
                """),
        WordingRow(
            .blamesCustomer, "Here is what happened, and here is how I put it right: ...",
            phrases: """
                had you, if you'd, if you had, if you hadnt, if you only, you'd only, you should|shouldve|could of,
                you must have, you mustve, you cant have, you cannot have, you
                likely|probably|clearly|obviously|evidently, obviously|clearly|evidently|apparently you, you were
                meant|supposed|told|warned|asked|advised to, you were told|warned about|to|that|before|clearly|twice,
                were you not told|warned, you did choose|say|sign|agree|click|accept|order, you
                picked|chose|choose|pressed|clicked|entered|typed|gave|handed|ordered|broke|dropped ~ wrong|yourself,
                you picked|chose|pressed|clicked|entered|typed|rang|called|gave|ticked|booked the wrong, you have|did
                clicked|pressed|deleted|broken|entered|chosen|not, you clicked|pressed|deleted|dropped|broke, you
                forgot, since you forgot, because you forgot|failed|ignored|missed|left|didnt, you ignored, you left
                it|the|your, you missed|overlooked the|our|your|it, you missed your, you didnt|did not
                bother|bothered, you havent|have not read|followed|paid|checked|bothered, you were|are the one
                who|that, you're the one who|that, you've only yourself, only yourself to, yourself to blame|thank,
                you yourself ~~ wrong, of your own free will, your own doing|choice|decision, its on you, that's on
                you, thats on you, is on your side, mistake is on your|you, you did this, you will insist, you would
                insist, you insisted on, shouldnt have tried|done|opened|touched|left|bought, should not have
                tried|done|opened|touched|bought, should have thought|read|checked|known|asked|come|called, you should
                know|wonder|learn, you should not wonder, next time check|read|pack|call|ring|bring|pay|be|look, next
                time ~ read|check|careful, be more careful, pay ~ attention next, anyone with common sense, common
                sense, customers|tenants|residents|passengers|patients|people|users who dont|do not|cant|ignore|lose,
                everyone else manages|can|does, other customers|people|users manage, like everyone else, like normal
                people, like a grown up, in the first place, we wouldnt be in|having this, what did you expect, what
                do you expect, read the manual|instructions|docs|terms|sign|contract, did not read, didnt read, have
                not read, you havent read, not our job to chase, chase you for, didnt you read, did you not, cant you
                read, you've been|were ragging|abusing|misusing|messing, werent you|havent you$, you lost it, you lost
                the, you misused|mishandled|neglected|mismanaged, you signed|agreed it|to|the, you signed, you brought
                this, wrong way$, holding it wrong, using it wrong|incorrectly|wrongly, you are using it ~ wrong, due
                to your|customer, on your part, caused by your|you, your carelessness|mistake|oversight|fault|failure,
                is your|entirely|all responsibility|fault, your responsibility to, nobody forced you, no one forced
                you, you asked for it, serves you right, you only have yourself, you never
                told|said|mentioned|asked|checked
                """),
        WordingRow(
            .blamesColleague, "We got this wrong, and I am putting it right: ...",
            phrases: """
                @third ~ @fault, @third ~ let|lets us|you|everyone down, @third ~ never|didnt|doesnt|dont|hasnt
                sent|told|passed|did|came|checked|bothered|read|know|listen|care|turn|update|show, @third had no idea,
                @third ~ should|shouldnt|should not have, @third ~ dug|cancelled|keyed|holding|hold|held it|up|you|us,
                whoever ~ no|wrong|should|told|said|spoke, blame it? on the|our|my|his|her, blame them|him|her|the,
                ask|annoy|shout|moan|complain|yell at? them|him|her|to, shout at them, go annoy|bother|ask them, not
                us$, not ours$, not we$, nothing to do with us|me, that's|thats the ~ mess|fault|doing|job|problem,
                its|it's|is the ~ doing|fault|mess|mistake, 's doing$, council's|bank's|airline's|agent's mess|fault,
                dropped the ball, made|make a pig's|hash|mess|meal of, talking through his|her, got his|her|their
                sums|facts, his|her|their fault|mistake|mess, the last agent|person|guy|fitter, the person|guy|man|one
                before me|us, before us left|did, predecessor, not the sharpest, between ourselves|you, hes|shes all
                thumbs, they caused it, they did it, they send us, they never, they always|lose everything, as usual$,
                as always$, as ever$, third party's|parties fault, is guilty|responsible for, to blame, the ones to
                blame, awkward again, are being awkward|difficult|slow, had no idea$, has no idea, dont know what
                they, doesnt know what, sold you something|rubbish|nonsense, has written nonsense, told you
                nonsense|rubbish
                """),
        WordingRow(
            .emptyApology, "I am sorry that ... ; because of it you had to ...",
            phrases: """
                @sorry for|about any|anything|all|everything|whatever, @sorry ~ any @vague, @sorry for|about|if|of
                the|all|your|this|that|so|such @vague, @sorry for|about @vague, @sorry for|about ~
                inconvenience|hassle|upset|bother|misunderstanding|confusion|shortcomings|mixup, @sorry ~ may
                have|might have|anyone|somebody|someone, @sorry if|should|where|in, if ~~ @sorry it?, in case ~~
                @sorry|ourselves, our bad if?, my bad, ^soz, ^sorry$, ^apologies$, ^so sorry$, ^very sorry$,
                ^apologies all the same$, ^many apologies$, ^apologies again$, ^sorry again$, ^sorry all$, sorry
                you're|you were|youre|your|you are|you had|you feel|you felt|you found
                unhappy|upset|dissatisfied|a|so?, sorry that you had to|cause|reason, sorry you had to, sorry to hear
                ~~ dissatisfied|unhappy|feel|upset|not, regret you had cause|reason, regret that you, regrettably
                some, some dissatisfaction, it is regretted, regret is expressed, accept our|my ~ apologies|regrets
                for any|the|this|all|your, accept our ~ apologies$, sincerest? apologies for the
                experience|inconvenience, offence was|is taken, no offence was|is|intended, less than perfect, fell
                short of your|expectations, expectations werent|were not met, concerned sorry,
                apologise|apologies|sorry to anyone|everyone|all, sorry 'bout|bout, sorry or whatever, or whatever$,
                we excuse ourselves, excuse us$, sorry about all that, sorry for all that, oh well sorry, mistakes
                happen sorry
                """),
        WordingRow(
            .commandsCalm, "I understand why this makes you angry; here is what I do now: ...",
            phrases: """
                raise|raising your voice, get|getting|be|become|becoming hysterical|agitated|aggressive|worked, take a
                deep breath|breather, take a breath, deep breath, deep breaths, moderate|mind|watch|lower your
                tone|language|manners|mouth|voice|temper, keep it civil|polite|down, hang tight, dont|do not|not to
                stress|panic, dont stress|panic|shout|yell|worry|fret|cry|whine|moan|rant|fuss, please dont
                shout|yell|rant, control|compose|collect|contain|restrain|calm your|yourself, control your
                emotions|temper, cool off|it|down, count to ten, work yourself up, no call for
                hysterics|that|shouting, no need for hysterics|drama|shouting, dry your eyes, button your lip|it, less
                of the drama|attitude|shouting, lower the temperature, losing|lose the|your
                head|heid|rag|cool|temper|plot, no point in losing|shouting|getting,
                simmer|pipe|settle|quieten|wind|chill|sit down|out|back, keep your hair|shirt|cool|head, ease up,
                steady on, easy now, easy tiger, easy there, deep breath, chillax, stay cool, be|become|remain|stay
                calm, become calm, please become calm, no reason|need to panic|shout|be|get|worry, no panic, dont be
                so angry|upset|dramatic|emotional|sensitive, so angry$, speak politely|calmly|nicely, talk to us|me
                nicely|politely|like, stop getting|being|panicking|crying|whining|moaning|ranting, get a grip, pull
                yourself together, get over it, grow up, calm yourself, hold your horses, keep a cool, temper temper,
                tone it down, tone down, watch it, behave yourself, be nice, wait your turn, have some patience,
                patience please, a little patience, bit patience, show some patience, let us all calm, lets calm|not
                get, lets all|stay calm, let's not get|all|stay, with a clear head
                """),
        WordingRow(
            .minimises, "I see that this has cost you ... ; I take it seriously.",
            phrases: """
                wouldnt|not worry about it|that, worth worrying|fussing|complaining, hardly worth|a, have|has|had it
                worse, people wait far|much longer, it was|is a short|brief|quick|tiny|small|little,
                small|tiny|little|minor|wee
                scratch|mark|dent|glitch|thing|mistake|error|slip|bug|outage|blip|wobble|hitch|matter| inconvenience,
                worse things, there are worse, could be worse, not brain|rocket surgery|science, no biggie, no big,
                nae bother, once in a while, very common, quite common, perfectly normal|common, is|are
                quite|completely normal, no tragedy, not a tragedy|disaster|catastrophe|emergency|drama|crisis,
                neither here nor there, it was one|only|just|a, its only|just|nobbut|a|no, it is only|just, was
                only|just|merely, was a mere, a mere, is only a?, just a|one|the, only a|one|the
                few|couple|small|minor|day|test|data, over a|an @small, all this over, nobody|no one died|was hurt,
                nobody's dead, ain't but a, aint but, is nothing$, its nothing, that's nothing, is peanuts, peanuts,
                pennies, a few pennies|pence|quid|cents|dollars|pounds|euros|euro|minutes|days|hours, live without,
                most users|people|customers dont, most people, people|folk live, dont need it anyway, can type it by
                hand, so it's one|just, one column, easily fixed, first world problem*, storm in a teacup, mountain
                out of, molehill, long way to, not as bad, isnt so bad, cant be that bad|hard|difficult, what's the
                harm, no harm done, no real harm, all's well, still works, cosmetic, purely cosmetic, barely, hardly,
                trifle, trifling, trivial, insignificant, negligible, unimportant, doesnt matter, not that
                important|bad|urgent, not so important|bad|urgent|serious, not serious, such a fuss, fuss about, big
                fuss, bit of a|an? damp|fuss
                """),
        WordingRow(
            .defensive, "You are right to raise this. What went wrong is ...",
            phrases: """
                working|works perfectly|fine|correctly|as designed|here|on, running|runs fine|well|perfectly, on my
                machine, works as designed, by design, no other customer|customers|user|guest|resident|one,
                nobody|none else|of ~ complain*|reported|said|mentioned|minds, never come up, what else you|do you
                expect|want, dont see what|why|how|the, are checked|tested|inspected before, never happened before,
                happened before, first complaint, never had a|any|this|such complaint*|problem*|one, never had a,
                weve|we've never had, we have never had|received, is|was|are perfectly|quite|very clear|obvious, is
                clear$, same for|sheet everyone, same for all, with respect, with all respect, all due respect,
                clearly stated|written|marked, its|it is stated|written|all|right in|on|there, stated right, right on
                the website, we wouldnt be having, said a word, cant|cannot control|help the|it|that|everything, met
                all|its|our targets, i was|am not on duty, cant be expected to, cannot be expected to, is|are fully?
                certified|qualified|trained|licensed, reading too much, among the best|safest|finest, best in the,
                nothing to be|apologise ashamed|for, no longer than usual, none was intended, wording is standard,
                standard practice|procedure|wording, as big as a, was impeccable|correct, we published, we
                informed|told|warned you|everyone, we believe|trust him|her|our|them, our punctuality|record|staff,
                our notice|figures|systems|procedures|product|team is|are|was|works ~
                correct|perfect|fine|excellent|good|best, followed the|our|all ~ procedure*|process*|rules|protocol*,
                acted correctly|properly|according|in line, other customers|users like|love|manage|are, you are using
                it, not a bug, is not a bug, isnt a bug, nobody forced, for thirty|twenty|ten|many years, years and
                never, done nowt|nothing wrong, did nothing wrong, it were|was working, when it left, it was fine
                when, no find anybody, find anybody|anyone|nobody better, everyone|everybody knows, thats how|just
                it|how works|is|it, that is how it, thats the way, its how|the it|way, industry standard, nothing
                wrong with, theres|there is nothing wrong, not our doing|making|decision, we dont make|set the, we
                only|just follow|do|sell|work, i only|just work|follow|do, we are only|just human|a, we're only|just
                human|a, im only human, doing our best, did our best, do our best, busy period, we're busy, we are
                very busy, short-staffed, short staffed, understaffed, hundreds of|thousands of
                customers|orders|calls, five stars, award winning, award, i dont make the rules, dont shoot the
                messenger, you're wrong, you are wrong|mistaken, youre mistaken|wrong, that's not what|how|true, thats
                not what|how, not true, if you say so, your opinion, thats your
                """),
        WordingRow(
            .robotic, "Thank you for telling me about ... ; I have read it all, and ...",
            phrases: """
                assigned|allocated|given a|to reference|queue|number|ticket, received your
                email|message|request|valued|enquiry, in the order it|they|received, top|number|highest one? priority,
                satisfaction is, priority is|customer, anything else i|we can|may, anything else i can, i understand
                your concern|frustration|concerns, understand how frustrating|you, not monitored, unmonitored, number
                has been generated, has been
                generated|registered|created|allocated|assigned|recorded|noted|acknowledged|closed|updated|
                received|marked, feedback is taken|appreciated|welcome|valued, taken seriously and, shared for
                learning, important to us, means a lot to us, in accordance with our|the|section|clause, refer to
                our|the website|faq|terms|section|page, kindly
                refer|revert|note|contact|visit|complete|bear|allow|await, further
                information|assistance|queries|query, generated automatically, automatically generated, automatic
                reply, auto ack, auto reply, auto generated, no signature, produced by a computer, computer
                issued|generated, for your security, for security reasons, cannot be dealt with by, sir|madam other,
                sir or madam, dear
                user|sir|madam|guest|passenger|resident|tenant|all|patient|subscriber|member|valued|esteemed|
                client|account, this ticket|case is, ticket status, status was|has, status changed, waiting for
                customer, ref auto, please allow|retain|quote|complete|rate|note|be|find|see|ensure
                up|for|your|our|the|this|that|attached|aware, allow up|for to|ten, our short survey, short survey,
                survey, rate this|our|your, from 1 to 5, scale of, at any time on, on our website, visit our, your
                journey is, your journey with us, your comfort is, marked as duplicate, no further
                notifications|action|correspondence, estimates are, without obligation, subject to
                inspection|availability|terms|a, please retain, your docket, do not reply, no reply, noreply, unable
                to respond|reply individually, working days for, business hours, we apologise for the delay in
                responding, your patience is appreciated|valued, appreciate your
                patience|understanding|feedback|business, thank you for your
                feedback|understanding|cooperation|enquiry|custom|contacting, thank you for
                choosing|being|flying|travelling|shopping|banking, thanks for choosing|contacting, valued
                customer|request, esteemed, your concern|feedback has, has been escalated|passed|forwarded, internal
                reference, terms and conditions apply, as per our|the|your|policy, per policy, per our, this message
                was, this letter was, this decision was, have a nice|great day, warm|kind|best? regards the team, do
                the needful, processed in|within accordance|order
                """),
        WordingRow(
            .overFamiliar, "Use the customer's name and a courteous tone.",
            phrases: """
                hi|hey|hiya|hello|howdy|yo|ah|aw|ooh|oh|thanks|cheers|sorry|morning|righto|ok|okay|right|now|
                there|howya there? @dear, @dear$, my @dear, hey|hi|hello there, hiya, howdy, yo, heyyy, heyy, heya,
                awright, wotcha, ey up, alright @dear, pretty head, bestie, sweet cheeks, i feel you, pinky promise,
                pinky, there there, bless you|your|you're, cotton socks, treacle, toodle pip, toodle, big
                man|fella|guy|yin, ooh you, you are a one, keep smiling, sunshine, petal, hon, hun, babe, doll, chuck,
                poppet, cutie, xx, xxx, xox, xoxo, hugs, kisses, love ya|you|from, ^love, lads lads, lads, you know
                yourself, no offence, our kid, mama bear, sugar, honey, talk soon, laters, ta ta, byeee, bye bye,
                cheerio, tara, haha, hehe, lol, lmao, omg, btw lol, rofl, winky, wink, 🙃, 😅, 😁, 😆, 🥰, 😍, ❤, 💕, 🎉, 💋,
                🙈, 😎, 🤪, don't hate us, dont hate us, its only me, it's only me, guess what, fingers crossed, crikey,
                blimey, whoopsie, oopsie, whoops, oops, cheer up, smile, turn that frown, whats up, wassup, sup,
                whatcha, gotcha, ya, yall, y'all, dearie, me duck, my lover, bab, gorgeous, handsome, young man|lady,
                big hug, high five, you legend, legend, you star, a star for, champ, bruv, fam, silly me, silly
                sausage, bestest
                """),
        WordingRow(
            .vaguePromise, "I will ... by ... o'clock on ... and write to you then.",
            phrases: """
                is|are on it, keep you posted|updated|informed, take it from there, circle back, see what i|we|can,
                see what can be, too much longer, might|may|should|could ring|call|write|know|be|come|get|have,
                endeavour, endeavor, in due time|season|course, all will become clear, by and by, when|as
                capacity|resources|time|circumstances|possible allow*|permit*, capacity allows, resources permit, time
                allows|permits, in hand, the matter is in, get|gets round|around|to to|it, fullness of time,
                were|we're|we|are hoping to, over the coming, in the coming|near days|weeks|months|future|period,
                perhaps, maybe, mebbe, possibly|probably next|in|by|soon|some, at some point|stage, some day|time,
                sometime, one day, on the roadmap, roadmap, lets see, let's see, we'll see, will see what, some next,
                next release, looking at it, we are looking, from my side, done when, be done when, leave it with
                us|me, in touch at|soon|when|shortly|in, git to it, get to it, get back to you$, reach out
                when|soon|shortly|at, under review, being looked|reviewed|considered|worked, being looked at|into, is
                looking into, are looking into, will|ll look at|into, we are aware, monitoring, following up, no eta,
                eta is|unknown, cant|cannot say when, hard to say, difficult to say, tba, tbc, when we know more, once
                we know, when its ready, when it's ready, watch this space, all being well, with any luck, god
                willing, touch wood, should be ~ soon|done|fixed|back|fine|ok, should be|go|work|come
                fine|soon|back|through, do my|our utmost|best, try my|our best, try to, will try, trying to, i'll have
                a look, we'll have a look, have a look, pass it on, passed it on, feed this back, someone will,
                somebody will, one of us will, a colleague will, the ~ team will ~ shortly|soon|when, something can
                be, sort something, do something about, figure something, momentarily, presently, before long, before
                too long
                """),
        WordingRow(
            .legalThreat, "You can have this looked at by ... ; I would rather settle it with you directly.",
            phrases: """
                can|will|may|shall|could|would be
                prosecuted|persecuted|sued|reported|arrested|evicted|removed|liable|banned|charged, be
                prosecuted|persecuted|sued|arrested|evicted, prosecuted by, persecuted by law, treated as theft|fraud,
                reported to the, turn it|you over to, over to collections, to collections, involve law|the, law
                enforcement, calling|call the police|gardai|guards|cops, the police if, injunction, see you in ~
                court, small claims, county court, bailiffs, credit agencies|agency|bureau|score|record|file, on pain
                of, against any|you ~ statement|proceedings, criminal charges|matter|offence|record|complaint,
                eviction, court order, your car crushed, wages attached, you'll be|get sued|hearing|a ~
                solicitor*|lawyer*|letter, you'll be sued, solicitor's letter, lawyer's letter, goes to the|our
                sheriff|lawyers|police|solicitors|legal, to the sheriff, will remove you, seek damages|costs|redress,
                barrister, take you to, sue you, sue for, legal team|department will|is, our legal, hear from our|my,
                done for, have you done|arrested|removed|charged|banned|evicted, for trespass, small claims, consider
                this a|your, final warning, formal warning, last warning, this is a warning, at your peril, you will
                regret, you'll regret, face eviction|charges|consequences|legal|prosecution|proceedings, further
                action, without further notice, defamatory|libellous|false statements, false
                statements|claims|reviews, slanderous, breach of contract ~ you, you are in breach, constitutes
                fraud|harassment|a, harassment, pursue you|this|the ~ court|legally|debt|courts, recover ~
                debt|costs|from you, enforce*, wont hesitate to, will not hesitate to, to the fullest, full extent,
                held responsible|accountable, take ~ further action
                """),
    ]
}
