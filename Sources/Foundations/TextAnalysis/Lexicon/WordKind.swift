/// Everyday meanings that many words share, so that a word that no sample has is still heard as one of its kind.
enum WordKind: Int, CaseIterable, Sendable {
    /// Things to eat and drink.
    case food
    /// What food tastes or smells like.
    case taste
    /// Clothes, shoes and their parts.
    case clothes
    /// Furniture and furnishings.
    case furniture
    /// Household machines and tools.
    case appliance
    /// Phones, computers and screens.
    case device
    /// Programs, accounts and websites.
    case software
    /// Connections of telephone and internet.
    case network
    /// Electricity, gas, water and waste.
    case utility
    /// Parcels, couriers and addresses.
    case delivery
    /// Orders, purchases and goods.
    case order
    /// Money or goods that go back.
    case refund
    /// Bills, payments and debts.
    case billing
    /// Prices, fees and discounts.
    case price
    /// Contracts, policies and their terms.
    case contract
    /// People who work for a company.
    case staff
    /// How people treat each other.
    case manner
    /// Answers, calls and letters.
    case reply
    /// Waiting, lateness and speed.
    case wait
    /// Days, months and times of day.
    case time
    /// Words that were given.
    case promise
    /// Dangers and injuries.
    case safety
    /// Data, secrets and strangers who see them.
    case privacy
    /// What is to be had, open or free.
    case availability
    /// Explanations, instructions and mistakes in them.
    case info
    /// Journeys, vehicles and luggage.
    case travel
    /// Rooms and what belongs to a stay.
    case hotel
    /// Doctors, medicines and complaints of the body.
    case health
    /// Faults, repairs and parts.
    case repair
    /// Judgements of goods and work.
    case quality
    /// Public offices and papers.
    case office
    /// Banks, cards and insurance.
    case finance
    /// Relatives, children and old people.
    case kin
    /// Weddings, couples and mourning.
    case love
    /// Jobs, businesses and studies.
    case work
    /// Free time and feasts.
    case leisure
    /// Good name, shame and discrimination.
    case dignity
    /// Names that people are called.
    case insult
    /// Blows, weapons and the parts they hit.
    case violence
    /// Swear words without a target.
    case swear
    /// Anger and outrage.
    case angry
    /// Disappointment and sorrow.
    case sad
    /// Fear, panic and pleading.
    case worry
    /// Joy and praise.
    case joy
    /// Words of gratitude.
    case thanks
    /// Words that ask for a deed.
    case request
    /// Words that ask for an answer.
    case ask
    /// Words that propose.
    case suggest
    /// Leaving for good, or for a competitor.
    case leave
    /// Courts, regulators and lawyers.
    case law
    /// Newspapers, reviews and networks.
    case press
    /// Calling back and numbers to reach.
    case callback
    /// Words of denial.
    case negate
}
