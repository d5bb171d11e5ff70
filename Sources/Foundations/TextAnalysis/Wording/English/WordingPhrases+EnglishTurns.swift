extension WordingTable {
    /// English turns of speech by who did what, and ways to address a customer between commas.
    static let englishTurns = [
        WordingRow(
            .blamesCustomer, "Here is what happened, and here is how I put it right: ...",
            phrases: """
                had you ~ read|told|checked|called|followed|asked|waited|paid|booked|mentioned|looked|listened|bothered|
                kept|contacted, you should|could|might|ought have|of|to ~ read|told|checked|called|followed|asked|
                waited|paid|booked|mentioned|looked|known|noticed|thought|realised|realized|kept|saved|backed|spotted|
                contacted|said|come|been, you shouldnt have, you shouldn't of, you really should|ought, next time|future
                ~ you|please|try|do|make|read|check|be|remember|ensure ~ read|check|should|might|careful|sure|follow|
                label|pack|ask|remember|bother, in future ~ read|check|ensure|make|take|follow|careful, you overlooked|
                ignored|missed|misread|mistyped|misdialled|misheard|misunderstood|mixed|confused|left|skipped|
                disregarded ~, your mistake|error|fault|carelessness|negligence|oversight|failure|misuse|mishandling|
                impatience|responsibility|lookout|problem|typo|choice|doing|delay|inaction|ignorance|omission ~, own
                fault|mistake|making|doing|error|carelessness|choice|risk|lookout|stupid|goal, fault|mistake|problem|
                issue|error ~ is|lies|was|must|on|at|seems|appears ~ yours|yourself|your|with you, down|up|because|
                thanks|due|owing to|of you|your, you gave|entered|typed|provided|supplied|wrote|put|picked|chose|
                pressed|clicked|selected|ordered|dialled|used ~~ wrong|incorrect|incomplete|old|outdated|incorrectly|
                wrongly|mistakenly, wrong address|size|button|number|date|box|option|model|code|form|link ~ you|on|
                given|entered|supplied, if youd|you'd|you|people|customers|everyone had|only|just|read|followed|hadnt|
                were|bothered ~ read|told|checked|followed|paid|asked|listened|listen|careful|called|sooner|earlier|
                been|properly|attention, as you would|should|will|wouldve know|have|be, anyone|anybody|everyone|
                everybody|most|normal|sensible|any who|with|else|people|customers|adult|person ~ read*|knows|would|can|
                brain|eyes|manage|manages|sense, thats|that's|this|its|it's|is|was ~ what you get|chose|ordered|agreed|
                signed|asked|paid|clicked, you get what, got what you, you agreed|signed|accepted|ticked|consented|
                clicked ~, you were ~ late|careless|warned|told|informed|advised|reminded|notified|rude|given|sent|
                shown|negligent|clearly ~, clearly|obviously|evidently|presumably|perhaps|maybe|probably|surely|
                apparently you|somebody|someone|the customer ~ didnt|forgot|missed|misread|pressed|have|left|used|at|
                did|cant|never|were|are|entered, did you even|actually|not|bother|ever|really|remember|think ~, have you
                ~ tried|even|actually|considered ~ reading|read|checked|turning, were you even|not, why didnt|did|would|
                on you|earth ~ not|you|say|tell|call|wait|read|come|ask, you left|waited|took|kept ~ too|late|long|
                until|us|unlocked|unattended|open|last, you only|just|simply|merely have|had|needed|need to, all|only
                thing you had|have|needed to, should have thought|checked|read|known|said|asked|been|come|rung|called|
                kept|paid ~, shouldnt have|be|of ~ left|bought|ordered|tried|opened|clicked|touched|put|signed|come, it
                pays to|helps read|if|to|check, it helps if|to ~ read|check|follow, reading|following|checking the
                instructions|manual|terms|email|label|notice|small ~, we cant|cannot|arent|are|are not be? ~
                responsible|babysit|mind|help|read ~ you|people|customers|if|your|minds, not our fault ~ you|if|that,
                blame yourself, look in the mirror, customer|user|tenant|passenger|patient|guest|parent|buyer error|
                negligence|fault|misuse|mistake|responsibility|neglect|oversight|damage ~, pilot error, self inflicted,
                brought it on yourself
                """),
        WordingRow(
            .blamesColleague, "We got this wrong, and I am putting it right: ...",
            phrases: """
                @third ~~ @slip, @third ~ useless|hopeless|clueless|lazy|new|inexperienced|green|daft|slow|thick|dim|
                asleep|drunk|hungover|rude|unreliable|incompetent|disorganised|rubbish|learning|overworked|temp|half
                asleep|again, @third who ~ took|spoke|told|dealt|handled|served|processed|booked|wrote|sold|packed|
                visited|came ~ shouldnt|didnt|doesnt|should|was|is|got|clearly|must|obviously|no|wrong, @third didnt|
                doesnt|never|cant|couldnt|wouldnt|wont|dont|hasnt|havent|arent|isnt ~ bother|follow|tell|told|pass|
                passed|read|listen|check|checked|do|care|know|understand|write|wrote|log|logged|update|inform|update|
                deliver|turn|trained|qualified|reliable|great|best|brightest, blame|ask|chase|contact|ring|call|try|
                tell|shout|complain|take|moan the|them|him|her|it|up|at|to|your ~ @third|them|up|with|not, have a word
                with ~ @third|him|her|them, thats|that's|this|it's|its|was|is ~ them|him|her|theirs|their|his not|fault|
                mistake|mess|doing|job|problem|for|you, not us|me|ours|mine its|it's|it|but|blame|that|guv|$, wasnt|
                isnt|not|werent us|me|ours|mine|down ~, out of our hands, beyond our control, we only|just|simply
                merely? sell|pass|deliver|ship|book|host|resell|forward|follow|do|act|supply|take, we did our|
                everything|all|shipped|sent|told|handed|passed ~ bit|part|right|on|time|them|it|job|correctly, we sent|
                shipped|handed|passed|told|dispatched|ordered it|them|the|everything ~ time|them|@third, they|he|she|
                whoever|someone|somebody ~ lost|forgot|messed|broke|ballsed|mucked|bungled|botched|dropped|misread|lied|
                lie|ignored|mislabelled|overslept|cocked|packed|mixed|screwed|deleted|misplaced|missold|mis, they|he|she
                are|is|was|were always|never|so|just|notoriously|not|new|hopeless|useless|rubbish|supposed|meant|a|the
                ~, someone|somebody ~ here|there|at|in|on|over|upstairs|downstairs ~ forgot|dropped|messed|misread|
                wrong|asleep|pressed|got|fell, let us|me|you|everyone|the down, dropped us in it, made|makes|making ~ a|
                an|such|right|total ~ mess|hash|mistake|error|pig's|bodge|blunder|balls|meal ~, between you|ourselves|me
                ~ and|i|@third|he|she|they, between you and me, off the record, dont tell ~ i|anyone|them|said, i keep|
                kept|have|told telling|told|them ~, if it was|were up to me, left hand ~ right, passed the buck, sacked|
                fired|disciplined|spoken|let ~ for|over|go|to|about, heads will roll, the wrong end of, got their wires,
                wires crossed, trust him|her|them to, typical of|@third, typical
                """),
        WordingRow(
            .defensive, "You are right to raise this. What went wrong is ...",
            phrases: """
                we|i|they|our|team|staff|driver|agent ~ followed|follow|complied|comply|adhere|adhered|acted|observed ~
                procedure|procedures|protocol|policy|process|rules|guidelines|correctly|regulations|law|faith|standards|
                to|letter|with|appropriately|professionally, did|do|done|doing everything|nothing|all|our|as|exactly ~
                right|wrong|correctly|could|can|possible|best|by|book|required|asked|we, nothing ~ wrong with|on|at|
                here|in ~, nobody|no|none|noone else|one|other|of ~ complained|complains|complaining|has|had|mentioned|
                minds|reported|noticed|customer|customers|guest|problem|trouble|our, first|only complaint|person|
                customer|one|time ~ weve|we|ever|to|we've|in|who|anyone, never had|have|received|heard|once|been a|any|
                this|such|one|of|so ~ complaint|complaints|problem|problems|issue|trouble|before|anyone|case|like,
                exactly|precisely|just as|what ~ described|advertised|ordered|designed|promised|it|says|should,
                according to our records|logs|data|system|files ~, records|logs|cctv|system show|shows|say|says|
                indicate|indicates|prove|suggest ~, we|i are|am|have|take|pride|won|hold|were|was ~ proud|pride|award|
                awards|certified|accredited|rated|voted|market|leading|leader|entitled|experts|iso|right|rights|five,
                award|prize winning, market leader*, five star|stars, # star|stars ~, industry|market standard|leading|
                leader|average|best|norm ~, its|it's|that's|thats|this is ~ how|the|standard|normal|just|not|a|your|in|
                what ~ works|works|way|practice|nature|opinion|policy|business|bug|industry|it|feature|word|same|
                everywhere, feature not, not a bug|fault|defect|scam|charity|hotel|magician|wizards|magicians|mind,
                we're|we|im|i are|am not|only|just|all ~ perfect|human|people|robots|magicians|psychic|mind|miracle|
                charity|here|wizards, only human, theres|there is|are only so|two|limits|much, only so much|many,
                supposed to do, it|that|this isnt|wasnt|is not|was not ~ true|correct|accurate|fair|our|what|how|the,
                thats|that's|that is|this is|your|quite|rather|simply|completely ~ unfair|untrue|incorrect|nonsense|
                harsh|exaggeration|exaggerated|false|unreasonable|ridiculous|unjustified|accusation|wrong, unfair|
                untrue|false|baseless|groundless|unfounded|unjustified|ridiculous|offensive ~ accusation|to|claim|
                claims|allegation|review|comment, we reject|refute|dispute|deny|resent|strongly|stand|disagree ~, i
                resent|object|disagree|beg ~, stand by our|my|the, to be fair|honest ~ we|to|it|our|i|you, with|
                all|due respect ~, in our|my|all defence|defense|fairness ~, you have to|must|need|should understand|
                appreciate|realise|realize|remember|accept|see ~, please understand|appreciate|remember|bear ~ we|that|
                our|how|in, as|like i|we|my said|told|explained|mentioned|stated|wrote|already|previously ~, already
                told|explained|said|answered|informed|advised|stated|been ~ you|this|that|twice|times|to, how many
                times, i dont|do not make|set|write|see|decide|know ~ rules|prices|policy|what|why|how|the, we dont|do
                not|didnt|cannot|cant ~ make|set|control|promise|promised|guarantee|guaranteed|force|forced|choose|
                decide|write|print ~ rules|prices|weather|the|anything|anyone|you|it|traffic, nobody|no|who forced|made|
                asked|one ~ forced|made|asked|you|promised, free to|country ~ leave|go|shop|try|take, feel free to ~
                elsewhere|leave|complain, go|try|shop|look|find ~ elsewhere|somewhere|anybody|anyone ~, good luck
                finding, its|it's clearly|all|right|plainly|stated|written|printed|there|in ~ stated|written|terms|
                website|contract|there|print|signs|page|email|sign|box, clearly|plainly|expressly stated|written|marked|
                states|says|explained|told|labelled|signposted|visible|posted ~, in black and, small print, signs
                everywhere, for the price|money ~, at this|that price, its|it's|was free|cheap|christmas|august|busy|
                peak|sale|monday|saturday|flu ~, busy|busiest|peak|short|understaffed|stretched|swamped|rushed|
                overworked ~ time|period|season|staffed|feet|day|night|right|at|of|week, rushed off our, for|over|in ~
                years and|without|never|i|we ~, prices|costs|everything ~ gone up|up, blame the government|brexit|
                weather|economy|inflation|regulator, weather|traffic|brexit|covid|act ~ our|not|god|control|fault, your
                opinion|perception|interpretation|view ~, agree to disagree, we were|are|acted within our|rights,
                entitled to, within our rights
                """),
        WordingRow(
            .overFamiliar, "Use the customer's name and a courteous tone.",
            phrases: """
                =@vocative, =my|our|you|the|dear|sweet|old|little|big|poor|hey|hi|hiya|hello|ta|cheers|thanks|sorry|
                right|morning|listen|look|aye|alright|ok|okay|yo|aw|oh|yes|no|well|easy|evening @vocative, =@vocative
                of|from|my ~ mine|heart, = my|our|you|me old @vocative, thanks|cheers|ta|sorry|hiya|morning|alright|aye|
                hey @vocative, bless your|you|ya|em, love|lots|loads ya|you|of|love|u ~ loads|love|to|all|bits, big|
                massive|sending|giant|virtual hug|hugs|love|kiss|kisses|squeeze ~, mwah*, smooch*, kiss kiss, hugs and,
                xoxo*, chin up ~, keep your chin up, cheer up, wipe those, wink wink, nudge nudge, you little|absolute|
                big|cheeky|gorgeous devil|star|legend|rascal|monkey|diamond|gem|minx|beauty|hero ~, cheeky|naughty ~,
                yay, woohoo, woop*, whoop*, yippee, teehee, heehee, hehehe, hahaha, lmao, rofl, jeez, gosh, golly,
                yikes, uh oh, sozzers, totes, amazeballs, obvs, defo, adorbs, hun, hunni, babes, bae, besties, fam, okey
                dokey, okie dokie, oki doki, easy peasy, lemon squeezy, sweet dreams, nighty, ciao, tatty bye, ta ta,
                toodles, catch you later, laters, later gator, see ya, seeya, peace out, smell you, how's tricks, hows
                tricks, how's life, what's crackin*|poppin*|good|cookin*, hows it hanging|going, wassup, sup, between
                you me, trust me @vocative, you know me, were|we're|we are mates|friends|pals|family|besties ~, your
                favourite|fave ~ team|agent|person|support, guess who, miss us, did you miss
                """),
        WordingRow(
            .minimises, "I see that this has cost you ... ; I take it seriously.",
            phrases: """
                only|just|merely|simply ~ a|an|one|two|few|the|some|# ~ scratch|day|days|hour|hours|minute|minutes|
                pound|pounds|euro|euros|quid|penny|pennies|cents|dollar|dollars|typo|letter|hiccup|blip|glitch|mark|
                dent|bit|little|small|minor|misunderstanding|formality|detail|test|button|sock|shirt|stain|spot|word|
                phone|parcel|email|towel|meal|toy ~, hardly|scarcely|barely|not exactly|not really ~ a|an|the|worth|
                noticeable|life|anything|going ~ disaster|tragedy|crisis|end|emergency|matter|fuss|problem|crime|reason|
                noticeable|threatening|worth|catastrophe|big|deal|visible|kill|worry|complaint, not|isnt|wasnt|aint|its
                not|hardly ~ end of|life or|rocket|brain|that|so|exactly|a|the ~ world|death|bad|big|serious|important|
                urgent|tragedy|disaster|crisis|matter|drama|terrible|emergency|deal|much|titanic, nobody|no one|none|
                nothing|noone ~ died|dies|hurt|killed|dead|injured|broken|lost|starved|starving|harm|noticed|notices|
                notice|was ~, storm|tempest in, making|make|blow|blown|blowing ~ mountain|fuss|drama|meal|proportion|
                big|scene|out|federal|issue ~, mountain out, out of ~ proportion, worse things|has|have|could|problems|
                off|than ~ happen|happened|be|than|at|happens|sea, could|might|would have|be ~ worse, count|thank your|
                yourself ~ blessings|lucky|stars, at least ~, look on|at the bright ~, every cloud, silver lining, be
                grateful|thankful|glad|happy|lucky ~ that|it|you|we|for|your, you should be grateful|glad|lucky|happy|
                thankful, you|itll|it'll|you'll|youll ~ survive|live|cope|manage|get over|barely|hardly|forget ~
                without|notice|it|by|about|$, wont kill|hurt|matter|bite you|anyone|much?, people|others|folk|kids|some|
                most ~ starving|worse|wait|live|real|far|have|survive|manage ~ problems|without|longer|off|on|worse,
                real problems, bigger fish|problems, first world, part and parcel, one of those|these things, these|
                such|those things|mistakes|mixups ~ happen|do|occur|cant, happens to|all|every|from|sometimes|a|the ~
                us|best|everyone|time|day|lot|anyone|often, perfectly|completely|quite|entirely|totally|absolutely
                normal|natural|common|usual|standard|harmless|trivial|routine ~, overreact*|over reacting|exaggerat*|
                dramatic|melodramatic|oversensitive|precious|fussy ~, too sensitive|dramatic|picky|fussy|seriously|
                precious, nitpick*, splitting hairs, hair splitting, petty, pedantic, easy|quick|simple|simply enough? ~
                fix|fixed|replaced|wash|wiped|done|wipe|cleaned|solved, washes|wash|wipe|buff|polish out|off ~, cant
                even see|notice|tell, small|tiny|minor|slight|trivial|petty|mere|trifling|little matter|thing|issue|
                detail|blemish|setback|delay|inconvenience|oversight|mistake|slip|amount|sum|price|fry|potatoes|hiccup|
                error|snag|mixup|misunderstanding ~, not worth|the ~ fuss|worrying|complaining|getting|effort|bother|
                hassle|upset|arguing|it|end, worth getting|all ~ upset|worked|this|fuss, no need to|for ~ fuss|drama|
                make|exaggerate|worry|upset, so|whats|what's what|the ~ big|fuss|problem|drama|deal, get over|used it|
                to|this ~
                """),
        WordingRow(
            .vaguePromise, "I will ... by ... o'clock on ... and write to you then.",
            phrases: """
                soon|shortly|presently|imminently|directly|eventually|someday|sometime|somehow|hopefully|probably|
                possibly|perhaps|maybe|ideally ~ be|get|have|resolved|next|this|you|we|it|back|fixed|sorted|come|ready|
                by|in|today|tomorrow|sort|should ~, should ~ soon|shortly|sorted|okay|any|resolved|by|be ~ soon|shortly|
                now|day|then|enough|okay|fine, asap, at|in|by|within the|our|a|due|some|your|an ~ earliest|convenience|
                course|time|point|stage|opportunity|moment|near|future|coming|days|weeks|foreseeable|reasonable|while|
                bit, earliest convenience|opportunity, near future, due course, a couple|few of ~ days|weeks|months|
                hours ~ or|probably|maybe|hopefully|at, any day|time|minute now, one of these days, sooner or later,
                before you know, before too, before long, working on it|this|that|the|a|around ~, looking into it|this|
                that|the|your|what, on it$, in the pipeline|works|queue|hands|system|post|loop, see|find|know what|how|
                if|whether|when|where ~ can|could|happens|do|done|comes|says|think|possible|goes|says, we'll|i'll|ill|
                well see ~, let you know ~ when|if|once|soon|as|how|more|$, keep you|an|it|my|our ~ loop|posted|
                informed|updated|eye|fingers|mind|touch, keep an eye, keep fingers, do|try|doing|trying our|my|their|
                what|the|everything|all|whatever ~ best|utmost|can|hardest|darnedest|could|possible|necessary|needful,
                make it right|up ~, something|somehow|some ~ worked|work|sorted|sort|figure|arrange|arranged|do|done|
                can|figured|happen|kind ~ out|be|something|about, sort something|it|you|this|things out? ~, figure it|
                something|this|out, it|this|that|refund|parcel|order|issue|money|matter ~ will|should|ought ~ sorted|
                resolved|dealt|turn|fixed|attended|arrive|come|addressed|looked|handled|reviewed|considered|show|work ~
                eventually|soon|shortly|up|out|with|to|into|time|some|in, dealt with ~ accordingly|appropriately|time|
                soon|shortly|course, all ~ goes|being|going ~ well|plan, with luck|any, touch wood, god willing, please
                bear|bear with us|me ~, hang in there, stay tuned, watch this|the|your space|inbox, more|further ~ news|
                details|updates|information|info to|will|soon|follow|shortly
                """),
        WordingRow(
            .robotic, "Thank you for telling me about ... ; I have read it all, and ...",
            phrases: """
                your|this ~ case|ticket|query|request|enquiry|inquiry|complaint|claim|message|email|call|feedback|
                correspondence|submission|application|matter|contact ~ has|is|was|will been? ~ logged|received|
                registered|escalated|forwarded|assigned|closed|recorded|noted|allocated|acknowledged|important|valued|
                appreciated|processed|answered|resolved|queued|raised|being|submitted|updated, please|kindly quote|
                retain|refer|note|allow|visit|consult|complete|ensure|select|press|rate|submit|use|log|follow|keep|hold|
                stay|find|navigate ~~ number|reference|website|faq|faqs|form|page|portal|link|survey|days|future|below|
                attached|line|records|option|guide|steps|article|section|correspondence|help, faq*, help centre|center|
                page|article, knowledge base, self service, self-service, dear customer|valued|sir|madam|user|guest|
                client|member|subscriber|passenger|tenant|resident|applicant|all|account|policyholder|patient ~, valued
                customer|client|guest|member|feedback|passenger|user*, we|i value|appreciate|thank|acknowledge|
                apologise|regret|confirm|hereby|wish|would|strive|pride|aim ~ business|custom|patience|feedback|
                loyalty|receipt|inform|advise|acknowledge|understanding|seriously|excellence|cooperation, is|are|remains
                important|paramount|our|of|at|valued|very ~ us|priority|importance|heart|goal|concern|utmost, utmost
                importance, customer satisfaction|experience|excellence|journey|centric|care ~, committed|dedicated|
                strive|striving|aim to|for|providing ~ excellent|providing|best|excellence|quality|service|highest|
                improving|continuous|customer, assist|help you further|with|anything|today ~ further|else|today, further
                assistance|queries|enquiries|questions|information|correspondence|action ~, hesitate to ~ contact|reach|
                get|call, trust this|that ~, assure|assured you|of ~ best|attention|that|we, regards|sincerely|
                faithfully the ~ team|department|customer|support, your call|safety|comfort|satisfaction|opinion|
                privacy|security|feedback is|matters|are ~, automated|automatic|automatically|generated|unattended|
                unmonitored|system ~ reply|response|message|generated|email|mailbox|notification|acknowledgement|by,
                working|business days|hours ~ respond|reply|of|for|to|from|before, within # ~ working|business days ~,
                terms and conditions, t|ts and cs, in accordance with|pursuant to|as per|with reference to|with regard
                to|further to|in respect of|hereby|herewith|aforementioned|undersigned|forthwith|henceforth, reference
                to your, further to your, regarding your recent, as per ~ records|policy|terms|request|conversation|
                email|telecon, the above|aforementioned matter|case|reference, we regret to inform, we wish to inform|
                advise, please be advised|informed|aware|assured|reminded, do not reply, duly noted, noted with thanks
                """),
    ]
    /// Harmless words around English turns.
    static let englishMoreLookAlikes = """
        not your fault|mistake|error|doing|responsibility, isnt|wasnt|nothing|none|never ~ your fault|mistake|error|
        doing, you should|shouldnt not? have ~ had|been|to|received|got|needed ~, you were right|promised|told ~ by|
        wrong|we|that|one|our|two|twice|nothing, our own|my own fault|mistake|error, our fault|mistake|error|failure ~,
        my fault|mistake|error, we|i got|were|was|made|lost|forgot|sent|failed|broke ~, not you, you did nothing|
        everything|right|exactly|the right, youre|you're|you are right ~, thats|that's|its|is ~ fair, you wrote ~, you
        asked ~ for|us|why|whether|if, you told ~ us, you have every, charger not you, no charge, nothing to pay, we
        should have ~, i should have ~, should have ~ told|warned|called|checked|asked|rung you
        """
}
