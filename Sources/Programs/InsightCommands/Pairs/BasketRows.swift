/// Baskets as they stand in a file, in either form.
struct BasketRows {
    let baskets: [[String]]
    /// The order of the items where it is known.
    let order: [String]?

    init(_ command: PairsCommand, _ warnings: inout [String]) throws {
        let given = try InputTable(command.file)
        let isLong =
            try command.item.isEmpty
            && (command.columnOfItems != nil || given.find(.item, told: nil) != nil)
        if isLong {
            let item = try given.need(.item, told: command.columnOfItems, option: "--column-of-items")
            let basket = try given.need(.basket, told: command.basket, option: "--basket")
            let table = try command.reading.complete(given, in: [item, basket], &warnings)
            let (keys, items) = (try table.names(basket), try table.names(item))
            var (places, baskets): ([String: Int], [[String]]) = ([:], [])
            for row in keys.indices {
                let place = places[keys[row]] ?? baskets.count
                if place == baskets.count { baskets.append([]) }
                places[keys[row]] = place
                baskets[place].append(items[row])
            }
            if let wanted = command.items?.names, let missing = wanted.first(where: { !items.contains($0) }) {
                throw InsightRefusal("--items: no row holds \(missing)")
            }
            (self.baskets, order) = (baskets, command.items?.names)
            return
        }
        let conditions = try Self.conditions(command, given, &warnings)
        let columns = try conditions.map { try given.column($0.column) }
        let table = try command.reading.complete(given, in: columns, &warnings)
        let properties = try conditions.map { try Self.holds($0, table) }
        baskets = (0..<table.count).map { row in
            zip(conditions, properties).filter { $0.1[row] }.map(\.0.name)
        }
        order = conditions.map(\.name)
    }

    /// The told items, else all columns that hold nothing but yes and no.
    private static func conditions(_ command: PairsCommand, _ table: InputTable, _ warnings: inout [String]) throws
        -> [Condition]
    {
        var words = command.item + (command.items?.names ?? [])
        if words.isEmpty {
            words = table.header.indices.filter { isItem(table.cells($0)) }.map { table.header[$0] }
            guard words.count >= 2 else {
                throw InsightRefusal(
                    "\(table.name): neither a column item is recognised nor two columns of yes and no; name some by --item"
                )
            }
            warnings.append("Every column of yes and no was taken for an item: \(words.joined(separator: ", ")).")
        }
        return try words.map { word in
            guard let condition = Condition(word) else { throw InsightRefusal("--item: \(word) is no name=column") }
            return condition
        }
    }

    /// Whether each row has the item; "No phone service" beside yes and no is a no as well.
    private static func holds(_ condition: Condition, _ table: InputTable) throws -> [Bool] {
        let place = try table.column(condition.column)
        let cells = table.cells(place)
        if condition.test == .itself, isItem(cells) { return cells.map { InputTable.truth($0) == true } }
        return try condition.values(table).map { $0 != 0 }
    }

    private static func isItem(_ cells: [String]) -> Bool {
        cells.allSatisfy { InputTable.truth($0) != nil || $0.lowercased().hasPrefix("no ") }
            && cells.contains { InputTable.truth($0) == true }
    }
}
