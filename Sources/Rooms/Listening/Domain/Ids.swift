package import Primitives

/// Marks ids of surveys.
package enum SurveyTag {}
/// Names a survey of one brand.
package typealias SurveyID = Identifier<SurveyTag>

/// Marks ids of invitations, one per survey mail.
package enum InvitationTag {}
/// Names one survey sent to one customer.
package typealias InvitationID = Identifier<InvitationTag>

/// Marks ids of feedback.
package enum FeedbackTag {}
/// Names what one customer said once.
package typealias FeedbackID = Identifier<FeedbackTag>

/// Marks ids of raw messages.
package enum RawMessageTag {}
/// Names the bytes of one received message.
package typealias RawMessageID = Identifier<RawMessageTag>

/// Marks ids of places.
package enum PlaceTag {}
/// Names a place where a brand listens: a device, a printed sheet or a page.
package typealias PlaceID = Identifier<PlaceTag>

/// Marks ids of mailboxes.
package enum MailboxTag {}
/// Names one folder of an IMAP account that is looked into.
package typealias MailboxID = Identifier<MailboxTag>

/// Marks ids of telephone calls.
package enum CallTag {}
/// Names one telephone call.
package typealias CallID = Identifier<CallTag>

/// Marks ids of telephone systems.
package enum PhoneSystemTag {}
/// Names one telephone system that tells its calls; it is no secret and may be logged.
package typealias PhoneSystemID = Identifier<PhoneSystemTag>
