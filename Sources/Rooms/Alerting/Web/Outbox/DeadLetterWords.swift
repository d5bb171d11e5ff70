import Handling
import Listening
import Primitives
import Storage
package import Web

/// What an outward act was, in the words of its kind; an unknown kind is named as it stands.
package func outboxKindText(_ kind: String) -> Text {
    switch kind {
    case replyMailKind: AlertingText.outReply
    case acknowledgementMailKind: AlertingText.outAcknowledgement
    case alertMailKind: AlertingText.outAlertMail
    case digestMailKind, digestDayKind: AlertingText.outDigest
    case webhookKind: AlertingText.outWebhook
    case webhookOffKind: AlertingText.outWebhookOff
    case alertClimbKind: AlertingText.outClimb
    case "survey.mail": AlertingText.outSurvey
    case surveyReminderKind: AlertingText.outReminder
    case scheduledSurveyKind: AlertingText.outSchedule
    case "mail.staff_invitation": AlertingText.outInvitation
    case "offer.mail": AlertingText.outOffer
    case "offer.approval_wait": AlertingText.outApprovalWait
    case "offer.answer_wait": AlertingText.outAnswerWait
    case "promise.warn": AlertingText.outPromiseWarn
    case "promise.due": AlertingText.outPromiseDue
    case "recovery.check": AlertingText.outRecoveryCheck
    case "thanks.mail": AlertingText.outThanks
    case "idea.mail": AlertingText.outIdea
    case "conduct.mail": AlertingText.outConduct
    case "conduct.review": AlertingText.outConductReview
    case "action.check": AlertingText.outActionCheck
    case "notice.mail": AlertingText.outNotice
    case "feedback.settle": AlertingText.outSettle
    case recountDeadlinesKind: AlertingText.outRecount
    case "message.take": AlertingText.outMessage
    case "list.take": AlertingText.outList
    case "insight.night": AlertingText.outNight
    case "insight.churn": AlertingText.outChurn
    default: AlertingText.outOther(kind: kind)
    }
}

/// Why an act failed, from the short reason that its worker wrote; nothing of it is shown as it stands.
func outboxReasonText(_ reason: String) -> Text {
    if let code = lastNumber(of: reason) {
        if reason.contains("refused it for good") || reason.contains("refused") {
            return AlertingText.whyRefused(code: .verbatim(code))
        }
        if reason.contains("come again") || reason.contains("not taken") {
            return code == "0" ? AlertingText.whyNoServer : AlertingText.whyPutOff(code: .verbatim(code))
        }
        if reason.hasPrefix("status") {
            return code == "410" ? AlertingText.problemGone : AlertingText.answerCode(code: .verbatim(code))
        }
    }
    return switch reason {
    case "unknown host": AlertingText.problemUnknownHost
    case "private-network": AlertingText.problemPrivateNetwork
    case "the target is off": AlertingText.problemSwitchedOff
    case "the brand has no sender address": AlertingText.whyNoSender
    case "no worker for this kind": AlertingText.whyNoWorker
    case "too many tries": AlertingText.whyTooMany
    case let text where text.hasPrefix("the row names") || text.hasSuffix("is gone"): AlertingText.whyGone
    case let text where text.lowercased().contains("timeout") || text.lowercased().contains("connect"):
        AlertingText.problemNoAnswer
    default: AlertingText.whyOther
    }
}

private func lastNumber(of text: String) -> String? {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
    return digits.isEmpty ? nil : String(digits)
}
