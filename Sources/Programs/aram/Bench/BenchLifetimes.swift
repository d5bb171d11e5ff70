import ArgumentParser
import Foundation
import Statistics

/// The processor time of a lifetime model over many customers who were drawn from a known one.
struct BenchLifetimes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lifetimes",
        abstract: "Print the processor seconds of a BG/NBD fit and the parameters that it finds.")

    @Option(help: "How many customers.")
    var customers = 1_000_000
    @Option(help: ArgumentHelp("Also write repeats, last purchase and time observed as CSV.", valueName: "file"))
    var output: String?

    func run() async throws {
        // Near the values that Fader, Hardie and Lee (2005) found for CDNOW, in weeks.
        let truth = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
        var chance = SeededChance(seed: 20_050_427)
        let histories = (0..<customers).compactMap { _ in history(by: truth, &chance) }
        if let output {
            let text = histories.map { "\($0.repeats),\($0.last),\($0.observed)\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: output))
        }
        let began = clock()
        let fit = try BGNBD.fit(histories)
        let seconds = Double(clock() - began) / Double(CLOCKS_PER_SEC)
        let parameters = [fit.model.r, fit.model.alpha, fit.model.a, fit.model.b].map { String(format: "%.4f", $0) }
        print(
            #"{"customers":\#(histories.count),"cpu_seconds":\#(seconds),"found":[\#(parameters.joined(separator: ","))]}"#
        )
    }

    /// Somebody who buys at a rate of their own and may leave after each repeat purchase.
    private func history(by model: BGNBD, _ chance: inout SeededChance) -> PurchaseHistory? {
        let observed = 27 + 12 * chance.uniform()
        let rate = chance.gamma(shape: model.r) / model.alpha
        let leaves = chance.beta(model.a, model.b)
        var (time, repeats, last) = (0.0, 0, 0.0)
        while true {
            time -= log(chance.uniform()) / rate
            guard time < observed else { break }
            (repeats, last) = (repeats + 1, time)
            if chance.uniform() < leaves { break }
        }
        return PurchaseHistory(repeats: repeats, last: last, observed: observed)
    }
}
