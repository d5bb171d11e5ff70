extension WordKinds {
    /// English words by kind.
    static let englishRows: [Row] = [
        Row(
            .food,
            words: """
                food meal* dinner* lunch* breakfast* supper pizza* burger* chip chips fries soup* salad* sandwich*
                bread* cake* pie pies steak* chicken beef pork lamb fish prawn* shrimp sausage* bacon egg eggs cheese*
                milk butter cream yoghurt yogurt coffee tea latte juice* beer* wine* water fruit* apple* banana*
                vegetable* veg tomato* potato* rice pasta noodle* curry kebab* taco* sushi sauce* dessert* chocolate*
                biscuit* cookie* cereal ice snack* formula roast gravy dish dishes portion* menu starter* brisket bagel*
                doughnut* donut* pastry croissant* naan biryani dal paneer
                """),
        Row(
            .taste,
            words: """
                taste* flavour* flavor* stale mouldy moldy rotten sour raw undercooked overcooked burnt soggy greasy
                salty bland tough rubbery lukewarm delicious tasty fresh yummy cooked spoiled spoilt rancid gristle
                chewy
                """),
        Row(
            .clothes,
            words: """
                shirt* dress* trousers jeans jacket* coat* shoe* boot* sock* sweater* jumper* hoodie* skirt* suit suits
                trainer* sandal* sneaker* glove* scarf hat hats bra knickers blouse* uniform* zip zipper seam* button*
                sleeve* sole soles heel* size sizes fabric cotton wool lining
                """),
        Row(
            .furniture,
            words: """
                sofa* couch* chair* table* desk* bed beds mattress* wardrobe* cupboard* shelf shelves drawer* cabinet*
                carpet* rug curtain* blind blinds lamp* mirror* cushion* pillow* bookcase* stool* castor* frame*
                worktop*
                """),
        Row(
            .appliance,
            words: """
                washer* dishwasher* fridge* freezer* oven* cooker* hob kettle* toaster* microwave* hoover* vacuum*
                dryer* tumble blender* iron boiler* radiator* heater* heating thermostat* machine* mower* drill* tool
                tools pump* battery batteries charger* cable* plug plugs motor* compressor* filter* appliance* aircon
                conditioner printer* camera* speaker* headphone* earbud* watch
                """),
        Row(
            .device,
            words: """
                phone* mobile* laptop* tablet* computer* screen* keyboard* handset* monitor* console* pc ipad iphone*
                android tv telly television* remote
                """),
        Row(
            .software,
            words: """
                app apps website* site page* login log logging password* account* update* upgrade* version* software
                program* crash* freez* froze* bug* glitch* error* code codes link* button* browser* server* sync*
                export* import* file files upload* download* database* spreadsheet* dashboard* api plugin* captcha*
                username* reset* dropdown checkout basket* cart portal* feature* notification* popup install* licenc*
                widget* offline
                """),
        Row(
            .network,
            words: """
                internet broadband wifi fibre fiber router* signal* coverage connection* connect* data roaming mbps
                speed* line lines outage* network* sim esim 4g 5g buffering bandwidth landline hotspot*
                """),
        Row(
            .utility,
            words: """
                electric* gas power meter* water sewage drain* leak* pipe* tap taps heat blackout* supply reading
                readings tariff* kwh flood* bin bins rubbish recycling
                """),
        Row(
            .delivery,
            words: """
                deliver* parcel* package* courier* driver* shipment* shipp* dispatch* tracking tracked depot* doorstep*
                porch* neighbour* neighbor* van vans letterbox postman postie post mail* locker* doorbell* arriv*
                transit signature crate* pallet* box boxes carton* unboxed warehouse* address* postcode*
                """),
        Row(
            .order,
            words: """
                order orders ordered ordering item items purchase* bought buy buying product* goods stuff
                """),
        Row(
            .refund,
            words: """
                refund* reimburse* return returned returning returns exchange* swap swapped replac* moneyback
                compensation compensate* credit voucher* cancelled cashback chargeback deposit* receipt* giveback
                restocking
                """),
        Row(
            .billing,
            words: """
                bill bills billed billing invoice* charge charges charged charging overcharg* payment* pay paying paid
                pays debit* deduct* direct statement* balance* debt* arrears instal* owe owed owes owing card cards
                transaction* bank twice double vat tax taxes payslip overdraft standing transfer*
                """),
        Row(
            .price,
            words: """
                price* pricing expensive dear cheap* cost* fee fees rate* discount* deal deals offer* sale bargain*
                afford* rip ripoff overpriced extortion* premium* increase* hike hiked fare* worth value robbery dearer
                penny pound* quid buck* dollar* euro* rupee* rent percent
                """),
        Row(
            .contract,
            words: """
                contract* terms subscription* subscri* unsubscrib* policy policies cover* clause* renew* notice* tie
                tied lock* agreement* sign signed signing plan plans membership* member* excess* deductible* claim*
                warranty* guarantee* mortgage* loan* tenancy lease* trial exclusion* cooling termination terminate small
                print cancel* switch*
                """),
        Row(
            .staff,
            words: """
                staff employee* agent agents manager* supervisor* clerk* cashier* waiter* waitress* server receptionist*
                nurse* doctor* dr surgeon* dentist* consultant* technician* engineer* plumber* electrician* mechanic*
                operator* adviser* advisor* representative* rep reps assistant* colleague* team guard* steward*
                conductor* inspector* teller* officer* handler* chef* barber* porter* bartender* barman barmaid
                housekeep* fitter* adjuster* broker* lad lads bloke guy lady gentleman chap woman pharmacist* physio*
                midwife crew worker* people desk counter
                """),
        Row(
            .manner,
            words: """
                rude* polite* impolite kind* friendly unfriendly helpful unhelpful attitude* arrogan* condescend*
                patroni* dismissive* sneer* sarcas* shouted shouting yell* snap snapped snapping sigh* smirk* laugh*
                mock* eyes rolled roll rolling hung ignor* attentive patient patience caring respect* disrespect*
                professional* unprofessional* smile* smiling warm* gentle courteous* cooperative behav* manner* tone
                smug brusque abrupt grump* treated insult* bully* humiliat* lectured blanked
                """),
        Row(
            .reply,
            words: """
                reply replies replied replying answer* respond* response* email* voicemail* message* letter letters
                wrote written write writing ring rang ringing rung call calls called calling callback* phoned contact*
                silence silent unanswered hear heard inbox ticket* chased chase chasing acknowled* ghosted back nobody
                noone chatbot* bot ignored
                """),
        Row(
            .wait,
            words: """
                wait waited waiting waits queue* hold late later latest delay* slow* hour hours minute minutes forever
                ages age long longer weeks month months days overdue behind quick* fast* prompt* punctual ontime early
                instantly speedy rapid yet still appointment*
                """),
        Row(
            .time,
            words: """
                today yesterday tomorrow tonight morning afternoon evening night monday* tuesday* wednesday* thursday*
                friday* saturday* sunday* weekend* week january february march april june july august september october
                november december noon midnight oclock year years fortnight easter christmas holiday*
                """),
        Row(
            .promise,
            words: """
                promise* promising assur* guaranteed swore swear word vowed supposed would told said agreed committed
                pledge* undertook quoted confirm* date keep kept honour* honor* broke
                """),
        Row(
            .safety,
            words: """
                danger* unsafe safe* fire fires smoke smoking burn burns burned burnt spark* shock* electrocut* injur*
                hurt accident* fell fall slip slipped slippery trip tripped bleed* blood ambulance hospital* allerg*
                allergen* nut nuts peanut* poison* carbon monoxide gas explod* explosion blew sharp glass choke* choking
                recall* brake* seatbelt* alarm* hazard* mould rail stairs wires exposed collapsed asbestos scald* rash
                reaction epipen
                """),
        Row(
            .privacy,
            words: """
                privacy private personal details data gdpr breach* leak leaked shared sharing sold confidential*
                stranger* address* passport* record* photo* picture* someone elses else marketing spam* consent*
                permission* opened read camera cctv cookies track tracks identity hack* stolen fraud* scam* medical
                delete deleted names overheard copied cc
                """),
        Row(
            .availability,
            words: """
                stock stocked available unavailab* soldout sold cancelled cancellation* closed close closes closing shut
                full booked overbook* room rooms slot slots vacan* shortage* empty ran out discontinu* open opening
                opened substitut* noshow bumped appointment* places seat seats reserve* booking* reservation* shelves
                branch* strike suspended postponed waitlist
                """),
        Row(
            .info,
            words: """
                inform* tell tells telling told know knows knew explain* unclear clear clearly confus* conflicting
                contradict* different differently wrong incorrect mistake* mislead* instructions leaflet* guide manual
                form forms website sign signs signage announcement* says said directions advice advised details which
                where how what when whether question* translation* faq updates timetable*
                """),
        Row(
            .travel,
            words: """
                flight* fly flew plane* airline* airport* train* bus buses coach taxi cab cabs ferry platform* station*
                ticket* luggage suitcase* bag bags baggage gate boarding passenger* journey* trip trips tour tours
                departure* connection seat seats rail stop stops route* hire driver* cruise visa
                """),
        Row(
            .hotel,
            words: """
                hotel* room rooms reception lobby checkin checkout sheets towel* shower* bathroom* bath pool spa lift
                elevator* noise noisy music neighbours view balcony bedbug* pillow* minibar housekeeping sleep slept
                corridor* suite
                """),
        Row(
            .health,
            words: """
                doctor* gp clinic* hospital* surgery appointment* prescription* medicine* medication* tablet* pill pills
                insulin inhaler* scan* blood result* test tests xray mri biops* operation* pain* dose* vaccine* jab ward
                therap* diagnos* symptom* infection* cancer chemo dialysis oxygen teeth tooth filling* crown crowns
                pregnan* glasses hearing diabet* asthma
                """),
        Row(
            .repair,
            words: """
                repair* fix fixed fixing mend* broke broken break* crack* fault* defect* damage* leak* stopped working
                works worked work rattl* squeak* noise clutch gearbox tyre* tire* engine* garage* brake* bumper
                windscreen dent* scratch* roof tile* paint* painter* install* part parts car cars bike* scooter*
                lawnmower van
                """),
        Row(
            .quality,
            words: """
                quality poor* flimsy cheap cheaply shoddy rubbish junk crap* shit* fell apart torn tore ripped rip
                stain* dirty filthy clean* wobbly snapped shrunk faded peel* useless tat garbage trash worn sturdy solid
                lovely beautiful* perfect* excellent superb great brilliant amazing fantastic wonderful
                """),
        Row(
            .office,
            words: """
                council* office* officer* form forms permit* passport* licence* license* visa benefit* pension*
                application* apply applied tax register* registr* certificate* counter planning parking fine fines
                ticket ministry department* government bureau* citizen* housing school* bin
                """),
        Row(
            .finance,
            words: """
                bank* account* card cards loan* mortgage* interest savings transfer* cheque* atm cash balance branch
                overdraft credit statement currency money funds pin blocked frozen fraud pension* invest* insur* policy
                claim* premium* payout
                """),
        Row(
            .kin,
            words: """
                mother mum mom mums dad father parent* wife husband son daughter* child children kid kids baby babies
                toddler* brother* sister* grandma* gran nan grandad grandfather grandmother grandson granddaughter
                grandchild* family families aunt* uncle* niece* nephew* twins mam missus elderly
                """),
        Row(
            .love,
            words: """
                wedding* married marry marriage anniversar* honeymoon* fiance* bride* groom engagement engaged propos*
                girlfriend* boyfriend* partner* valentine* widow* funeral* ring rings divorce* romantic darling
                """),
        Row(
            .work,
            words: """
                work working job jobs business* boss client* customers company office shift shifts meeting* deadline*
                colleagues salary wage* earn* living payroll employer* interview* shop contractor* freelanc* staffroom
                trade tender* project* presentation* thesis exam* students class
                """),
        Row(
            .leisure,
            words: """
                holiday* vacation* concert* match game games gaming party birthday* christmas fishing football gym golf
                hobby hobbies festival* film movie* play playing theatre band guitar camping hike hiking weekend*
                garden* choir dance dancing book books cinema race marathon
                """),
        Row(
            .dignity,
            words: """
                liar* lying accus* thief stole reputation humiliat* embarrass* shame* dignity respect credit score
                blacklist* name names disab* wheelchair* race racist* racis* sexist* gender pronoun* suspect* treated
                criminal honest* insulted standing proud black muslim gay foreigner accent
                """),
        Row(
            .insult,
            words: """
                idiot* moron* stupid* imbecile* clown* liar* crook* thieves thief scum* bastard* bitch* cunt* dick*
                dickhead* prick* wanker* twat* arsehole* asshole* tosser* muppet* fool fools incompetent* useless
                cretin* halfwit* dimwit* dunce* parasit* vermin rat rats leech* swindl* shyster* conartist* cheats
                cowboy* jerk* loser* dumb dumbass* shithead* fuckwit* fuckers numpty plonker pillock git gits bellend*
                lazy buffoon* charlatan* robber* weasel* snake* slime* pig pigs donkey* eejit* gobshite* toerag*
                scumbag* bloodsuck* clueless brainless worthless pathetic butcher* vulture* shark* hyena* conmen conman
                grubby greedy heartless spineless gutless bandit* chancer* racket* mafia gangster* murderer* monsters
                sewer goblin* baboon* monkeys monkey sheep mong spastic retard* simpleton* bozo* dolt* nitwit* airhead*
                layabout* slob* sluggard* freeloader* sponger* hypocrite* fraudster* scammer* scam quack* knobhead* knob
                cockwomble* tit tits daftie* numptie* gobdaw* bampot* rocket spanner* roaster* walloper* bawbag* dafty
                wally melt chump* goon* thug* louts lout creep* perv* cow hag witch cesspit filth vile
                """),
        Row(
            .violence,
            words: """
                kill* smash* punch* beat beating break knock stab* shoot* shot gun knife burn torch petrol strangle*
                hurt slap* kick* throttle batter neck necks teeth skull bones bat fist* throat blood watch wait live
                outside come round find bomb regret sorry
                """),
        Row(
            .swear,
            words: """
                fuck* shit* bloody damn* hell crap* bollocks bullshit arse ass piss* goddamn wtf ffs bugger* sod sodding
                effing frigging
                """),
        Row(
            .angry,
            words: """
                angry anger furious fuming livid outrag* disgust* appall* appal* disgrace* unaccept* ridiculous* joke
                shambles farce fed sick tired enough scandal* shocking atrocious dreadful diabolical ashamed fume rage
                incens* absurd terrible horrible awful worst pathetic unbelievable had
                """),
        Row(
            .sad,
            words: """
                sad upset disappoint* cry cried crying tears heartbroken gutted devastat* letdown hurt miserable regret
                unhappy sorry frustrat* annoy* irritat* shame
                """),
        Row(
            .worry,
            words: """
                worried worry* scared afraid frightened fear* panic* desperate* desperat* anxious please help terrified
                urgent* emergency alone stranded beg begging dont know sleep shaking frantic nervous dread
                """),
        Row(
            .joy,
            words: """
                happy pleased delighted glad love loved loving thrilled grateful thank* cheers appreciat* bless best
                star legend impressed impressive recommend* kudos hats praise* gem treat saved lifesaver chuffed ace
                spot angel hero congrat* well done bravo
                """),
        Row(
            .thanks,
            words: """
                thank thanks thankyou ta cheers grateful gratitude appreciate* obliged bless indebted
                """),
        Row(
            .request,
            words: """
                please could can would kindly need want wish send let like may request* require arrange* sort change
                book add provide forward issue confirm
                """),
        Row(
            .ask,
            words: """
                how what when where which who why does do is are can could will whether anyone possible wonder wondering
                ask asking
                """),
        Row(
            .suggest,
            words: """
                suggest* suggestion* idea ideas maybe perhaps should whynot could would nice better improve*
                improvement* consider wish instead add option feature* put
                """),
        Row(
            .leave,
            words: """
                leaving leave switch* competitor* elsewhere never again last lost goodbye bye moving move close closing
                taking business cancel* rival* somewhere another farewell
                """),
        Row(
            .law,
            words: """
                lawyer* solicitor* court* sue suing legal ombudsman* regulator* trading standards police authority
                authorities report* attorney* complaint* tribunal consumer watchdog* commission* council ofcom ofgem fca
                ico mp
                """),
        Row(
            .press,
            words: """
                press newspaper* paper papers journalist* reporter* tv news review* trustpilot google twitter facebook
                tiktok instagram post posting social media online everyone publish* viral watchdog blog youtube star
                stars local
                """),
        Row(
            .callback,
            words: """
                call ring phone callback number me back speak talk reach someone person contact
                """),
        Row(
            .negate,
            words: """
                not no never nothing nobody none dont doesnt didnt isnt wasnt wont cant cannot couldnt wouldnt havent
                hasnt without neither nor aint hardly barely
                """),
    ]
}
