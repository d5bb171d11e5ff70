package import Primitives

/// Marks ids of corrective actions.
package enum ActionTag {}
/// Names one corrective action against one cause.
package typealias ActionID = Identifier<ActionTag>

/// Marks ids of lessons.
package enum LessonTag {}
/// Names one lesson of the log.
package typealias LessonID = Identifier<LessonTag>
