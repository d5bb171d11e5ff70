import Foundation
import Primitives
import Storage

/// Jobs by tenant; a tenant's jobs are handed out together and only to one thread at a time, so that groups stay large.
final class TenantQueue: @unchecked Sendable {
    // All guarded by `condition`.
    private var waiting: [TenantID?: [WriteJob]] = [:]
    private var order: [TenantID?] = []
    private var busy: Set<TenantID?> = []
    private var isClosed = false
    private let condition = NSCondition()
    private let groupLimit = 512

    func add(_ job: WriteJob) {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else { return job.refuse(with: StorageFailure(.closed, "the database is closed")) }
        if waiting[job.tenant] == nil { order.append(job.tenant) }
        waiting[job.tenant, default: []].append(job)
        condition.signal()
    }

    /// Waits for the next tenant with jobs; nil when the queue is closed and empty.
    func next() -> (tenant: TenantID?, jobs: [WriteJob])? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let index = order.firstIndex(where: { !busy.contains($0) }) {
                let tenant = order.remove(at: index)
                var jobs = waiting.removeValue(forKey: tenant) ?? []
                if jobs.count > groupLimit {
                    waiting[tenant] = Array(jobs[groupLimit...])
                    order.append(tenant)
                    jobs.removeLast(jobs.count - groupLimit)
                }
                busy.insert(tenant)
                return (tenant, jobs)
            }
            if isClosed && order.isEmpty { return nil }
            condition.wait()
        }
    }

    /// Lets the tenant's next group start.
    func finished(_ tenant: TenantID?) {
        condition.lock()
        busy.remove(tenant)
        condition.broadcast()
        condition.unlock()
    }

    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }
}
