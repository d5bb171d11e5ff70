import Insight
import Listening
import People
import Primitives
import Storage

extension House {
    /// The survey with the most answers that rate drivers, as key-driver analysis reads it; nil while none asks for drivers.
    var drivers: DriverSource {
        DriverSource { snapshot in
            let asking = try SurveyRecord.all(in: snapshot).filter { !$0.questions.drivers.isEmpty }
            let answers = try asking.map { (survey: $0, rows: try DriverRatings.matrix(of: $0.id, in: snapshot)) }
            guard let most = answers.max(by: { $0.rows.count < $1.rows.count }) else { return nil }
            let language = try TenantRecord.find(snapshot.tenant, in: snapshot)?.language ?? .english
            let drivers = most.survey.questions.drivers
            return DriverAnswers(
                names: drivers.map { $0.phrase[language] }, scale: 1...5,
                rows: most.rows.map { row in
                    DriverAnswers.Row(
                        score: Double(row.outcome), ratings: drivers.map { row.ratings[$0.key].map(Double.init) })
                })
        }
    }
}
