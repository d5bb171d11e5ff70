extension WordingTable {
    /// Classes of English words that the patterns name with "@".
    static let englishGroups: [String: String] = [
        "third": """
        colleague colleagues courier couriers carrier driver drivers warehouse technician technicians engineer
        engineers fitter installer clinic supplier suppliers partner partners manufacturer maker contractor
        contractors subcontractor subcontractors agent agents agency adviser advisor clerk cashier cashiers teller
        branch depot dispatcher dispatch logistics billing accounts sales marketing it support department team
        teams shift staff crew apprentice trainee temp temps intern newbie lad lads girl girls guy guys boy bloke
        man woman manager supervisor receptionist reception nurse doctor gp pharmacist pharmacy surgery council
        bank insurer surveyor landlord plumber electrician builder cleaner cleaners porter kitchen chef waiter
        waitress kev airline hotel airport security developers developer programmer vendor vendors franchise
        dealer garage workshop printer freelancer predecessor compliance legal procurement finance payroll admin
        office franchisee operator concierge housekeeping people shop store head
        """,
        "fault": """
        mistake mistakes wrong wrongly error errors forgot forgotten messed botched bungled failed fails fault
        lost loses misplaced misread mislaid mixed muddled misinformed ruined broke broken incompetent useless
        hopeless clueless lazy careless sloppy asleep slow late negligent dropped screwed cocked stuffed fluffed
        goofed slipped ignored overlooked blame blamed idiot idiots rubbish nonsense caused slept skiving
        unreliable disorganised disorganized
        """,
        "calm": """
        calm relax chill breathe cool compose collect contain restrain steady settle simmer
        """,
        "sorry": "sorry apologise apologize apologises apologies apology regret regrets regretted soz pardon excuse",
        "vague": """
        inconvenience inconveniences trouble troubles upset hassle confusion frustration bother disappointment
        dissatisfaction misunderstanding experience shortcomings shortcoming everything anything whatever distress
        annoyance disruption delay issues issue problems mixup above that this
        """,
        "small": """
        scratch delay glitch hiccup typo mark dent bit few couple little small minor tiny short mere suitcase bin
        """,
        "court": """
        court prosecuted prosecution prosecute sued sue lawsuit solicitor solicitors lawyer lawyers barrister
        attorney attorneys bailiff bailiffs injunction eviction criminal police gardai sheriff damages proceedings
        trespass defamation libel slander libellous defamatory theft fraud collections blacklist blacklisted
        """,
        "dear": """
        love pet hon honey hun babe baby bestie darling sweetie sweetheart petal treacle duck duckie chicken chuck
        doll dolly sunshine sugar flower poppet gorgeous lovely lovelies dear dearie buddy bud pal mate dude bro
        bruv champ chief boss guvnor girl girlie lass lassie missy missus hunny cupcake buttercup princess queen
        king tiger cutie sweetpea angel handsome beautiful mama brother sister fella folks amigo partner skipper
        """,
        "not": "cannot cant dont doesnt wont never not no isnt arent",
    ]
}
