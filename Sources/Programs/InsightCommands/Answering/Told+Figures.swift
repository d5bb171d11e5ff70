import Statistics

extension RecoveryRefusal: Told {
    var told: String {
        switch self {
        case .noCustomers: "not one customer was watched for any time"
        case .duplicateCustomer(let row): "customers, row \(row): this customer was listed before"
        case .endsBeforeStart(let row): "customers, row \(row): the watching ends before it begins"
        case .customerTimeNotFinite(let row): "customers, row \(row): a time is no number"
        case .eventTimeNotFinite(let row): "events, row \(row): the time is no number"
        case .unknownCustomer(let row): "events, row \(row): this customer is not in the list of customers"
        }
    }
}

extension ScoreRefusal: Told {
    var told: String {
        switch self {
        case .offScale(let row, let answer, let scale):
            "row \(row): the answer \(answer) is not on the scale of \(scale.lowerBound) to \(scale.upperBound)"
        case .impossibleCount(_, let count): "a count of \(count) can not be"
        case .unknownScale(let steps, let known):
            "a scale of \(steps) steps is not known; known are \(known.map(String.init).joined(separator: ", "))"
        case .margin(let margin, let below):
            "the margin \(Written.figure(margin)) must lie above 0 and below \(Written.figure(below))"
        case .shares: "expected shares must lie in 0 to 1 and not exceed 1 together"
        case .population(let count): "a population of \(count) has nobody to ask"
        case .assumption(let which, let value): "the assumption \(which.rawValue) can not be \(Written.figure(value))"
        }
    }
}

extension WarningRefusal: Told {
    var told: String {
        switch self {
        case .tooFewDays(let found, let needed):
            "the quiet days to learn from have \(found) usable days, \(needed) are needed (--baseline-days)"
        case .thinWeekday(let place, let found, let needed):
            "day \(place + 1) of the cycle has \(found) usable days to learn from, \(needed) are needed"
        case .constantBaseline:
            "the quiet days are constant: they know no event at all, or nothing else, so there is no spread to judge by"
        case .negativeCount(let row, let count): "row \(row): the count \(count) is negative"
        case .outOfRange(let name, let value, let allowed):
            "\(name) is \(Written.figure(value)), allowed is \(allowed)"
        case .notOnGrid(let allowance, let limit):
            "allowance \(Written.figure(allowance)) and limit \(Written.figure(limit)) must be multiples of 1/100"
        case .unreachable(let length): "no limit gives an average run length of \(Written.figure(length))"
        }
    }
}

extension PairRefusal: Told {
    var told: String {
        switch self {
        case .tooFewBaskets(let needed): "at least \(needed) baskets are needed"
        case .tooFewItems: "there are fewer than two different items"
        case .tooManyItems(let limit): "more than \(limit) different items are too many; name some with --items"
        }
    }
}

extension SketchRefusal: Told {
    var told: String {
        switch self {
        case .differentAccuracy: "sketches of different accuracy can not be joined"
        case .outOfRange(let name, let value): "\(name) can not be \(Written.figure(value))"
        case .notFinite: "a value is no finite number"
        case .damaged: "the sketch contradicts itself"
        case .overflow: "a sum has become too large"
        }
    }
}
