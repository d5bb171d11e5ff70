import Testing

@testable import People

@Suite struct `Asking for a permission` {
    @Test(arguments: [
        (Permission.handleCases, [Role.agent, .lead, .administrator]),
        (.assignCases, [.lead, .administrator]),
        (.manageSurveys, [.analyst, .administrator]),
        (.seeInsight, [.agent, .lead, .analyst, .administrator]),
        (.manageStaff, [.administrator]),
        (.manageKeys, [.administrator]),
        (.eraseCustomers, [.administrator]),
        (.manageShifts, [.lead, .administrator]),
    ])
    func `exactly the roles of the table have it`(permission: Permission, roles: [Role]) {
        let having = Role.allCases.filter { Set([$0]).allows(permission) }
        #expect(Set(having) == Set(roles))
    }

    @Test func `without a role nothing is allowed`() {
        #expect(Permission.allCases.allSatisfy { !Set<Role>().allows($0) })
    }

    @Test func `two roles together allow what either allows`() {
        let both: Set<Role> = [.agent, .analyst]
        #expect(both.allows(.handleCases) && both.allows(.manageSurveys) && !both.allows(.approveOffers))
    }

    @Test func `roles survive storing, and a retired word gives no right`() {
        let roles: Set<Role> = [.lead, .agent]
        #expect(roles.words == "agent lead")
        #expect(Set<Role>(words: "agent lead owner") == roles)
    }
}
