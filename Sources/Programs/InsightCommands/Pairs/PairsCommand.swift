import ArgumentParser
import Primitives
import Statistics

/// What is bought or held together.
struct PairsCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "pairs",
        abstract: "What goes together: pairs of items with lift, intervals and false-discovery control.",
        discussion: """
            Either one row for each item of a basket (columns basket or customer, and item), or one row for each basket with \
            a column for each item that holds yes or no. Items of such rows may be told by --item, each name=column, \
            name=column=word or name=column!=word.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("The column with the basket or customer.", valueName: "column"))
    var basket: String?
    @Option(
        help: ArgumentHelp(
            "Items to look at, in this order: columns of a row per basket, or names of items.", valueName: "items"))
    var items: NameList?
    @Option(
        help: ArgumentHelp(
            "An item of a row per basket; may be given again. With --column-of-items the column with items.",
            valueName: "name=column"))
    var item: [String] = []
    @Option(help: ArgumentHelp("The column with the item, where each row is one item.", valueName: "column"))
    var columnOfItems: String?
    @Option(help: ArgumentHelp("Only baskets that hold this item.", valueName: "item"))
    var among: String?
    @Option(help: "Only pairs with at least so many common baskets.")
    var least = 0
    @Option(help: "How many pairs the table shows; JSON holds all.")
    var show = 20
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var warnings: [String] = []
        let found = try BasketRows(self, &warnings)
        var baskets = found.baskets
        if let among {
            guard found.order?.contains(among) ?? true else {
                throw InsightRefusal("--among: there is no item \(among)")
            }
            baskets = baskets.filter { $0.contains(among) }
            if baskets.isEmpty { throw InsightRefusal("no basket holds \(among)") }
        }
        progress.say("counting pairs in \(baskets.count) baskets")
        let counted = try Baskets(baskets, items: found.order)
        let pairs = counted.pairs(least: max(0, least))
        return PairsReport(pairs: pairs, baskets: counted, show: show, warnings: warnings).answer
    }
}
