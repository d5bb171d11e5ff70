extension Lexicon {
    /// English words for what a message is about and what is at stake.
    static let englishTopics: [LexiconRow] = [
        LexiconRow(
            .topic(.delivery),
            phrases: """
                deliver*, parcel*, package*, shipment*, shipping, shipped, courier*, tracking, dispatch*, in transit,
                arrive*, arrival of my, post office, doorstep, left ~ at my? door, driver, my order ~ late|missing|lost
                """),
        LexiconRow(
            .topic(.productQuality),
            phrases: """
                broken, broke, faulty, defect*, damaged, quality, fell apart, falling apart, cracked, scratched, torn,
                stained, stale, mouldy, moldy, rotten, spoiled, expired, leak|leaks|leaking, stopped working,
                wrong size|colour|color|item|product, not as described, cheaply made, flimsy, dead on arrival,
                doesnt heat|cool|spin|turn, tasted, undercooked, cold|lukewarm food|meal|soup|pizza,
                dirty room|sheets|table|bathroom, hair in, noise, noisy, rattles|rattling, worn out, peeling,
                malfunction*
                """),
        LexiconRow(
            .topic(.billing),
            phrases: """
                bill|bills|billed|billing, invoice*, charge|charges|charged|charging, overcharg*, payment*,
                double charged, charged ~ twice, direct debit, deducted, took money, my account was debited, balance,
                statement, receipt, vat, fee|fees
                """),
        LexiconRow(
            .topic(.refundReturn),
            phrases: """
                refund*, money back, return label|policy|it|the|this|my|item, returned|returning|returns, send it back,
                sent it back, exchange, replacement, reimburse*, compensat*, chargeback, give back my money,
                voucher instead
                """),
        LexiconRow(
            .topic(.staffBehaviour),
            phrases: """
                rude*, polite, impolite, attitude, unfriendly, friendly, staff, employee*, agent|agents, colleague*,
                the man at, the woman at, cashier*, waiter*, receptionist*, nurse, manager, shouted, yelled, hung up,
                laughed at, condescend*, patroni*, arrogan*, dismissive, technician was, representative*, unprofessional,
                disrespect*, behaviour, behavior, manners, insolent, mocked
                """),
        LexiconRow(
            .topic(.waitTime),
            phrases: """
                waiting, waited, wait time, on hold, queue*, hours on hold, days now, weeks now, months now, hours now,
                for hours, for days, for weeks, for months, long wait, delay*, took ~ hours|days|weeks|months|forever,
                took forever, so slow, slow service, late, too long, ages, # hours|weeks|months, past appointment,
                kept us? me? waiting
                """),
        LexiconRow(
            .topic(.noReply),
            phrases: """
                no reply|answer|response|feedback,
                nobody|noone ~ answers|answered|replies|replied|responds|responded|called|calls|picks,
                no one ~ answers|answered|replies|replied|responds|responded|called|calls|picks,
                never replied|answered|responded|called|got, unanswered, havent heard, have not heard, not heard back,
                heard nothing, no callback, silence, ignored my ~ emails|email|messages|calls|letters,
                didnt|doesnt|dont|hasnt|havent|not ~ reply|replied|respond|responded|answer|answered,
                didnt|doesnt|dont|hasnt|havent|not call|called back, cant reach, cannot reach, unable to reach
                """),
        LexiconRow(
            .topic(.technical),
            phrases: """
                app, website, site, web site, login, log in, logged in|out, password, crash|crashes|crashed|crashing,
                error message|code, error, bug|bugs, update, software, internet, wifi, wi fi, connection, network,
                signal, router, server, offline, freezes|frozen|freezing, loading, not load, verification code, sms code,
                account locked, locked out, screen, install*, outage
                """),
        LexiconRow(
            .topic(.price),
            phrases: """
                price|prices|priced|pricing, expensive, overpriced, cost|costs too?, cheaper, discount*, price increase,
                rip off, ripoff, ripped off, value for money, promo*, coupon*, voucher code, tariff, put up ~ price*
                """),
        LexiconRow(
            .topic(.contract),
            phrases: """
                contract*, terms, subscription*, subscribe*, unsubscribe*, cancellation, notice period, policy number,
                guarantee*, warrant*, auto renew*, renewal, renewed, agreement, small print, fine print, coverage,
                claim denied|rejected, insurance claim, terminate
                """),
        LexiconRow(
            .topic(.brokenPromise),
            phrases: """
                promise*, you said, was told|we told ~ would, were told ~ would, i was told, told me ~ would,
                told me it would, assured, did not keep, didnt keep, broke your word, kept promising, agreed ~ but,
                guaranteed ~ but, said ~ would call|come|send|arrive, no show
                """),
        LexiconRow(
            .topic(.safety),
            phrases: """
                dangerous, danger, unsafe, fire, smoke, smoking, electric shock, sparks|sparking|sparked,
                burn|burnt|burned|burns, injur*, hurt myself, gas leak, smell of gas, explod*, explosion, choking,
                hazard*, food poisoning, allergic, allergen*, cut myself, poison*, overheat*, swallowed
                """),
        LexiconRow(
            .topic(.privacy),
            phrases: """
                privacy, personal data, my data, data protection, gdpr, data breach, leaked my,
                shared my ~ data|number|details|address|email, someone else ~ data|account|details|letter, hacked,
                identity theft, spam, without my consent|permission, delete my account|data
                """),
        LexiconRow(
            .topic(.availability),
            phrases: """
                out of stock, sold out, unavailable, not available, availability, no appointment*, fully booked,
                cancelled|canceled ~ flight|train|booking|appointment|order|trip|my,
                flight|train|booking|appointment|order|trip ~ cancelled|canceled, closed, no slots, overbooked,
                discontinued, back in stock, no service in
                """),
        LexiconRow(
            .topic(.information),
            phrases: """
                information, opening hours, how do i, how can i, where can i|find, what time, do you have,
                could you tell|explain, can you tell, instructions, manual, explain, wrong information, misinform*,
                contradict*, different answers, nobody could tell, is it possible, details about
                """),
        LexiconRow(
            .stake(.work),
            phrases: """
                my job|boss|work|business|client|clients|customers|shop|company|employer|deadline|salary|career|income,
                lose ~ client|clients|job|contract, lost ~ client|clients|job|contract, for work, work from home,
                working from home, day of work, days of work, off work, interview, my livelihood, meeting with, self employed, freelance*
                """),
        LexiconRow(
            .stake(.family),
            phrases: """
                my son|daughter|kid|kids|child|children|baby|mother|father|mum|mom|dad,
                my grandmother|grandma|grandfather|parents|family|toddler|newborn|brother|sister,
                our son|daughter|kids|children|baby|child, birthday, family, grandchild*, christening, pregnant
                """),
        LexiconRow(
            .stake(.love),
            phrases: """
                wedding, anniversary, my fiance*, engagement ring, honeymoon, proposal, my late husband|wife,
                my wife|husband|girlfriend|boyfriend|partner ~ gift|present|surprise|died, valentine*, proposed to,
                funeral of my wife|husband, ashes of my
                """),
        LexiconRow(
            .stake(.leisure),
            phrases: """
                holiday*, vacation*, my trip, our trip, weekend away, concert*, hobby, festival*, getaway, cruise,
                ski trip, season ticket, day off
                """),
        LexiconRow(
            .stake(.identity),
            phrases: """
                humiliat*, my dignity, my reputation, my good name, called me a liar|thief,
                treated like ~ criminal|idiot|dirt|thief|liar|nobody|fool, embarrass*,
                in front of everyone|people|other|my, accused me, degrading, my honour, my honor, felt stupid|small,
                made ~ look like ~ fool|idiot|liar
                """),
        LexiconRow(
            .stake(.money),
            phrases: """
                cant afford, cannot afford, overdraft, my savings, savings, my rent, pay rent, my pension, last money,
                cost me, lost money, out of pocket, charged ~ twice, overcharg*, double charged, money back, my money,
                owe me, stole ~ money, loan, mortgage, debt, penalty, # euros|dollars|pounds|eur|usd|gbp
                """),
        LexiconRow(
            .stake(.healthAndSafety),
            phrases: """
                medication, medicine*, insulin, my health, hospital, asthma, inhaler, allerg*, injur*, dangerous, unsafe,
                electric shock, surgery, disabled, disability, wheelchair, ill, sick, sickness, food poisoning, gas leak,
                smell of gas, fire, no heating, heating, freezing at home, oxygen, pain, burned, burnt, doctor, diabet*,
                prescription*
                """),
    ]
}
