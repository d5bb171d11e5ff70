package import Handling
import Primitives

/// Keeps a promise that the writer of a reply chose to track; the same words of an open promise are not kept twice.
package let trackPromiseOfReply: PromiseTracking = { promise, act, tx in
    try trackPromise(promise.words, in: promise.caseID, dueAt: promise.due, by: act, in: tx)
}
