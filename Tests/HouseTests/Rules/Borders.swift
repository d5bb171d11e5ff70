extension HouseRule {
    /// Who may import whom: rooms, foundations, storage engines and the web framework.
    static let borders: [HouseRule] = [
        .sources("a room imports only rooms below it") { file in
            guard let room = file.room else { return [] }
            guard let known = HouseMap.knows[room] else {
                return [Violation(path: file.path, line: 0, what: "\(room) is no room of the house map")]
            }
            return HouseMap.imports(of: file).compactMap { line, module in
                guard HouseMap.knows[module] != nil, module != room, !known.contains(module) else { return nil }
                return Violation(path: file.path, line: line, what: "\(room) imports \(module)")
            }
        },
        .sources("a foundation imports no room") { file in
            guard file.isUnder("Sources/Foundations") else { return [] }
            return HouseMap.imports(of: file).filter { HouseMap.knows[$0.module] != nil }.map {
                Violation(path: file.path, line: $0.line, what: "imports the room \($0.module)")
            }
        },
        .sources("a Domain shelf imports only pure modules and rooms below") { file in
            guard let room = file.room, file.shelf == "Domain" else { return [] }
            let allowed = HouseMap.pureModules.union(HouseMap.knows[room] ?? [])
            return HouseMap.imports(of: file).filter { !allowed.contains($0.module) }.map {
                Violation(path: file.path, line: $0.line, what: "imports \($0.module)")
            }
        },
        .sources("an engine and a C library are imported at home only") { file in
            HouseMap.imports(of: file).compactMap { line, module in
                guard let home = HouseMap.homes.first(where: { $0.module == module }),
                    !home.folders.contains(where: file.isUnder)
                else { return nil }
                return Violation(path: file.path, line: line, what: "imports \(module)")
            }
        },
        .sources("only the Web foundation, Web shelves and programs know HTTP") { file in
            let speaks =
                file.isUnder("Sources/Foundations/Web") || file.isUnder("Sources/Programs")
                || file.isUnder("Sources/TestSupport") || file.shelf == "Web"
            guard !speaks else { return [] }
            return HouseMap.imports(of: file).filter { $0.module.hasPrefix("Hummingbird") }.map {
                Violation(path: file.path, line: $0.line, what: "imports \($0.module)")
            }
        },
    ]
}
