import Handling
import Primitives
import TextAnalysis
import Web

/// What customers write about, as bars beside the period before; each opens the open cases about it.
struct TopicsCard {
    let topics: [TopicCount]

    var node: Node {
        card(InsightText.topics) {
            if topics.isEmpty {
                p(.class("muted")) { InsightText.topicsNone }
            } else {
                ul(.class("causes")) { for topic in topics { line(topic) } }
            }
        }
    }

    private func line(_ topic: TopicCount) -> Node {
        li {
            a(.class("t"), .href("/inbox?view=open&topic=\(topic.topic.rawValue)")) {
                span { topic.topic.word }
                span { InsightText.topicsCount(count: topic.count, before: topic.before) }
            }
            fillBar(
                Double(topic.count), of: Double(topics[0].count),
                label: .joined([topic.topic.word, .number(topic.count)], separator: ": "))
        }
    }
}
