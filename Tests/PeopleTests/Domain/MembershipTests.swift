import Primitives
import TestSupport
import Testing

@testable import People

@Suite struct `Changing a member` {
    private let administrator = Membership(
        staff: StaffID.testing(1), roles: [.administrator], isActive: true, version: 1)

    @Test func `the last administrator keeps the role`() {
        #expect(throws: MembershipRefusal.lastAdministrator) {
            try administrator.changing(roles: [.agent], isActive: true, administrators: 1)
        }
        #expect(throws: MembershipRefusal.lastAdministrator) {
            try administrator.changing(roles: [.administrator], isActive: false, administrators: 1)
        }
    }

    @Test func `with another administrator the role may go`() throws {
        let changed = try administrator.changing(roles: [.agent], isActive: true, administrators: 2)
        #expect(changed.roles == [.agent])
    }

    @Test func `a member keeps at least one role`() {
        #expect(throws: MembershipRefusal.noRole) {
            try administrator.changing(roles: [], isActive: true, administrators: 2)
        }
    }
}
