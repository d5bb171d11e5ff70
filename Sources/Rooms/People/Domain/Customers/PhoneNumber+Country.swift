extension PhoneNumber {
    /// The number with its country, if it is a national one that the plan knows; every other number stays as it is.
    package func international(by plan: DialingPlan?) -> PhoneNumber {
        guard !description.hasPrefix("+"), let digits = plan?.international(description) else { return self }
        return PhoneNumber("+" + digits) ?? self
    }

    /// The forms under which the number may stand in rows that were written without the plan.
    func storedForms(by plan: DialingPlan?) -> [String] {
        let number = international(by: plan)
        guard number.description.hasPrefix("+") else { return [number.description] }
        return [number.description] + (plan?.nationalForms(of: String(number.description.dropFirst())) ?? [])
    }
}
